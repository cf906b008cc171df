/** What is known while a wrapped table is read, and how a piece of text is added to it. */
import type { Ends } from './fragments.ts';
import { cutCells, mayListKnowledge, noteEnding, noteListEnd, type OpenCells } from './open-cells.ts';
import { type Column, orderOf, type Piece, type Row } from '../piece.ts';
import { type CutCell, isLatinGap, mostParts, type Rest, shareOut, textOf } from './share-out.ts';
import { printWidth } from '../text.ts';

/**
 * `last`: the piece read before; `null` at the start of a page. `rests`: texts below a page break that are not given
 * to a column yet. `shared`: the page's first line as far as it may hold, behind its last code, a cut cell's rest.
 * `widest`: the widest line of each column so far.
 */
export type State = {
  rows: Row[];
  last: { column: Column; isOpen: boolean; cellEnded: boolean; isHeadless: boolean } | null;
  rests: Rest[];
  shared: Piece | null;
  cells: OpenCells;
  lastCode: Map<Column, string>;
  widest: Map<Column, number>;
};

export type Place = { ends: Ends; line: number };

export function push(state: State, piece: Piece, ending: { ends: Ends; end: string }): void {
  const { column } = piece;
  state.rows.at(-1)?.pieces.push(piece);
  noteEnding(state.cells, piece, ending);
  const isHeadless = state.cells.endings.get(column)?.list === 'none';
  state.last = { column, isOpen: ending.ends === 'open', cellEnded: false, isHeadless };
}

/** Only of lines whose column is certain. */
export function noteWidth({ widest }: State, column: Column, line: string): void {
  widest.set(column, Math.max(widest.get(column) ?? 0, printWidth(line)));
}

export function goOn(state: State, text: string, { ends, line }: Place): void {
  const rest = state.rests.at(-1);
  if (rest) {
    rest.lines.push(text);
    rest.isOpen = ends === 'open';
  } else if (state.last) {
    const { column } = state.last;
    noteWidth(state, column, text);
    push(state, { kind: 'more', column, code: '', text, line }, { ends, end: text });
  }
}

/** An empty line: a cell of knowledge or skills that ends with a list ends here. */
export function endCell(state: State): void {
  const isOpen = state.rests.length > 0 ? state.rests.at(-1)?.isOpen : state.last?.isOpen;
  if (!isOpen) settle(state, 'list end');
  const { last, cells } = state;
  if (last?.column !== 'knowledge' && last?.column !== 'skill') return;
  last.cellEnded = true;
  noteListEnd(cells, last.column);
}

/**
 * What follows: a code of this column, a task in the same line, a sub-item, the empty line behind a list, or the end of
 * the page.
 */
type UpTo = Column | 'task beside it' | 'sub-item' | 'list end' | null;

/** Gives the rests read so far to the columns that the break cut, up to the one that follows with a code or a bullet. */
export function settle(state: State, upTo: UpTo): void {
  const cut = cutUpTo(state, upTo);
  const isList = upTo === 'sub-item' || upTo === 'list end';
  const next = isList && mayListKnowledge(state.cells) ? upTo : 'other';
  const mayComeLater = next !== 'other' && partsBehind(state.shared) === 0;
  const due = cut.filter(cell => cell.isSure && !(mayComeLater && cell.column === 'skill'));
  const missing = due.length - mostParts(state.rests);
  if (missing > 0) takeFromShared(state, upTo, missing);
  const { rests } = state;
  if (upTo !== 'duty' && upTo !== 'task' && cut.some(cell => cell.column === upTo)) state.shared = null;
  if (rests.length === 0) return;
  state.rests = [];
  for (const { column, rest } of shareOut(rests, cut, next)) {
    const kind = column ? 'more' : 'loose';
    const owner = column ?? state.last?.column ?? 'duty';
    const piece: Piece = { kind, column: owner, code: '', text: textOf(rest), line: rest.line };
    push(state, piece, { ends: rest.isOpen ? 'open' : 'closed', end: rest.lines.at(-1) ?? '' });
  }
}

/** A code of another row or the end of the page follows all cells of the row at hand. */
function cutUpTo({ cells }: State, upTo: UpTo): CutCell[] {
  const all = cutCells(cells);
  if (upTo === null || upTo === 'sub-item' || upTo === 'list end') return all;
  if (upTo === 'duty' || upTo === 'task') return all;
  if (upTo === 'task beside it') return all.filter(({ column }) => column === 'duty');
  return all.filter(({ column }) => orderOf(column) <= orderOf(upTo));
}

/**
 * A cell that surely goes on below the break has nothing to go on with: then its rest stands in the page's first line,
 * behind the only line of another cell.
 */
function takeFromShared(state: State, upTo: UpTo, count: number): void {
  const { shared, rows } = state;
  state.shared = null;
  const pieces = rows.at(-1)?.pieces ?? [];
  const at = shared ? pieces.indexOf(shared) : -1;
  if (!shared || at === -1 || upTo === shared.column) return;
  const gap = gapBefore(shared.text, count);
  const tail = pieces.slice(at + 1);
  if (gap === -1 || tail.some(piece => piece.kind !== 'more' || piece.column !== shared.column)) return;
  pieces.splice(at + 1);
  const lines = [shared.text.slice(gap).trim(), ...tail.map(piece => piece.text)];
  shared.text = shared.text.slice(0, gap);
  state.rests.unshift({
    lines,
    line: shared.line,
    isOpen: state.last?.isOpen === true && state.rests.length === 0,
  });
}

/** The blank that parts a cell from so many others. */
function gapBefore(text: string, count: number): number {
  const gaps = gapsOf(text);
  return gaps.at(-count) ?? gaps[0] ?? -1;
}

/** How many rests may stand behind a code's own text. */
export function partsBehind(shared: Piece | null): number {
  return shared ? gapsOf(shared.text).length : 0;
}

function gapsOf(text: string): number[] {
  return [...text.matchAll(/ +/gu)].map(match => match.index).filter(at => !isLatinGap(text, at));
}
