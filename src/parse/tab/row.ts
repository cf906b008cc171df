/** Rows of a table whose cells are known. */
import type { Cell } from '../line.ts';
import type { Column } from '../piece.ts';

/** A row with its cells by column. */
export type TabRow = { line: number; afterBreak: boolean; cells: ReadonlyMap<Column, Cell> };
