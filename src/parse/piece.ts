/** What both layouts are read into: rows of pieces, each in its column. `assemble.ts` makes duties of them. */

export const COLUMNS = ['duty', 'task', 'output', 'indicator', 'level', 'knowledge', 'skill'] as const;

export type Column = (typeof COLUMNS)[number];

export function orderOf(column: Column): number {
  return COLUMNS.indexOf(column);
}

/**
 * `item` begins with a code; `more` goes on where the column's last piece stopped; `loose` does too, but the layout
 * does not prove it; `bullet` is a sub-item; `uncoded` begins a new text for which no code is printed.
 */
export type Piece = {
  kind: 'item' | 'more' | 'loose' | 'bullet' | 'uncoded';
  column: Column;
  /** As printed but for blanks: a dot behind it is still there. */
  code: string;
  text: string;
  line: number;
  /** Below a page break its column was chosen by the widths of lines alone. */
  isGuess?: boolean;
};

/** How many rows each cell of a row spans; 0 for a cell that a merged one above covers. */
export type RowSpans = ReadonlyMap<Column, number>;

/**
 * A table row, or what of it stands on one page; `afterBreak`: the first row below a repeated table header. `spans` is
 * `null` where the layout does not show merged cells.
 */
export type Row = { afterBreak: boolean; pieces: Piece[]; spans: RowSpans | null };

/** A digit, also a wide one. */
const DIGIT = '[0-9\uFF10-\uFF19]';

/** A part of a duty can have a letter: T2a.1, P2a.1.1. */
const PART = '(?:[a-z](?=\\.))?';

/** Few documents print a fourth number (P1.1.1.2). In `P1.1.1.3D列印` a dot stands behind the code, and the text begins. */
const FOURTH = `(?:\\.${DIGIT}{1,2}(?![0-9A-Za-z.\uFF10-\uFF19]))?`;

/** A code's spelling in each column; a zero may stand for the O of an output, a blank may follow the letter. */
export const CODE_PATTERN: Readonly<Partial<Record<Column, string>>> = {
  duty: String.raw`T\s?${DIGIT}{1,2}(?![a-z]?(?:${DIGIT}|\.)*${DIGIT})`,
  task: String.raw`T\s?${DIGIT}{1,2}${PART}(?:\.${DIGIT}{1,2}){0,2}`,
  output: String.raw`[O0]\s?${DIGIT}{1,3}${PART}(?:\.${DIGIT}{1,3}){1,2}${FOURTH}`,
  indicator: String.raw`P\s?${DIGIT}{1,3}${PART}(?:\.${DIGIT}{1,3}){1,2}${FOURTH}`,
  knowledge: String.raw`K\s?${DIGIT}{1,3}(?!${DIGIT})`,
  skill: String.raw`S\s?${DIGIT}{1,3}(?!${DIGIT})`,
};

/** Removes blanks inside a code: `P 5.1.2` → `P5.1.2`. */
export function tidyCode(printed: string): string {
  return printed.replace(/\s/gu, '');
}
