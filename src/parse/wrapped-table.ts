/**
 * The wrapped layout: each cell line by line as it was wrapped, cells in column order, rows one below the other.
 * A code tells a text's column. Text without a code goes on with the text before it, or, below a page break, with the
 * cells that the break cut, in column order.
 */
import { cutLine, type Fragment } from './fragments.ts';
import { closeUpTo, cutColumns, listColumn, noteEnding, type OpenCells, waitForAll } from './open-cells.ts';
import { type Column, orderOf, type Piece, type Row } from './piece.ts';
import type { Sections } from './sections.ts';
import { type Line, printWidth, takeBullet } from './text.ts';

/** `last`: the fragment read before, with its column; `null` at the start of a page. */
type State = {
  rows: Row[];
  last: { column: Column; isOpen: boolean; cellEnded: boolean } | null;
  cells: OpenCells;
  lastCode: Map<Column, string>;
};

export function readWrappedTable({ pages }: Sections): Row[] {
  const cells: OpenCells = { endings: new Map(), waiting: [], widest: widestOf(pages) };
  const state: State = { rows: [], last: null, cells, lastCode: new Map() };
  for (const [index, page] of pages.entries()) {
    state.rows.push({ afterBreak: index > 0, pieces: [] });
    state.last = null;
    waitForAll(cells);
    for (const line of page) readLine(state, line);
  }
  return state.rows;
}

function readLine(state: State, line: Line): void {
  if (line.text.trim() === '') {
    if (line.text !== '' && state.last) state.last.cellEnded = true;
    return;
  }
  const isSetOff = /^\s/u.test(line.text) || takeBullet(line.text).bullet !== null;
  for (const [index, fragment] of cutLine(line.text).entries()) {
    if (isCell(state, fragment, index > 0)) placeCoded(state, fragment, line.number);
    else if (index > 0) push(state, more(state.last?.column, ` ${fragment.raw}`, line.number), fragment.ends);
    else placeUncoded(state, fragment, { line: line.number, isBullet: isSetOff });
  }
}

/** Whether a fragment that looks like a code or a level begins a cell, or an item of one. */
function isCell(
  state: State,
  fragment: Fragment,
  insideLine: boolean,
): fragment is Fragment & { column: Column } {
  const { column } = fragment;
  if (column === null) return false;
  if (column === 'level') return isLevel(state);
  if (column !== state.last?.column) return true;
  // A cell's items begin lines of their own; and a line that wrapping began with a code-like word is no item.
  return !insideLine && (!state.last.isOpen || isNext(state.lastCode.get(column) ?? '', fragment.code));
}

function isNext(before: string, code: string): boolean {
  return lastNumber(code) === lastNumber(before) + 1;
}

function lastNumber(code: string): number {
  return Number(/(\d+)\.?$/u.exec(code)?.[1]);
}

function isLevel({ rows, last }: State): boolean {
  const hasLevel = rows.at(-1)?.pieces.some(piece => piece.column === 'level') === true;
  return !hasLevel && (last === null || orderOf(last.column) < orderOf('level'));
}

function placeCoded(state: State, fragment: Fragment & { column: Column }, line: number): void {
  const { column, code, text, ends } = fragment;
  if (column === 'duty' || column === 'task') startRow(state, column);
  state.lastCode.set(column, code);
  push(state, { kind: column === 'level' ? 'uncoded' : 'item', column, code, text, line }, ends);
}

/** A task begins a row, unless it stands with its duty, or with other tasks in one cell. */
function startRow({ rows, cells }: State, column: 'duty' | 'task'): void {
  const row = rows.at(-1);
  if (row?.afterBreak && row.pieces.length === 0) {
    // Only merged cells go on in a row that begins below the break.
    closeUpTo(cells, column === 'duty' ? 'skill' : 'level');
    return;
  }
  const sharesRow = row?.pieces.every(piece => column === 'task' && orderOf(piece.column) <= orderOf('task'));
  if (sharesRow) return;
  rows.push({ afterBreak: false, pieces: [] });
  closeUpTo(cells, 'skill');
}

type Place = { line: number; isBullet: boolean };

function placeUncoded(state: State, { text: raw, ends }: Fragment, { line, isBullet }: Place): void {
  const text = takeBullet(raw).rest;
  const { last, cells } = state;
  if (last && (/^[、，。；：）」』】〉》！？,;:)]/u.test(text) || (last.isOpen && !isBullet))) {
    push(state, more(last.column, text, line), ends);
    return;
  }
  const list = isBullet ? chooseList(state) : null;
  if (list) push(state, { kind: 'bullet', column: list, code: '', text, line }, ends);
  else {
    const parts = shareOut(text, cutColumns(cells));
    const kind = parts[0]?.column ? 'more' : 'loose';
    for (const [index, { column, part }] of parts.entries()) {
      const isLast = index === parts.length - 1;
      push(state, { ...more(column ?? last?.column, part, line), kind }, isLast ? ends : 'closed');
    }
  }
}

/** The column of a sub-item: the one being read, or below a page break the first whose list goes on. */
function chooseList({ last, cells }: State): Column | null {
  const isReading = last && !last.cellEnded && (last.column === 'knowledge' || last.column === 'skill');
  return isReading ? last.column : listColumn(cells);
}

/** Where several cut cells go on with one line each, they share a line, a blank apart. */
function shareOut(text: string, columns: readonly Column[]): { column: Column | undefined; part: string }[] {
  const words = columns.length > 1 ? text.split(/(?<![A-Za-z0-9,;:.)]) +(?![A-Za-z0-9(])/u) : [text];
  const single = words.slice(0, Math.max(columns.length - 1, 0));
  const rest = words.slice(single.length).join(' ');
  const parts = rest === '' ? single : [...single, rest];
  return parts.map((part, index) => ({ column: columns[index], part }));
}

function more(column: Column | undefined, text: string, line: number): Piece {
  return { kind: 'more', column: column ?? 'duty', code: '', text, line };
}

function push(state: State, piece: Piece, ends: Fragment['ends']): void {
  state.rows.at(-1)?.pieces.push(piece);
  noteEnding(state.cells, piece, ends);
  state.last = { column: piece.column, isOpen: ends === 'open', cellEnded: false };
}

function widestOf(pages: readonly Line[][]): ReadonlyMap<Column, number> {
  const widest = new Map<Column, number>();
  for (const line of pages.flat()) {
    if (line.text.trim() === '') continue;
    for (const { column, code, text } of cutLine(line.text)) {
      if (column === null) continue;
      widest.set(column, Math.max(widest.get(column) ?? 0, printWidth(code + text)));
    }
  }
  return widest;
}
