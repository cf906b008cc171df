/** A table pasted from Word has each paragraph of a cell on a line of its own, so that a row takes several lines. */
import type { Cell, Line } from '../line.ts';

/** Lines with too few cells are one row where together they have as many as the header. */
export function joinShortRows(lines: readonly Line[], columns: number): Line[] {
  const rows: Line[] = [];
  let index = 0;
  while (index < lines.length) {
    const row = joinFrom(lines, index, columns);
    rows.push(row.line);
    index = row.next;
  }
  return rows;
}

function joinFrom(lines: readonly Line[], from: number, columns: number): { line: Line; next: number } {
  const first = lines[from] ?? { number: 1, text: '', cells: null, page: null };
  if (!first.cells || first.cells.some(cell => cell.rows !== null) || first.cells.length > columns) {
    return { line: first, next: from + 1 };
  }
  let cells = first.cells;
  let next = from + 1;
  while (next < lines.length && next - from < MOST_LINES) {
    const more = lines[next];
    if (!more || !goesOn(more, columns - cells.length)) break;
    cells = append(cells, more);
    next += 1;
  }
  const isRow = cells.length === columns && next > from + 1;
  return isRow ? { line: { ...first, cells }, next } : { line: first, next: from + 1 };
}

/** No row has that many paragraphs. */
const MOST_LINES = 200;

/** `missing`: the number of cells that the row still lacks. A paragraph begins with a code or a bullet. */
function goesOn({ text, cells }: Line, missing: number): boolean {
  const added = (cells?.length ?? 1) - 1;
  return added <= missing && /^\s*(?:[KSOP]\s?\d|[•■◆●⚫\uE000-\uF8FF])/u.test(text);
}

/** The line goes on with the row's last cell. */
function append(cells: readonly Cell[], { text, cells: more }: Line): Cell[] {
  const last = cells.at(-1);
  const [first, ...others] = more ?? [{ paragraphs: [text], from: 0, to: 1, rows: null }];
  if (!last || !first) return [...cells];
  const joined = { ...last, paragraphs: [...last.paragraphs, ...first.paragraphs] };
  return [
    ...cells.slice(0, -1),
    joined,
    ...others.map((cell, index) => ({ ...cell, from: last.to + index, to: last.to + index + 1 })),
  ];
}
