/**
 * The wrapped layout: each cell line by line as it was wrapped, cells in column order, rows one below the other.
 * A code tells a text's column. Text without a code goes on with the text before it, or, below a page break, with the
 * cells that the break cut, in column order.
 */
import { cutLine, type Ends, type Fragment } from './fragments.ts';
import { closeUpTo, cutCells, waitForAll } from './open-cells.ts';
import { type Column, orderOf, type Piece, type Row } from '../piece.ts';
import type { Table } from '../layout.ts';
import { chooseList, isListForeign, isRestExpected, isRestFirst } from './sub-items.ts';
import type { Line } from '../line.ts';
import { takeBullet } from '../text.ts';
import {
  endCell,
  goOn,
  isOpen,
  type LinePlace,
  push,
  settle,
  startState,
  type WrappedState,
} from './state.ts';
import { showsParagraphEnds } from './paragraph-ends.ts';
import { addRest, share, shareNothing } from './unplaced.ts';
import { isFirstOfPage, mayPrintLevel, noteWidth, startPage, startRow, type Written } from './written.ts';

export function readWrappedTable({ pages }: Table): Row[] {
  // The first reading finds out how wide the columns are; the second one uses it.
  const { widest } = readPages(pages, new Map());
  return readPages(pages, widest).rows;
}

function readPages(pages: Table['pages'], widest: ReadonlyMap<Column, number>): Written {
  const showsEnds = showsParagraphEnds(pages.flat().map(({ text }) => text));
  const state = startState(widest, showsEnds);
  for (const [index, page] of pages.entries()) {
    startPage(state.written, { afterBreak: index > 0 });
    waitForAll(state.cells);
    const end = page.findLast(line => line.text.trim() !== '');
    for (const line of page) readLine(state, line, line === end);
    settle(state, null);
    shareNothing(state.unplaced);
  }
  return state.written;
}

function readLine(state: WrappedState, line: Line, isEnd: boolean): void {
  if (line.text.trim() === '') {
    if (line.text !== '') endCell(state);
    return;
  }
  const { written, unplaced } = state;
  const fragments = cutLine(line.text, isRestExpected(state));
  const isFirstLine = written.last === null && unplaced.rests.length === 0;
  const isBottom = isEnd && !(written.last?.isOpen && !written.last.cellEnded && fragments[0]?.column);
  for (const [index, fragment] of fragments.entries()) {
    const before = fragments[index - 1];
    const place = { ends: readEnds(fragment, line, isBottom), line: line.number };
    if (isCell(state, fragment, index > 0)) {
      if (index === 0 && fragment.isBullet) endCell(state);
      // At the top of a page only the rest of a duty's name can precede a task in the same line.
      const isBeside = fragment.column === 'task' && index === 1 && isFirstLine;
      settle(state, isBeside ? 'task beside it' : fragment.column);
      const piece = placeCoded(state, fragment, place);
      if (isFirstOfPage(written, piece) && isRestExpected(state)) share(unplaced, piece);
    } else if (before && before.column !== 'level' && !fragment.isBullet)
      goOn(state, ` ${fragment.raw}`, place);
    else placeUncoded(state, fragment, place);
  }
}

/**
 * Only the line at a page's bottom may hold cells that go on; two blanks at its end are those of an empty cell too.
 * Where the line printed before it was cut by the break, the last one is not at the bottom: they would be one line.
 */
function readEnds({ ends }: Fragment, { text }: Line, isBottom: boolean): Ends {
  if (!isBottom) return ends === 'unknown' ? 'closed' : ends;
  return /\s{2}$/u.test(text) ? 'unknown' : ends;
}

/** Whether a fragment that looks like a code or a level begins a cell, or an item of one. */
function isCell(
  state: WrappedState,
  fragment: Fragment,
  insideLine: boolean,
): fragment is Fragment & { column: Column } {
  const { column } = fragment;
  const { last, lastCode } = state.written;
  if (column === null) return false;
  if (column === 'level') return mayPrintLevel(state.written);
  if (column !== last?.column || state.unplaced.rests.length > 0) return true;
  // Each item of a cell begins a line of its own. A wrapped line may begin with a word that looks like a code.
  return (
    !insideLine && (!last.isOpen || !state.showsEnds || isNext(lastCode.get(column) ?? '', fragment.code))
  );
}

function isNext(before: string, code: string): boolean {
  return lastNumber(code) === lastNumber(before) + 1;
}

function lastNumber(code: string): number {
  return Number(/(\d+)\.?$/u.exec(code)?.[1]);
}

function placeCoded(
  state: WrappedState,
  fragment: Fragment & { column: Column },
  { ends, line }: LinePlace,
): Piece {
  const { column, code, text, raw } = fragment;
  if (column === 'duty' || column === 'task') beginRow(state, column);
  const kind = column === 'level' ? 'uncoded' : 'item';
  noteWidth(state.written, column, raw);
  const piece: Piece = { kind, column, code, text, line };
  push(state, piece, { ends, end: raw });
  return piece;
}

/** Task numbers have two digits. Without this limit, garbage would take quadratic time. */
const MOST_SHARING = 99;

/** A task begins a row, unless it stands with its duty, or with other tasks in one cell. */
function beginRow({ written, cells }: WrappedState, column: 'duty' | 'task'): void {
  const row = written.rows.at(-1);
  const goesOn = row?.afterBreak && row.pieces.every(piece => piece.column === 'duty' && column === 'task');
  if (goesOn) {
    // A row that begins below the break can continue merged cells only.
    closeUpTo(cells, column === 'duty' ? 'skill' : 'level');
    return;
  }
  const isShort = row && row.pieces.length < MOST_SHARING;
  const sharesRow =
    isShort &&
    row.pieces.every(
      piece => column === 'task' && orderOf(piece.column) <= orderOf('task') && piece.kind === 'item',
    );
  if (sharesRow) return;
  startRow(written);
  closeUpTo(cells, 'skill');
}

function placeUncoded(state: WrappedState, { raw, isBullet: isSetOff }: Fragment, place: LinePlace): void {
  const { bullet, rest: text } = takeBullet(raw);
  const isBullet = isSetOff && (bullet !== null || !isRestFirst(state));
  const { written, cells, unplaced } = state;
  const { last } = written;
  const { rests } = unplaced;
  const hasStarted = last !== null || rests.length > 0;
  const isTail =
    /^[、，。；：！？,;:]/u.test(text) || (/^[）」』】〉》)]/u.test(text) && cutCells(cells).length === 0);
  if (hasStarted && (isTail || (isOpen(state) && !isBullet))) {
    goOn(state, text, place);
    return;
  }
  if (isBullet && (rests.length > 0 || isListForeign(state))) settle(state, 'sub-item');
  const list = isBullet ? chooseList(state) : null;
  const { ends, line } = place;
  if (list) push(state, { kind: 'bullet', column: list, code: '', text, line }, { ends, end: raw });
  else addRest(unplaced, text, place);
  if (cutCells(cells).length === 0) settle(state, null);
}
