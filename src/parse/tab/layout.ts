/** Rows of cells: tabs in a text, or the table of a word processor. */
import type { Layout } from '../layout.ts';
import { refuseHeaders } from './headers.ts';
import { readTabTable } from './read-table.ts';

export const tabLayout: Layout = {
  joinsLines: false,
  refuseHeaders,
  findRow: (lines, header) => lines.find(line => line.cells?.length === header.cells?.length),
  readTable: readTabTable,
};
