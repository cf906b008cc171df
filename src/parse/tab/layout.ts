/** Tables with cells: from the tabs of a plain text, or from a file that knows its cells. */
import type { Layout } from '../layout.ts';
import { refuseHeaders } from './headers.ts';
import { readTabTable } from './read-table.ts';

/** Plain text: each line is a paragraph, each table row a line. */
export const tabLayout: Layout = {
  joinsLines: false,
  refuseHeaders,
  findRow: (lines, header) => lines.find(line => line.cells?.length === header.cells?.length),
  readTable: readTabTable,
};

/** A file that knows its cells also knows where its paragraphs end. */
export const gridLayout: Layout = { ...tabLayout, joinsLines: true };
