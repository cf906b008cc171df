/** What a document consists of: lines of running text, and table rows with their cells. */
import { joinLines } from './text.ts';

/**
 * A cell of a table row. A line break inside a paragraph is where its column wrapped it. `from` and `to` say which columns
 * of its table the cell covers, in any unit that counts from left to right. `rows`: how many rows it spans, 0 where a
 * merged cell above covers it, `null` where the source does not say.
 */
export type Cell = { paragraphs: readonly string[]; from: number; to: number; rows: number | null };

/**
 * `number` counts from 1 in the document. A trailing blank in `text` means that a paragraph ended there. `cells` are those
 * of a table row, whose `text` shows them side by side; `null` for running text. `page`: where the document has pages.
 */
export type Line = { number: number; text: string; cells: readonly Cell[] | null; page: number | null };

/** A paragraph (one cell) or a table row of a document whose cells are known; `page` where it has pages. */
export type SourceRow = { page: number | null; cells: readonly Cell[] };

/** The rows of a document as lines; a row of one cell is running text. */
export function linesOfRows(rows: readonly SourceRow[]): Line[] {
  return rows.flatMap((row, index): Line[] => {
    const number = index + 1;
    const { page, cells } = row;
    const [first, ...others] = cells;
    const isRow = others.length > 0 && !(first && HEADING.test(cellText(first)));
    return isRow
      ? [{ number, text: cells.map(cellText).join('\t'), cells, page }]
      : runningLines(row, number);
  });
}

/** A section that stands in the table beside its heading. */
const HEADING = /^\s*(?:職能內涵\s*[(（]\s*A\s*=|說明與補充事項)/u;

function runningLines({ page, cells }: SourceRow, number: number): Line[] {
  const texts = cells.flatMap(cell => cell.paragraphs).flatMap(runningText);
  return texts.map(text => ({ number, text, cells: null, page }));
}

/** The lines of a paragraph. A line break behind the last one means that it may go on, a blank that it does not. */
function runningText(paragraph: string): string[] {
  const lines = paragraph.replace(/\n$/u, '').split('\n');
  const isOpen = paragraph.endsWith('\n');
  return lines.map((line, index) => (isOpen || index < lines.length - 1 ? line.trimEnd() : `${line} `));
}

/** A cell as one line of text: wrapped lines are joined again; a blank separates paragraphs. */
export function cellText({ paragraphs }: Cell): string {
  return paragraphs.map(paragraph => paragraph.split('\n').reduce(joinLines, '')).join(' ');
}

/**
 * Form feeds and other separators begin a line too, but no new number: editors do not count them. Empty lines that
 * follow one another say no more than one.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const [index, line] of splitAtLineEnds(text).entries()) {
    for (const part of SEPARATOR.test(line) ? splitAtSeparators(line) : [line]) {
      if (part !== '' || lines.at(-1)?.text !== '')
        lines.push({ number: index + 1, text: part, cells: splitAtTabs(part), page: null });
    }
  }
  return lines;
}

function splitAtLineEnds(text: string): string[] {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');
  return lines.length > 1 ? lines : text.split(/[\u0085\u2028\u2029]/u);
}

const SEPARATOR = /[\f\v\u0085\u2028\u2029]/u;

/** In a table row other separators than a form feed are line breaks within a cell: blanks. */
function splitAtSeparators(line: string): string[] {
  return line.split(/\f+/u).flatMap(part => (splitAtTabs(part) ? part : part.split(SEPARATOR)));
}

/** Longer than any table row. Such a text is refused later; millions of cells would take too long until then. */
export const LONGEST_LINE = 20_000;

/** Plain text shows a table row by the tabs between its cells. */
function splitAtTabs(text: string): Cell[] | null {
  if (text.length > LONGEST_LINE || !text.includes('\t')) return null;
  return text
    .split('\t')
    .map((cell, index) => ({ paragraphs: [cell], from: index, to: index + 1, rows: null }));
}
