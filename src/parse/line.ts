/** What a document consists of: lines of running text, and table rows with their cells. */

/**
 * A cell of a table row. A line break inside a paragraph is where its column wrapped it. `from` and `to` say which columns
 * of its table the cell covers, in any unit that counts from left to right. `rows`: how many rows it spans, 0 where a
 * merged cell above covers it, `null` where the source does not say.
 */
export type Cell = { paragraphs: readonly string[]; from: number; to: number; rows: number | null };

/**
 * `number` counts from 1 in the document. A trailing blank in `text` means that a paragraph ended there. `cells` are those
 * of a table row, whose `text` shows them side by side; `null` for running text.
 */
export type Line = { number: number; text: string; cells: readonly Cell[] | null };

/**
 * Form feeds and other separators begin a line too, but no new number: editors do not count them. Empty lines that
 * follow one another say no more than one.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const [index, line] of splitAtLineEnds(text).entries()) {
    for (const part of SEPARATOR.test(line) ? splitAtSeparators(line) : [line]) {
      if (part !== '' || lines.at(-1)?.text !== '')
        lines.push({ number: index + 1, text: part, cells: splitAtTabs(part) });
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
