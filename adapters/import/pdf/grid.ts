/**
 * Rules → cells. The rules divide the page into small boxes; boxes without a rule between them are one cell. What is
 * connected with the page's margin lies outside of every table.
 */
import type { Rule } from './marks.ts';

/** A cell by its borders, in points. */
export type GridCell = { x0: number; y0: number; x1: number; y1: number };

/** Rules nearer than that are one, drawn side by side. */
const NEAR = 2;

/** More lines than any table has; the number of boxes grows with their product. */
const MOST_LINES = 400;

export function findCells(rules: readonly Rule[]): GridCell[] {
  const vertical = rules.filter(rule => rule.x0 === rule.x1 || rule.x1 - rule.x0 < rule.y1 - rule.y0);
  const horizontal = rules.filter(rule => !vertical.includes(rule));
  const xs = cluster(vertical.map(rule => (rule.x0 + rule.x1) / 2));
  const ys = cluster([
    ...horizontal.map(rule => (rule.y0 + rule.y1) / 2),
    ...vertical.flatMap(rule => [rule.y0, rule.y1]),
  ]);
  if (xs.length < 2 || ys.length < 2 || xs.length > MOST_LINES || ys.length > MOST_LINES) return [];
  const grid: Grid = { xs, ys, walls: new Set(), floors: new Set() };
  for (const rule of vertical) drawWall(grid, rule);
  for (const rule of horizontal) drawFloor(grid, rule);
  closeOpenEnds(grid);
  const found = regions(grid).filter(cell => cell.x1 - cell.x0 > SMALLEST && cell.y1 - cell.y0 > SMALLEST);
  // A frame around the page holds tables, and is no cell of one.
  return found.filter(cell => !found.some(other => other !== cell && holds(cell, other)));
}

/** The gap of a double line is no cell. */
const SMALLEST = 6;

function holds(outer: GridCell, inner: GridCell): boolean {
  return outer.x0 <= inner.x0 && outer.x1 >= inner.x1 && outer.y0 <= inner.y0 && outer.y1 >= inner.y1;
}

/** `walls`: a rule stands left of the box; `floors`: a rule lies above it. Keys number the boxes row by row. */
type Grid = { xs: readonly number[]; ys: readonly number[]; walls: Set<number>; floors: Set<number> };

/** Boxes in a row: one more than lines, for the margin on either side. */
function widthOf({ xs }: Grid): number {
  return xs.length + 1;
}

/** Box `column` lies between the lines `column - 1` and `column`. */
function keyOf(grid: Grid, column: number, row: number): number {
  return row * widthOf(grid) + column;
}

function drawWall(grid: Grid, rule: Rule): void {
  const column = indexOf(grid.xs, (rule.x0 + rule.x1) / 2) + 1;
  const [from, to] = [indexOf(grid.ys, rule.y0), indexOf(grid.ys, rule.y1)];
  for (let row = from + 1; row <= to; row += 1) grid.walls.add(keyOf(grid, column, row));
}

function drawFloor(grid: Grid, rule: Rule): void {
  const row = indexOf(grid.ys, (rule.y0 + rule.y1) / 2) + 1;
  const [from, to] = [indexOf(grid.xs, rule.x0), indexOf(grid.xs, rule.x1)];
  for (let column = from + 1; column <= to; column += 1) grid.floors.add(keyOf(grid, column, row));
}

/** Some programs draw no line where a page break cuts a table: the ends of its vertical rules close it. */
function closeOpenEnds(grid: Grid): void {
  for (let row = 1; row <= grid.ys.length; row += 1) {
    const [above, below] = [columnsWithWall(grid, row - 1), columnsWithWall(grid, row)];
    if (above.length > 0 && below.length > 0) continue;
    const ends = [...above, ...below];
    if (ends.length < FEWEST_ENDS) continue;
    for (let column = Math.min(...ends); column < Math.max(...ends); column += 1) {
      grid.floors.add(keyOf(grid, column, row));
    }
  }
}

/** Two verticals may be a box that is meant to be open. */
const FEWEST_ENDS = 3;

function columnsWithWall(grid: Grid, row: number): number[] {
  return grid.xs.map((_, index) => index + 1).filter(column => grid.walls.has(keyOf(grid, column, row)));
}

function regions(grid: Grid): GridCell[] {
  const seen = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row <= grid.ys.length; row += 1) {
    for (let column = 0; column <= grid.xs.length; column += 1) {
      if (seen.has(keyOf(grid, column, row))) continue;
      const cell = fill(grid, [column, row], seen);
      if (cell) cells.push(cell);
    }
  }
  return cells;
}

/** All boxes that no rule divides from the first; `null` where they reach the margin. */
function fill(grid: Grid, first: [number, number], seen: Set<number>): GridCell | null {
  const { xs, ys, walls, floors } = grid;
  const box = { left: first[0], right: first[0], top: first[1], bottom: first[1] };
  const waiting = [first];
  seen.add(keyOf(grid, ...first));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [column, row] = next;
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column);
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row);
    const neighbours: [number, number, boolean][] = [
      [column - 1, row, walls.has(keyOf(grid, column, row))],
      [column + 1, row, walls.has(keyOf(grid, column + 1, row))],
      [column, row - 1, floors.has(keyOf(grid, column, row))],
      [column, row + 1, floors.has(keyOf(grid, column, row + 1))],
    ];
    for (const [x, y, isDivided] of neighbours) {
      if (isDivided || x < 0 || y < 0 || x > xs.length || y > ys.length || seen.has(keyOf(grid, x, y)))
        continue;
      seen.add(keyOf(grid, x, y));
      waiting.push([x, y]);
    }
  }
  const [x0, x1, y0, y1] = [xs[box.left - 1], xs[box.right], ys[box.top - 1], ys[box.bottom]];
  if (x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined) return null;
  return { x0, y0, x1, y1 };
}

/** The positions that are not near another, in order. */
function cluster(positions: readonly number[]): number[] {
  const lines: number[] = [];
  for (const position of positions.toSorted((a, b) => a - b)) {
    const last = lines.at(-1);
    if (last === undefined || position - last > NEAR) lines.push(position);
  }
  return lines;
}

/** The line at a position. */
function indexOf(lines: readonly number[], position: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) + NEAR < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
