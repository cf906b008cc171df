/** Drawn paths → the lines that border cells. Some programs draw a border as a line, others as a thin filled rectangle. */
import type { Rule } from './marks.ts';
import { apply, type Matrix } from './matrix.ts';

/** Points of one closed or open part of a path. */
type Subpath = { points: [number, number][]; isClosed: boolean };

/** Thicker rectangles are backgrounds. */
const THICKEST = 3;

/** Shorter lines are parts of pictures and letters. */
const SHORTEST = 4;

const ANGLE = 0.5;

/** @param data numbers of `constructPath`: 0 x y (move), 1 x y (line), 2 … (curve), 3 … (curve), 4 (close) */
export function rulesOf(data: ArrayLike<number>, matrix: Matrix, isFilled: boolean): Rule[] {
  return readSubpaths(data, matrix).flatMap(subpath => (isFilled ? thinBox(subpath) : edges(subpath)));
}

function readSubpaths(data: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const subpaths: Subpath[] = [];
  let index = 0;
  while (index < data.length) {
    const kind = data[index] ?? -1;
    const count = LENGTHS[kind];
    if (count === undefined) break;
    const last = subpaths.at(-1);
    if (kind === MOVE || !last)
      subpaths.push({ points: [pointAt(data, index + 1, matrix)], isClosed: false });
    else if (kind === CLOSE) last.isClosed = true;
    else last.points.push(pointAt(data, index + count - 1, matrix));
    index += 1 + count;
  }
  return subpaths;
}

const MOVE = 0;
const CLOSE = 4;

/** How many numbers follow each kind of segment; its end point comes last. */
const LENGTHS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

function pointAt(data: ArrayLike<number>, index: number, matrix: Matrix): [number, number] {
  return apply(matrix, data[index] ?? 0, data[index + 1] ?? 0);
}

function edges({ points, isClosed }: Subpath): Rule[] {
  const ends = isClosed ? [...points.slice(1), points[0]] : points.slice(1);
  return ends.flatMap((end, index) => {
    const start = points[index];
    return start && end ? straight(start, end) : [];
  });
}

function straight([x0, y0]: [number, number], [x1, y1]: [number, number]): Rule[] {
  const isHorizontal = Math.abs(y1 - y0) < ANGLE && Math.abs(x1 - x0) > SHORTEST;
  const isVertical = Math.abs(x1 - x0) < ANGLE && Math.abs(y1 - y0) > SHORTEST;
  if (!isHorizontal && !isVertical) return [];
  return [{ x0: Math.min(x0, x1), y0: Math.min(y0, y1), x1: Math.max(x0, x1), y1: Math.max(y0, y1) }];
}

/** The line in the middle of a thin rectangle. */
function thinBox({ points }: Subpath): Rule[] {
  if (points.length < 4 || points.length > 5) return [];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [x1 - x0, y1 - y0];
  if (height <= THICKEST && width > SHORTEST && width > height) {
    const y = (y0 + y1) / 2;
    return [{ x0, x1, y0: y, y1: y }];
  }
  if (width <= THICKEST && height > SHORTEST) {
    const x = (x0 + x1) / 2;
    return [{ x0: x, x1: x, y0, y1 }];
  }
  return [];
}
