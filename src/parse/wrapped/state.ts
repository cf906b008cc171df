/**
 * What is known while a wrapped table is read, in three parts: the rows written so far, the cells that the last page break
 * cut, and the text below it that waits for one of them. Each part is changed by its own file only.
 */
import type { Ends } from './fragments.ts';
import {
  cutCells,
  mayListKnowledge,
  noteEnding,
  noteListEnd,
  noCells,
  type OpenCells,
} from './open-cells.ts';
import { type Column, orderOf, type Piece } from '../piece.ts';
import { type CutCell, mostParts, type Share, shareOut, textOf } from './share-out.ts';
import {
  goOnWithRest,
  nothingUnplaced,
  partsBehind,
  shareNothing,
  takeFromShared,
  takeRests,
  type Unplaced,
} from './unplaced.ts';
import { endAbilities, noteWidth, startWriting, write, type Written } from './written.ts';

/** `showsEnds`: paragraphs end with a blank; some extractors drop it. */
export type WrappedState = { written: Written; cells: OpenCells; unplaced: Unplaced; showsEnds: boolean };

/** `ends`: whether a paragraph ends with the text. */
export type LinePlace = { ends: Ends; line: number };

/** `widest`: the widest line of each column, known from an earlier reading. */
export function startState(widest: ReadonlyMap<Column, number>, showsEnds: boolean): WrappedState {
  return { written: startWriting(), cells: noCells(widest), unplaced: nothingUnplaced(), showsEnds };
}

export function push(
  { written, cells, showsEnds }: WrappedState,
  piece: Piece,
  ending: { ends: Ends; end: string },
): void {
  const ends = ending.ends === 'open' && !showsEnds ? 'unknown' : ending.ends;
  noteEnding(cells, piece, { ...ending, ends });
  const isHeadless = cells.endings.get(piece.column)?.list === 'none';
  write(written, piece, { ends: ending.ends, isHeadless });
}

export function goOn(state: WrappedState, text: string, { ends, line }: LinePlace): void {
  const { written, unplaced } = state;
  if (goOnWithRest(unplaced, text, ends) || !written.last) return;
  const { column } = written.last;
  noteWidth(written, column, text);
  push(state, { kind: 'more', column, code: '', text, line }, { ends, end: text });
}

/** Whether the text before was cut by wrapping. */
export function isOpen({ written: { last }, unplaced: { rests } }: WrappedState): boolean {
  return (rests.length > 0 ? rests.at(-1)?.isOpen : last?.isOpen) === true;
}

/** An empty line: a cell of knowledge or skills that ends with a list ends here. */
export function endCell(state: WrappedState): void {
  if (!isOpen(state)) settle(state, 'list end');
  const column = endAbilities(state.written);
  if (column) noteListEnd(state.cells, column);
}

/**
 * What follows: a code of this column, a task in the same line, a sub-item, the empty line behind a list, or the end of
 * the page.
 */
type UpTo = Column | 'task beside it' | 'sub-item' | 'list end' | null;

/** Gives the rests read so far to the columns that the break cut, up to the one that follows with a code or a bullet. */
export function settle(state: WrappedState, upTo: UpTo): void {
  const { unplaced } = state;
  const cut = cutUpTo(state, upTo);
  const isList = upTo === 'sub-item' || upTo === 'list end';
  const next = isList && mayListKnowledge(state.cells) ? upTo : 'other';
  const mayComeLater = next !== 'other' && partsBehind(unplaced) === 0;
  const due = cut.filter(cell => cell.isSure && !(mayComeLater && cell.column === 'skill'));
  const missing = due.length - mostParts(unplaced.rests);
  if (missing > 0) findInShared(state, upTo, missing);
  if (upTo !== 'duty' && upTo !== 'task' && cut.some(cell => cell.column === upTo)) shareNothing(unplaced);
  if (unplaced.rests.length === 0) return;
  const isGuess = !state.showsEnds && cut.length > 1;
  for (const share of shareOut(takeRests(unplaced), cut, next)) place(state, share, isGuess);
}

/** A rest that fits no column goes on with the piece before it. */
function place(state: WrappedState, { column, rest }: Share, isGuess: boolean): void {
  const owner = column ?? state.written.last?.column ?? 'duty';
  const kind = column ? 'more' : 'loose';
  const piece: Piece = { kind, column: owner, code: '', text: textOf(rest), line: rest.line, isGuess };
  push(state, piece, { ends: rest.isOpen ? 'open' : 'closed', end: rest.lines.at(-1) ?? '' });
}

function findInShared({ written, unplaced }: WrappedState, upTo: UpTo, count: number): void {
  if (upTo !== unplaced.shared?.column) {
    takeFromShared(unplaced, written.rows.at(-1), { count, isOpen: written.last?.isOpen === true });
  }
  shareNothing(unplaced);
}

/** A code of another row or the end of the page follows all cells of the row at hand. */
function cutUpTo({ cells }: WrappedState, upTo: UpTo): CutCell[] {
  const all = cutCells(cells);
  if (upTo === null || upTo === 'sub-item' || upTo === 'list end') return all;
  if (upTo === 'duty' || upTo === 'task') return all;
  if (upTo === 'task beside it') return all.filter(({ column }) => column === 'duty');
  return all.filter(({ column }) => orderOf(column) <= orderOf(upTo));
}
