/**
 * Collects the paragraphs and tables of a word processor's document as rows of cells. A table inside a cell becomes
 * paragraphs of that cell.
 */
import type { SourceRow } from '../../src/documents.ts';
import { MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS } from './limits.ts';
import { XmlRefusal } from './read-xml.ts';

/** `rows`: how many rows it spans, 0 where a merged cell above covers it. */
type BuiltCell = { paragraphs: string[]; from: number; to: number; rows: number };

/** `column`: where the next cell begins. `spannedTo`: the column up to which the last cell spans. */
type BuiltTable = { rows: BuiltCell[][]; column: number; spannedTo: number };

export type RowsBuilder = {
  rows: SourceRow[];
  characters: number;
  /** The outermost table comes first; only its cells are cells. */
  tables: BuiltTable[];
  cell: BuiltCell | null;
};

export function createRowsBuilder(): RowsBuilder {
  return { rows: [], characters: 0, tables: [], cell: null };
}

export function addParagraph(builder: RowsBuilder, text: string): void {
  builder.characters += text.length + 1;
  if (builder.characters > MOST_CHARACTERS) throw new XmlRefusal('it has more text than any 職能基準');
  if (builder.cell) builder.cell.paragraphs.push(text);
  else if (builder.tables.length === 0) addRow(builder, [{ paragraphs: [text], from: 0, to: 1, rows: 1 }]);
}

export function startTable({ tables }: RowsBuilder): void {
  tables.push({ rows: [], column: 0, spannedTo: 0 });
}

export function endTable(builder: RowsBuilder): void {
  const table = builder.tables.pop();
  if (builder.tables.length > 0) return;
  for (const cells of table?.rows ?? []) addRow(builder, cells);
}

function addRow({ rows }: RowsBuilder, cells: BuiltCell[]): void {
  if (rows.length >= MOST_ROWS) throw new XmlRefusal('it has more rows than any 職能基準');
  rows.push({ page: null, cells });
}

export function startRow(builder: RowsBuilder): void {
  const table = outermost(builder);
  if (!table) return;
  if (table.rows.length >= MOST_ROWS) throw new XmlRefusal('it has more rows than any 職能基準');
  table.rows.push([]);
  table.column = 0;
  table.spannedTo = 0;
}

export function startCell(builder: RowsBuilder, { columns, rows }: { columns: number; rows: number }): void {
  const table = outermost(builder);
  if (!table) return;
  const from = table.column;
  const to = from + Math.min(columns, MOST_COLUMNS);
  builder.cell = { paragraphs: [], from, to, rows };
  addCell(table, builder.cell);
  table.spannedTo = to;
}

export function endCell(builder: RowsBuilder): void {
  if (outermost(builder)) builder.cell = null;
}

/** Columns that the cell to the left spans, or that a merged cell above covers. */
export function coverColumns(builder: RowsBuilder, count: number): void {
  const table = outermost(builder);
  if (!table) return;
  for (let left = Math.min(count, MOST_COLUMNS); left > 0; left -= 1) {
    const { column, spannedTo } = table;
    if (column < spannedTo) table.column += 1;
    else addCell(table, { paragraphs: [], from: column, to: column + 1, rows: 0 });
  }
}

/** A cell that goes on with the one above it, which spans one row more. */
export function continueCell(builder: RowsBuilder): void {
  const table = outermost(builder);
  if (!table) return;
  const { column, rows } = table;
  const above = rows.findLast(row => row.some(cell => cell.from === column && cell.rows > 0));
  const merged = above?.find(cell => cell.from === column && cell.rows > 0);
  if (merged) merged.rows += 1;
  addCell(table, { paragraphs: [], from: column, to: column + 1, rows: 0 });
}

function addCell(table: BuiltTable, cell: BuiltCell): void {
  if (table.column >= MOST_COLUMNS * 2) throw new XmlRefusal('it has a table with too many columns');
  table.rows.at(-1)?.push(cell);
  table.column += 1;
}

function outermost({ tables }: RowsBuilder): BuiltTable | null {
  return tables.length === 1 ? (tables[0] ?? null) : null;
}
