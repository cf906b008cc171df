/**
 * The wrapped layout: each cell line by line as it was wrapped, cells in column order, rows one below the other.
 * A code tells a text's column. Text without a code goes on with the text before it, or, below a page break, with the
 * cells that the break cut, in column order.
 */
import { cutLine, type Ends, type Fragment } from './fragments.ts';
import { closeUpTo, cutCells, type OpenCells, waitForAll } from './open-cells.ts';
import { type Column, orderOf, type Piece, type Row } from '../piece.ts';
import type { Table } from '../layout.ts';
import { chooseList, isListForeign, isRestExpected, isRestFirst } from './sub-items.ts';
import type { Line } from '../line.ts';
import { takeBullet } from '../text.ts';
import { endCell, goOn, noteWidth, type Place, push, settle, type State } from './state.ts';

export function readWrappedTable({ pages }: Table): Row[] {
  // How wide the columns are shows only when all lines have found theirs.
  const { widest } = readPages(pages, new Map());
  return readPages(pages, widest).rows;
}

function readPages(pages: Table['pages'], widest: ReadonlyMap<Column, number>): State {
  const cells: OpenCells = { endings: new Map(), waiting: [], before: new Set(), widest };
  const state: State = {
    rows: [],
    last: null,
    rests: [],
    shared: null,
    cells,
    lastCode: new Map(),
    widest: new Map(),
  };
  for (const [index, page] of pages.entries()) {
    state.rows.push({ afterBreak: index > 0, pieces: [] });
    state.last = null;
    waitForAll(cells);
    const end = page.findLast(line => line.text.trim() !== '');
    for (const line of page) readLine(state, line, line === end);
    settle(state, null);
    state.shared = null;
  }
  return state;
}

function readLine(state: State, line: Line, isEnd: boolean): void {
  if (line.text.trim() === '') {
    if (line.text !== '') endCell(state);
    return;
  }
  const fragments = cutLine(line.text, isRestExpected(state));
  const isFirstLine = state.last === null && state.rests.length === 0;
  const isBottom = isEnd && !(state.last?.isOpen && !state.last.cellEnded && fragments[0]?.column);
  for (const [index, fragment] of fragments.entries()) {
    const before = fragments[index - 1];
    const place = { ends: readEnds(fragment, line, isBottom), line: line.number };
    if (isCell(state, fragment, index > 0)) {
      if (index === 0 && fragment.isBullet) endCell(state);
      // At the page's top only a duty's name stands beside a task.
      const isBeside = fragment.column === 'task' && index === 1 && isFirstLine;
      settle(state, isBeside ? 'task beside it' : fragment.column);
      const piece = placeCoded(state, fragment, place);
      if (isFirstOfPage(state, piece) && isRestExpected(state)) state.shared = piece;
    } else if (before && before.column !== 'level' && !fragment.isBullet)
      goOn(state, ` ${fragment.raw}`, place);
    else placeUncoded(state, fragment, place);
  }
}

/** Only the lines at a page's top can hold a cut cell's rest: the first of each cell of its first row. */
function isFirstOfPage({ rows }: State, piece: Piece): boolean {
  const row = rows.at(-1);
  return row?.afterBreak === true && row.pieces.find(({ column }) => column === piece.column) === piece;
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
  state: State,
  fragment: Fragment,
  insideLine: boolean,
): fragment is Fragment & { column: Column } {
  const { column } = fragment;
  const { last, rests } = state;
  if (column === null) return false;
  if (column === 'level') return isLevel(state);
  if (column !== last?.column || rests.length > 0) return true;
  // A cell's items begin lines of their own; and a line that wrapping began with a code-like word is no item.
  return !insideLine && (!last.isOpen || isNext(state.lastCode.get(column) ?? '', fragment.code));
}

function isNext(before: string, code: string): boolean {
  return lastNumber(code) === lastNumber(before) + 1;
}

function lastNumber(code: string): number {
  return Number(/(\d+)\.?$/u.exec(code)?.[1]);
}

function isLevel({ rows, last }: State): boolean {
  const isBefore = last === null || orderOf(last.column) < orderOf('level');
  return isBefore && rows.at(-1)?.pieces.some(piece => piece.column === 'level') !== true;
}

function placeCoded(state: State, fragment: Fragment & { column: Column }, { ends, line }: Place): Piece {
  const { column, code, text, raw } = fragment;
  if (column === 'duty' || column === 'task') startRow(state, column);
  state.lastCode.set(column, code);
  const kind = column === 'level' ? 'uncoded' : 'item';
  noteWidth(state, column, raw);
  const piece: Piece = { kind, column, code, text, line };
  push(state, piece, { ends, end: raw });
  return piece;
}

/** Tasks are numbered in two digits; looking through more for every next one would take quadratic time. */
const MOST_SHARING = 99;

/** A task begins a row, unless it stands with its duty, or with other tasks in one cell. */
function startRow({ rows, cells }: State, column: 'duty' | 'task'): void {
  const row = rows.at(-1);
  const goesOn = row?.afterBreak && row.pieces.every(piece => piece.column === 'duty' && column === 'task');
  if (goesOn) {
    // Only merged cells go on in a row that begins below the break.
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
  rows.push({ afterBreak: false, pieces: [] });
  closeUpTo(cells, 'skill');
}

function placeUncoded(state: State, { raw, isBullet: isSetOff }: Fragment, place: Place): void {
  const { bullet, rest: text } = takeBullet(raw);
  const isBullet = isSetOff && (bullet !== null || !isRestFirst(state));
  const { last, cells, rests } = state;
  const isOpen = rests.length > 0 ? rests.at(-1)?.isOpen === true : last?.isOpen === true;
  const hasStarted = last !== null || rests.length > 0;
  const isTail =
    /^[、，。；：！？,;:]/u.test(text) || (/^[）」』】〉》)]/u.test(text) && cutCells(cells).length === 0);
  if (hasStarted && (isTail || (isOpen && !isBullet))) {
    goOn(state, text, place);
    return;
  }
  if (isBullet && (rests.length > 0 || isListForeign(state))) settle(state, 'sub-item');
  const list = isBullet ? chooseList(state) : null;
  const { ends, line } = place;
  if (list) push(state, { kind: 'bullet', column: list, code: '', text, line }, { ends, end: raw });
  else rests.push({ lines: [text], line, isOpen: ends === 'open' });
  if (cutCells(cells).length === 0) settle(state, null);
}
