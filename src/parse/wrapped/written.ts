/** The rows of a wrapped table read so far, and the width of each column. Only this file changes them. */
import type { Ends } from './fragments.ts';
import { type Column, orderOf, type Piece, type Row } from '../piece.ts';
import { printWidth } from '../text.ts';

/** `last`: the piece read before; `null` at the start of a page. `widest`: the widest line of each column so far. */
export type Written = {
  rows: Row[];
  last: Last | null;
  lastCode: Map<Column, string>;
  widest: Map<Column, number>;
};

/** `isOpen`: its line was cut by wrapping. `isHeadless`: it is no head of a list of sub-items, and none of its items. */
type Last = { column: Column; isOpen: boolean; cellEnded: boolean; isHeadless: boolean };

export function startWriting(): Written {
  return { rows: [], last: null, lastCode: new Map(), widest: new Map() };
}

export function startPage(written: Written, { afterBreak }: Pick<Row, 'afterBreak'>): void {
  written.rows.push({ afterBreak, pieces: [], spans: null });
  written.last = null;
}

export function startRow({ rows }: Written): void {
  rows.push({ afterBreak: false, pieces: [], spans: null });
}

export function write(
  written: Written,
  piece: Piece,
  { ends, isHeadless }: { ends: Ends; isHeadless: boolean },
) {
  const { column, kind, code } = piece;
  written.rows.at(-1)?.pieces.push(piece);
  written.last = { column, isOpen: ends === 'open', cellEnded: false, isHeadless };
  if (kind === 'item') written.lastCode.set(column, code);
}

/** An empty line below knowledge or skills ends their cell. @returns their column */
export function endAbilities({ last }: Written): Column | null {
  if (last?.column !== 'knowledge' && last?.column !== 'skill') return null;
  last.cellEnded = true;
  return last.column;
}

/** Call it only for lines whose column is certain. */
export function noteWidth({ widest }: Written, column: Column, line: string): void {
  widest.set(column, Math.max(widest.get(column) ?? 0, printWidth(line)));
}

/** A row has one level, printed before its knowledge and skills. */
export function mayPrintLevel({ rows, last }: Written): boolean {
  const isBefore = last === null || orderOf(last.column) < orderOf('level');
  return isBefore && rows.at(-1)?.pieces.some(piece => piece.column === 'level') !== true;
}

/** The rest of a cut cell can only share the first line of a cell in the first row of a page. */
export function isFirstOfPage({ rows }: Written, piece: Piece): boolean {
  const row = rows.at(-1);
  return row?.afterBreak === true && row.pieces.find(({ column }) => column === piece.column) === piece;
}
