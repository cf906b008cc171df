/** How a document shows its table: as rows of cells, or cell by cell in the lines that wrapping made of them. */
import type { Refusal } from './issue.ts';
import type { Line } from './line.ts';
import type { Row } from './piece.ts';

/** The table between the head and the attitudes. `pages`: its lines from one repeated header to the next. */
export type Table = { header: Line; pages: readonly (readonly Line[])[] };

export type Layout = {
  /** Whether running text that does not end with a blank goes on in the next line. */
  joinsLines: boolean;
  /** Whether the headers, in order, name the columns that a table must have. */
  refuseHeaders(headers: readonly Line[]): Refusal | null;
  /** The first line that looks like a row of the table; `header` is the table's. */
  findRow(lines: readonly Line[], header: Line): Line | undefined;
  readTable(table: Table): Row[] | Refusal;
};
