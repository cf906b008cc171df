/** The pages of a PDF → rows of cells, from top to bottom. */
import type { Cell, SourceRow } from '../../../src/documents.ts';
import { findCells, type GridCell } from './grid.ts';
import type { Glyph, PageMarks } from './marks.ts';
import { paragraphsOf, rightEdge } from './paragraphs.ts';
import { linesOf, type TextLine } from './text-lines.ts';

type PageContent = { cells: (GridCell & { lines: TextLine[] })[]; lines: TextLine[]; height: number };

export function rowsOfPages(pages: readonly PageMarks[]): SourceRow[] {
  const contents = dropRunningLines(pages.map(readPage));
  const edges = rightEdges(contents);
  return contents.flatMap(({ cells, lines }, index) => {
    const page = index + 1;
    const tables = rowsOfCells(cells, edges).map(row => ({ y: row.y, cells: row.cells }));
    const texts = textsBetween(lines, tables, edges);
    return [...tables, ...texts].toSorted((a, b) => a.y - b.y).map(row => ({ page, cells: row.cells }));
  });
}

function readPage({ glyphs, rules, height }: PageMarks): PageContent {
  const cells = findCells(rules).map(cell => ({ ...cell, glyphs: new Array<Glyph>() }));
  const outside: Glyph[] = [];
  let before: Glyph | null = null;
  let area = outside;
  for (const glyph of glyphs) {
    // What runs over the edge of a narrow cell still belongs to it.
    if (!before || !continues(before, glyph)) area = cells.find(cell => isIn(glyph, cell))?.glyphs ?? outside;
    area.push(glyph);
    before = glyph;
  }
  const filled = cells.map(({ glyphs: own, ...cell }) => ({ ...cell, lines: linesOf(own) }));
  return { cells: filled, lines: linesOf(outside), height };
}

function continues(before: Glyph, glyph: Glyph): boolean {
  const gap = glyph.x - before.x - before.width;
  return Math.abs(glyph.y - before.y) < 0.5 && Math.abs(gap) < glyph.size * 0.15;
}

/** By its left end: a list's tab stop can push its first character across the right border. */
function isIn({ x, y, size }: Glyph, { x0, x1, y0, y1 }: GridCell): boolean {
  const middle = y - size * 0.3;
  return x >= x0 - 1 && x < x1 - 1 && middle >= y0 && middle < y1;
}

/** Lines at the top or bottom of a page that stand on other pages too, but for their numbers, are no text. */
function dropRunningLines(pages: readonly PageContent[]): PageContent[] {
  const counts = new Map<string, number>();
  for (const page of pages) for (const line of page.lines.filter(isAtEdge(page))) count(counts, keyOf(line));
  return pages.map(page => {
    const isEdge = isAtEdge(page);
    return { ...page, lines: page.lines.filter(line => !isEdge(line) || (counts.get(keyOf(line)) ?? 0) < 2) };
  });
}

function isAtEdge({ height }: PageContent): (line: TextLine) => boolean {
  return ({ y }) => y < height * 0.1 || y > height * 0.9;
}

function keyOf({ text, y }: TextLine): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/gu, '0').replace(/\s+/gu, '')}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

type Edges = { outside: number; of(cell: GridCell): number };

/** Text stands as far from a cell's right border as from its left one. */
function rightEdges(pages: readonly PageContent[]): Edges {
  const columns = new Map<string, number>();
  for (const cell of pages.flatMap(page => page.cells)) {
    const key = `${Math.round(cell.x0 / 3)} ${Math.round(cell.x1 / 3)}`;
    const margins = cell.lines.map(line => line.x0 - cell.x0);
    columns.set(key, Math.min(columns.get(key) ?? WIDEST_MARGIN, ...margins));
  }
  const margins = [...columns.values()].toSorted((a, b) => a - b);
  const margin = Math.max(0, margins[Math.floor(margins.length / 3)] ?? 0);
  return { outside: rightEdge(pages.flatMap(page => page.lines)), of: cell => cell.x1 - margin };
}

const WIDEST_MARGIN = 12;

type PlacedRow = { y: number; cells: Cell[] };

function rowsOfCells(cells: PageContent['cells'], edges: Edges): PlacedRow[] {
  return tablesOf(cells).flatMap(table => {
    const tops = [...new Set(table.map(cell => cell.y0))].toSorted((a, b) => a - b);
    return tops.map(y => ({
      y,
      cells: table
        .filter(cell => cell.y0 <= y && cell.y1 > y)
        .toSorted((a, b) => a.x0 - b.x0)
        .map(cell => cellAt(cell, { y, tops, edges })),
    }));
  });
}

type RowPlace = { y: number; tops: readonly number[]; edges: Edges };

function cellAt(cell: PageContent['cells'][number], { y, tops, edges }: RowPlace): Cell {
  const { x0: from, x1: to, y0, y1, lines } = cell;
  if (y0 < y) return { paragraphs: [], from, to, rows: 0 };
  const rows = tops.filter(top => top >= y0 && top < y1).length;
  return { paragraphs: paragraphsOf(lines, edges.of(cell)), from, to, rows };
}

/** Cells that touch are one table. */
function tablesOf(cells: PageContent['cells']): PageContent['cells'][] {
  const tables: PageContent['cells'][] = [];
  for (const cell of cells.toSorted((a, b) => a.y0 - b.y0)) {
    const table = tables.find(others => others.some(other => touches(other, cell)));
    if (table) table.push(cell);
    else tables.push([cell]);
  }
  return tables;
}

function touches(a: GridCell, b: GridCell): boolean {
  return a.x0 <= b.x1 && b.x0 <= a.x1 && a.y0 <= b.y1 && b.y0 <= a.y1;
}

/** Running text, cut where a table stands between. */
function textsBetween(lines: readonly TextLine[], tables: readonly PlacedRow[], edges: Edges): PlacedRow[] {
  const groups: TextLine[][] = [];
  let before = -1;
  for (const line of lines) {
    const above = tables.filter(table => table.y < line.y).length;
    const last = groups.at(-1);
    if (last && above === before) last.push(line);
    else groups.push([line]);
    before = above;
  }
  return groups.map(group => ({
    y: group[0]?.y ?? 0,
    cells: [{ paragraphs: paragraphsOf(group, edges.outside), from: 0, to: 1, rows: 1 }],
  }));
}
