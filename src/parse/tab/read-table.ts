/** The tab layout: a table row is a line, its cells are separated by tabs; a page break repeats the header. */
import { type Refusal, refuse } from '../issue.ts';
import type { Column, Row } from '../piece.ts';
import type { Table } from '../layout.ts';
import { cellText } from './cell-text.ts';
import { readCell } from './cell.ts';
import { readColumns } from '../sections/table-header.ts';
import type { Line } from '../line.ts';

export function readTabTable({ header, pages }: Table): Row[] | Refusal {
  const columns = readColumns((header.cells ?? []).map(cellText));
  if (columns.includes(null)) return refuse(header.number, 'the table header has a column that is not known');
  const rows: Row[] = [];
  for (const page of pages) {
    let afterBreak = rows.length > 0;
    for (const line of page) {
      if (line.text.trim() === '') continue;
      const row = readRow(line, columns, afterBreak);
      if ('kind' in row) return row;
      rows.push(row);
      afterBreak = false;
    }
  }
  return rows;
}

function readRow(line: Line, columns: readonly (Column | null)[], afterBreak: boolean): Row | Refusal {
  const cells = line.cells?.map(cellText) ?? [line.text];
  if (cells.length !== columns.length) {
    const reason = `the table row has ${cells.length} cells, its header has ${columns.length}: the table is cut or garbled here`;
    return refuse(line.number, reason);
  }
  const has = (column: Column) => startsWithCode(cells[columns.indexOf(column)] ?? '');
  const startsTask = has('task');
  const startsDuty = has('duty');
  const pieces = cells.flatMap((text, index) => {
    const column = columns[index] ?? 'task';
    const goesOn = canGoOn(column, { startsDuty, startsTask, afterBreak });
    return readCell(text, { column, line: line.number, goesOn });
  });
  return { afterBreak, pieces };
}

function startsWithCode(cell: string): boolean {
  return /^(?:\s|<[^<>]*>)*T\s?\d/u.test(cell);
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
