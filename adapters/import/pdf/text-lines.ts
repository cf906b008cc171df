/** Glyphs of one area of a page → its lines of text, top to bottom. */
import type { Glyph } from './marks.ts';

/**
 * `x0` to `x1`: where something is printed, without the blanks at its ends. `unit`: the width of its first word; `letter`:
 * of its first character.
 */
export type TextLine = {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  unit: number;
  letter: number;
};

export function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  return rowsOf(glyphs).flatMap(row => {
    const line = lineOf(row.toSorted((a, b) => a.x - b.x));
    return line ? [line] : [];
  });
}

/** Glyphs whose baselines nearly agree; a raised or smaller character belongs to the line beside it. */
function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: { y: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const reach = row ? Math.max(row.size, glyph.size) * SAME_LINE : 0;
    if (row && glyph.y - row.y <= reach) {
      row.glyphs.push(glyph);
      if (glyph.size > row.size) Object.assign(row, { y: glyph.y, size: glyph.size });
    } else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  return rows.map(row => row.glyphs);
}

const SAME_LINE = 0.45;

function lineOf(glyphs: readonly Glyph[]): TextLine | null {
  const printed = glyphs.filter(glyph => glyph.text.trim() !== '');
  const [first, last] = [printed[0], printed.at(-1)];
  if (!first || !last) return null;
  let text = '';
  let before: Glyph | null = null;
  for (const glyph of withoutDoubles(glyphs)) {
    if (before && isGap(before, glyph)) text += ' ';
    text += glyph.text;
    before = glyph;
  }
  const size = Math.max(...printed.map(glyph => glyph.size));
  return {
    text: readable(text),
    x0: first.x,
    x1: last.x + last.width,
    y: first.y,
    size,
    unit: unitOf(printed),
    letter: first.width,
  };
}

/** Some programs print bold text twice, a little apart. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.filter((glyph, index) => {
    const before = glyphs[index - 1];
    return before?.text !== glyph.text || glyph.x - before.x > glyph.size * 0.1 || glyph.text.trim() === '';
  });
}

/**
 * A blank that is printed only as a gap. Latin words stand close, so a small gap parts them; Chinese text is spaced out to
 * fill a line, and set off from Latin words.
 */
function isGap(before: Glyph, glyph: Glyph): boolean {
  if (/\s$/u.test(before.text) || /^\s/u.test(glyph.text)) return false;
  const gap = glyph.x - before.x - before.width;
  if (BULLET.test(before.text)) return gap > glyph.size * 0.05;
  const isLatin = LATIN_END.test(before.text) && LATIN_START.test(glyph.text);
  return gap > glyph.size * (isLatin ? 0.16 : 1.2);
}

/** The text of a list item begins at a tab stop behind its bullet. */
const BULLET = /^[\uE000-\uF8FF•■◆◇◎●▪▫➢►＊⚫⬤○□‧·–—*-]$/u;

const LATIN_END = /[\w,;:.)]$/u;
const LATIN_START = /^[\w(]/u;

/** The width of what must stand together at the beginning of a line: what wrapping moved here from the line before. */
function unitOf(printed: readonly Glyph[]): number {
  const [first] = printed;
  if (!first) return 0;
  let end = 0;
  while (OPENING.test(printed[end]?.text ?? '')) end += 1;
  end += 1;
  while (end < printed.length && joins(printed[end - 1], printed[end])) end += 1;
  while (CLOSING.test(printed[end]?.text ?? '')) end += 1;
  const last = printed[Math.min(end, printed.length) - 1] ?? first;
  return last.x + last.width - first.x;
}

/** Letters of one Latin word. */
function joins(before: Glyph | undefined, glyph: Glyph | undefined): boolean {
  if (!before || !glyph || !/^[!-~]/u.test(before.text) || !/^[!-~]/u.test(glyph.text)) return false;
  return glyph.x - before.x - before.width < glyph.size * 0.16;
}

const OPENING = /^[（「『【《〈([{]/u;
const CLOSING = /^[，。、；：！？）」』】》〉,.;:!?)\]}…]/u;

/** Fonts map some ideographs to the radicals that look the same (⼯ for 工). */
function readable(text: string): string {
  return text.replace(/[\u2E80-\u2FDF]/gu, character => character.normalize('NFKC')).replace(/\u00ad/gu, '-');
}
