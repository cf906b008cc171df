/** The header rows of a table with cells: each names the same columns, all of them known, each once. */
import { type Refusal, refuse } from '../issue.ts';
import type { Line } from '../line.ts';
import { COLUMNS } from '../piece.ts';
import { quote } from '../sections/recognise.ts';
import { PRINTED, refuseMissing } from '../sections/refuse-table.ts';
import { compact, readColumns } from '../sections/table-header.ts';
import { cellText } from '../line.ts';

export function refuseHeaders(headers: readonly Line[]): Refusal | null {
  const [first] = headers;
  if (!first) return null;
  const other = headers.find(line => compact(line.text) !== compact(first.text));
  if (!other) return refuseColumns(first);
  const reason = `the table header in line ${other.number} differs from the one in line ${first.number}`;
  return refuse(other.number, reason);
}

function refuseColumns({ cells, number }: Line): Refusal | null {
  const texts = (cells ?? []).map(cellText);
  const columns = readColumns(texts);
  const unknown = columns.indexOf(null);
  if (unknown !== -1) {
    const found = `“${quote(texts[unknown] ?? '')}” in column ${unknown + 1}`;
    return refuse(number, `the table header in line ${number} has a column that is not known: ${found}`);
  }
  const twice = COLUMNS.find(column => columns.filter(other => other === column).length > 1);
  if (twice)
    return refuse(number, `the table header in line ${number} has the column ${PRINTED[twice]} twice`);
  return refuseMissing(number, column => columns.includes(column));
}
