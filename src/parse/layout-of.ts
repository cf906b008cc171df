/** Which layout a document has. */
import type { Layout } from './layout.ts';
import type { Line } from './line.ts';
import { gridLayout, tabLayout } from './tab/layout.ts';
import { wrappedLayout } from './wrapped/layout.ts';

/** A table header whose cells are known has rows whose cells are known. */
export function layoutOf(header: Line): Layout {
  if (!header.cells) return wrappedLayout;
  return header.cells.some(cell => cell.rows !== null) ? gridLayout : tabLayout;
}
