/** Wraps Chinese text: East Asian characters take two columns, and no line begins with punctuation. */
import stringWidth from 'string-width';

const GRAPHEMES = new Intl.Segmenter('zh-Hant', { granularity: 'grapheme' });

/** Characters of a Latin word, which stays whole. */
const IN_WORD = /^(?:[!-~]|(?![\uFF00-\uFFEF])\p{Script=Latin})\p{M}*$/u;

const NEVER_FIRST = /^[、，。．；：！？）］｝」』】〕〉》…‧・～％,.;:!?)\]}%’”]/u;
const NEVER_LAST = /[（［｛「『【〔〈《([{‘“]$/u;

/** @returns lines that are not wider than `width`, unless a single character is */
export function wrap(text: string, width: number): string[] {
  if (columnsOf(text) <= width) return [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const unit of unitsOf(text, width)) {
    const columns = columnsOf(unit);
    if (used + columns > width && used > 0) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
      if (isBlank(unit)) continue;
    }
    line += unit;
    used += columns;
  }
  return [...lines, line.trimEnd()];
}

/** Units that stay on one line: a character or word with its punctuation. One that is wider than a line is split. */
function unitsOf(text: string, width: number): string[] {
  const units: string[][] = [];
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (NEVER_FIRST.test(segment) && isBlank(units.at(-1)?.[0])) {
      const blank = units.pop() ?? [];
      units.push([...(units.pop() ?? []), ...blank]);
    }
    const last = units.at(-1);
    if (last && staysWith(last.at(-1) ?? '', segment)) last.push(segment);
    else units.push([segment]);
  }
  return units.flatMap(characters => {
    const unit = characters.join('');
    return columnsOf(unit) <= width ? [unit] : characters;
  });
}

function staysWith(before: string, next: string): boolean {
  if (isBlank(before) && isBlank(next)) return true;
  if (NEVER_FIRST.test(next)) return true;
  if (isBlank(next)) return false;
  return NEVER_LAST.test(before) || (IN_WORD.test(before) && IN_WORD.test(next));
}

/** How many columns a text without control characters takes. */
export function columnsOf(text: string): number {
  if (!ORDINARY.test(text)) return stringWidth(text);
  let columns = 0;
  for (let index = 0; index < text.length; index += 1) columns += text.charCodeAt(index) < 0x80 ? 1 : 2;
  return columns;
}

/** ASCII, ideographs and their punctuation, as nearly all texts are. The library takes ten times as long for them. */
const ORDINARY = /^[ -~\u3000-\u3029\u4E00-\u9FFF\uFF01-\uFF5E]*$/u;

function isBlank(text: string | undefined): boolean {
  return text !== undefined && text.trim() === '';
}
