/**
 * Which cells a page break cut. Below the repeated header each of them goes on, in column order: those whose last
 * line was cut by wrapping with text, a list of sub-items with its next bullet.
 */
import type { Ends } from './fragments.ts';
import { type Column, orderOf, type Piece } from './piece.ts';
import { printWidth } from './text.ts';

/** How a column's last text ended. `inList`: with a sub-item, or with the head of a list. */
type Ending = { isOpen: boolean; inList: boolean };

/** `waiting`: the columns that may still go on below the last page break, in order. */
export type OpenCells = {
  endings: Map<Column, Ending>;
  waiting: Column[];
  /** The widest line of each column: a line as wide as that was probably cut by wrapping. */
  widest: ReadonlyMap<Column, number>;
};

/** A line is full when the next Chinese character would not fit. */
const FULL_LINE_TOLERANCE = 1;

/** Notes that a piece was read: it may be the last of its column, and columns before it no longer wait. */
export function noteEnding(cells: OpenCells, piece: Piece, ends: Ends): void {
  const { column, kind } = piece;
  closeUpTo(cells, column);
  if (column === 'level') return;
  if (kind === 'item' && column === 'duty') cells.endings.clear();
  if (kind === 'item' && column === 'task') {
    cells.endings.delete('output');
    cells.endings.delete('indicator');
  }
  const wasInList = kind !== 'item' && cells.endings.get(column)?.inList === true;
  const inList = kind === 'bullet' || wasInList || /[：:]$/u.test(piece.text);
  const isOpen = ends === 'open' || (ends === 'unknown' && isFullLine(cells, piece));
  cells.endings.set(column, { isOpen, inList });
}

/** Inside a line that several cells share the end of a paragraph is not seen: then its width must tell. */
function isFullLine({ widest }: OpenCells, { column, code, text }: Piece): boolean {
  return printWidth(code + text) >= (widest.get(column) ?? Infinity) - FULL_LINE_TOLERANCE;
}

/** A page break: every cell of the last row may go on below it. */
export function waitForAll(cells: OpenCells): void {
  cells.waiting = [...cells.endings.keys()].toSorted((a, b) => orderOf(a) - orderOf(b));
}

export function closeUpTo(cells: OpenCells, column: Column): void {
  cells.waiting = cells.waiting.filter(candidate => orderOf(candidate) > orderOf(column));
}

/** The columns whose cell the break cut in the middle of a text. */
export function cutColumns({ waiting, endings }: OpenCells): Column[] {
  return waiting.filter(column => endings.get(column)?.isOpen === true);
}

/** The first of knowledge and skills whose list of sub-items may go on. */
export function listColumn({ waiting, endings }: OpenCells): Column | null {
  const isList = (column: Column) => endings.get(column)?.inList === true && !endings.get(column)?.isOpen;
  return waiting.find(column => (column === 'knowledge' || column === 'skill') && isList(column)) ?? null;
}
