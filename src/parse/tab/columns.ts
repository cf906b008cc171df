/** Which cell of a row stands below which column of the table's header. */
import type { Cell, Line } from '../line.ts';
import { cellText } from '../line.ts';
import type { Column } from '../piece.ts';
import { readColumns } from '../sections/table-header.ts';

/** A column of the table, and the part of the table's width that its header covers. */
export type HeaderColumn = { column: Column; from: number; to: number };

/** `null` where the header has a column that is not known. */
export function columnsOf(header: Line): HeaderColumn[] | null {
  const cells = header.cells ?? [];
  const columns = readColumns(cells.map(cellText)).flatMap((column, index): HeaderColumn[] => {
    const cell = cells[index];
    return column && cell ? [{ column, from: cell.from, to: cell.to }] : [];
  });
  return columns.length === cells.length ? columns : null;
}

/** One cell for each column; cells below the same column are read as one. */
export function placeCells(cells: readonly Cell[], columns: readonly HeaderColumn[]): Map<Column, Cell> {
  const placed = new Map<Column, Cell>();
  for (const cell of cells) {
    const column = columnOf(cell, columns);
    const before = placed.get(column);
    placed.set(column, before ? merge(before, cell) : cell);
  }
  return placed;
}

/** The column that covers most of the cell. */
function columnOf(cell: Cell, columns: readonly HeaderColumn[]): Column {
  const shares = columns.map(({ column, from, to }) => ({
    column,
    share: Math.min(to, cell.to) - Math.max(from, cell.from),
  }));
  return shares.toSorted((a, b) => b.share - a.share)[0]?.column ?? 'task';
}

function merge(before: Cell, cell: Cell): Cell {
  const paragraphs = [...before.paragraphs, ...cell.paragraphs].filter(paragraph => paragraph.trim() !== '');
  return { ...before, paragraphs, to: cell.to, rows: Math.max(before.rows ?? 0, cell.rows ?? 0) };
}
