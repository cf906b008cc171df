/** Wraps Chinese text at a width: East Asian characters are two columns wide, punctuation does not begin a line. */
import stringWidth from 'string-width';

const GRAPHEMES = new Intl.Segmenter('zh-Hant', { granularity: 'grapheme' });

/** Latin words stay whole; every other character may be followed by a line break. */
const IN_WORD = /^(?:[!-~]|(?![\uFF00-\uFFEF])\p{Script=Latin})\p{M}*$/u;

const NEVER_FIRST = /^[、，。．；：！？）］｝」』】〕〉》…‧・～％,.;:!?)\]}%’”]/u;
const NEVER_LAST = /[（［｛「『【〔〈《([{‘“]$/u;

/** The lines of `text`, none wider than `width` but for a single character that is. */
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

/** What is not broken: a character or word with the punctuation that clings to it. Only one wider than a line is. */
function unitsOf(text: string, width: number): string[] {
  const units: string[][] = [];
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (NEVER_FIRST.test(segment) && isBlank(units.at(-1)?.[0])) {
      const blank = units.pop() ?? [];
      units.push([...(units.pop() ?? []), ...blank]);
    }
    const last = units.at(-1);
    if (last && clings(last.at(-1) ?? '', segment)) last.push(segment);
    else units.push([segment]);
  }
  return units.flatMap(characters => {
    const unit = characters.join('');
    return columnsOf(unit) <= width ? [unit] : characters;
  });
}

function clings(before: string, next: string): boolean {
  if (isBlank(before) && isBlank(next)) return true;
  if (NEVER_FIRST.test(next)) return true;
  if (isBlank(next)) return false;
  return NEVER_LAST.test(before) || (IN_WORD.test(before) && IN_WORD.test(next));
}

/** Columns that a text without control characters takes. */
export function columnsOf(text: string): number {
  if (!ORDINARY.test(text)) return stringWidth(text);
  let columns = 0;
  for (let index = 0; index < text.length; index += 1) columns += text.charCodeAt(index) < 0x80 ? 1 : 2;
  return columns;
}

/** Nearly every text is ASCII, ideographs and their punctuation: the library takes ten times as long for them. */
const ORDINARY = /^[ -~\u3000-\u3029\u4E00-\u9FFF\uFF01-\uFF5E]*$/u;

function isBlank(text: string | undefined): boolean {
  return text !== undefined && text.trim() === '';
}
