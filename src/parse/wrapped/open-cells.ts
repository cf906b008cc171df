/**
 * Which cells a page break cut. Below the repeated header each of them goes on, in column order: those whose last
 * line was cut by wrapping with text, a list of sub-items with its next bullet. Only this file changes what it knows.
 */
import type { Ends } from './fragments.ts';
import { type Column, orderOf, type Piece } from '../piece.ts';
import type { CutCell } from './share-out.ts';
import { printWidth } from '../text.ts';

/** How a column's last text ended, with its last line. */
type Ending = { ends: Ends; end: string; list: List };

/** `open` behind a sub-item or the head of a list; `ended` where an empty line follows, which may be an empty cell too. */
type List = 'none' | 'open' | 'ended';

/** `waiting`: the columns that may still go on below the last page break, in order. `before`: those that have not since. */
export type OpenCells = {
  endings: Map<Column, Ending>;
  waiting: Column[];
  before: Set<Column>;
  /** The width of each column's widest line: a line as wide as that was probably cut by wrapping. */
  widest: ReadonlyMap<Column, number>;
};

export function noCells(widest: ReadonlyMap<Column, number>): OpenCells {
  return { endings: new Map(), waiting: [], before: new Set(), widest };
}

/** Notes that a piece was read: it may be the last of its column, and columns before it no longer wait. */
export function noteEnding(cells: OpenCells, piece: Piece, { ends, end }: Omit<Ending, 'list'>): void {
  const { column, kind } = piece;
  closeUpTo(cells, column);
  cells.before.delete(column);
  if (column === 'level') return;
  if (kind === 'item' && column === 'duty') cells.endings.clear();
  if (kind === 'item' && column === 'task') {
    cells.endings.delete('output');
    cells.endings.delete('indicator');
  }
  const goesOn = kind !== 'item' && (cells.endings.get(column)?.list ?? 'none') !== 'none';
  const list = kind === 'bullet' || goesOn || isListHead(piece.text) ? 'open' : 'none';
  cells.endings.set(column, { ends, end, list });
}

export function isListHead(text: string): boolean {
  return /[：:]$/u.test(text);
}

/** A cell that ends with a list has an empty line behind it. */
export function noteListEnd({ endings }: OpenCells, column: Column): void {
  const ending = endings.get(column);
  if (ending?.list === 'open') ending.list = 'ended';
}

/** Whether the next sub-item may be one of knowledge, so that the skills' cell comes later still. */
export function mayListKnowledge({ waiting, endings }: OpenCells): boolean {
  const ending = endings.get('knowledge');
  return waiting.includes('knowledge') && (ending?.list === 'open' || ending?.ends !== 'closed');
}

/** After a page break every cell that has text above it may continue. A column with no text on a whole page is finished. */
export function waitForAll(cells: OpenCells): void {
  for (const column of cells.before) cells.endings.delete(column);
  cells.waiting = [...cells.endings.keys()].toSorted((a, b) => orderOf(a) - orderOf(b));
  cells.before = new Set(cells.waiting);
}

export function closeUpTo(cells: OpenCells, column: Column): void {
  cells.waiting = cells.waiting.filter(candidate => orderOf(candidate) > orderOf(column));
}

/** The columns whose cell the break cut, or may have cut, in the middle of a text. */
export function cutCells({ waiting, endings, widest }: OpenCells): CutCell[] {
  return waiting.flatMap(column => {
    const ending = endings.get(column);
    if (!ending || ending.ends === 'closed') return [];
    const { ends, end } = ending;
    return [
      { column, isSure: ends === 'open', end, widest: Math.max(widest.get(column) ?? 0, printWidth(end)) },
    ];
  });
}

/** The first of knowledge and skills whose list of sub-items may go on; surely where its head or an item was printed. */
export function listColumn({ waiting, endings }: OpenCells): Column | null {
  const columns = waiting.filter(column => column === 'knowledge' || column === 'skill');
  const find = (list: List) => columns.find(column => endings.get(column)?.list === list);
  return find('open') ?? find('ended') ?? find('none') ?? null;
}
