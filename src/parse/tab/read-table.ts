/** A table with cells: a row is a line; a page break repeats the header, and cells that it cut go on below. */
import { refuse, type Refusal } from '../issue.ts';
import type { Table } from '../layout.ts';
import { type Cell, cellText, type Line } from '../line.ts';
import type { Column, Row, RowSpans } from '../piece.ts';
import { readCell } from './cell.ts';
import { columnsOf, type HeaderColumn, placeCells } from './columns.ts';
import { separateCodes } from './glued-codes.ts';
import type { TabRow } from './row.ts';
import { readParagraphs } from './paragraphs.ts';
import { joinShortRows } from './short-rows.ts';

export function readTabTable({ header, pages }: Table): Row[] | Refusal {
  const columns = columnsOf(header);
  if (!columns) return refuse(header.number, 'the table header has a column that is not known');
  const rows: TabRow[] = [];
  for (const page of pages) {
    let afterBreak = rows.length > 0;
    let before = page[0]?.page ?? null;
    for (const line of joinShortRows(page, columns.length)) {
      if (line.text.trim() === '') continue;
      const refusal = refuseRow(line, columns);
      if (refusal) return refusal;
      if (line.page !== before) afterBreak = rows.length > 0;
      before = line.page;
      rows.push({ line: line.number, afterBreak, cells: placeCells(line.cells ?? [], columns) });
      afterBreak = false;
    }
  }
  return separateCodes(rows).map(readRow);
}

/** In plain text a row shows its columns only by its number of cells. */
function refuseRow({ cells, number }: Line, columns: readonly HeaderColumn[]): Refusal | null {
  const count = cells?.length ?? 1;
  const isPlaced = cells?.every(cell => cell.rows !== null) === true;
  if (isPlaced || count === columns.length) return null;
  const reason = `the table row has ${count} cells, its header has ${columns.length}: the table is cut or garbled here`;
  return refuse(number, reason);
}

function readRow({ line, afterBreak, cells }: TabRow): Row {
  const has = (column: Column) => startsWithCode(cells.get(column));
  const start = { startsDuty: has('duty'), startsTask: has('task'), afterBreak };
  const pieces = [...cells].flatMap(([column, cell]) => {
    const place = { column, line, goesOn: canGoOn(column, start) };
    return cell.rows === null ? readCell(cellText(cell), place) : readParagraphs(cell.paragraphs, place);
  });
  return { afterBreak, pieces, spans: spansOf(cells) };
}

function spansOf(cells: ReadonlyMap<Column, Cell>): RowSpans | null {
  const known = [...cells].flatMap(([column, { rows }]): [Column, number][] =>
    rows === null ? [] : [[column, rows]],
  );
  return known.length > 0 ? new Map(known) : null;
}

function startsWithCode(cell: Cell | undefined): boolean {
  return cell !== undefined && /^(?:\s|<[^<>]*>)*T\s?\d/u.test(cellText(cell));
}

type RowStart = { startsDuty: boolean; startsTask: boolean; afterBreak: boolean };

/**
 * Whether text without a code goes on with the column's last text. Knowledge and skills are merged over a duty's
 * rows, so they go on in the first row of a page even where that begins a task.
 */
function canGoOn(column: Column, { startsDuty, startsTask, afterBreak }: RowStart): boolean {
  switch (column) {
    case 'duty':
      return afterBreak || !startsTask;
    case 'task':
    case 'output':
    case 'indicator':
    case 'level':
      return !startsTask && !startsDuty;
    case 'knowledge':
    case 'skill':
      return !startsDuty && (afterBreak || !startsTask);
  }
}
