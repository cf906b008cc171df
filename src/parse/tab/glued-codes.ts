/**
 * Codes whose text begins with a digit right behind them: K0053D動畫 is K005 and 3D動畫 where the document's codes have
 * three digits. A blank is put where the code ends.
 */
import type { Cell } from '../line.ts';
import type { Column } from '../piece.ts';
import type { PlacedRow } from './read-table.ts';

export function separateCodes(rows: readonly PlacedRow[]): PlacedRow[] {
  const numbers = new Map<Column, KnownNumbers>(
    LETTERS.map(([column, letter]) => [column, numbersOf(rows, column, letter)]),
  );
  const last = new Map<Column, string>();
  return rows.map(row => {
    const cells = [...row.cells].map(([column, cell]): [Column, Cell] => {
      const known = numbers.get(column);
      if (known) return [column, mapText(cell, text => separateNumbers(text, known))];
      if (column === 'level') return [column, cell];
      return [column, mapText(cell, text => separateDotted(text, { last, column }))];
    });
    return { ...row, cells: new Map(cells) };
  });
}

const LETTERS = [
  ['knowledge', 'K'],
  ['skill', 'S'],
] as const;

function mapText(cell: Cell, change: (text: string) => string): Cell {
  return { ...cell, paragraphs: cell.paragraphs.map(change) };
}

/** How the document writes the codes of a column. `width`: the number of their digits, where all have as many. */
type KnownNumbers = { letter: 'K' | 'S'; width: number | null; largest: number };

/** From the codes that something other than a digit or a Latin letter follows. */
function numbersOf(rows: readonly PlacedRow[], column: Column, letter: 'K' | 'S'): KnownNumbers {
  const pattern = new RegExp(String.raw`(?:^|\s)${letter}\s?(\d{1,3})(?![\dA-Za-z])`, 'gu');
  const found = rows.flatMap(({ cells }) =>
    (cells.get(column)?.paragraphs ?? []).flatMap(text =>
      [...text.matchAll(pattern)].map(match => match[1] ?? ''),
    ),
  );
  const widths = new Set(found.map(digits => digits.length));
  const [width] = widths;
  const isPadded = found.some(digits => digits.startsWith('0'));
  const isFixed = widths.size === 1 && width !== undefined && (isPadded || width > 1);
  return { letter, width: isFixed ? width : null, largest: Math.max(0, ...found.map(Number)) };
}

function separateNumbers(text: string, { letter, width, largest }: KnownNumbers): string {
  const pattern = new RegExp(String.raw`(?<=^|\s)(${letter}\s?)(\d{2,6})(?=\D|$)`, 'gu');
  return text.replace(pattern, (whole: string, head: string, digits: string) => {
    const end = width ?? endOfNumber(digits, largest);
    return end >= digits.length ? whole : `${head}${digits.slice(0, end)} ${digits.slice(end)}`;
  });
}

/** A number far beyond all others of the document holds the first digit of the text. */
function endOfNumber(digits: string, largest: number): number {
  const isPlausible = (number: string) => Number(number) <= 3 * largest + 9;
  if (largest === 0 || isPlausible(digits)) return digits.length;
  for (let end = digits.length - 1; end > 0; end -= 1) {
    if (digits[end] !== '0' && Number(digits.slice(0, end)) <= largest + 1) return end;
  }
  return digits.length;
}

type DottedContext = { last: Map<Column, string>; column: Column };

/** `P1.1.13D列印` after P1.1.1's predecessor: the number that counts on is the code, what is left begins the text. */
function separateDotted(text: string, { last, column }: DottedContext): string {
  return text.replace(DOTTED, (whole: string, head: string, digits: string) => {
    const previous = lastNumber(last.get(column) ?? '', head);
    const end = endOfDotted(digits, previous);
    last.set(column, `${head}${digits.slice(0, end)}`);
    return end === digits.length ? whole : `${head}${digits.slice(0, end)} ${digits.slice(end)}`;
  });
}

const DOTTED = /(?<=^|\s)([TOP]\s?(?:\d{1,3}\.){0,2})(\d{1,6})(?![.\d])/gu;

function endOfDotted(digits: string, previous: number): number {
  if (digits.length === 1 || Number(digits) === previous + 1) return digits.length;
  const next = String(previous + 1);
  return digits.startsWith(next) && digits[next.length] !== '0' ? next.length : digits.length;
}

/** The last number under the same head: P1.1.2 → 2 for `P1.1.`, 0 for another task. */
function lastNumber(code: string, head: string): number {
  return code.startsWith(head) ? Number(code.slice(head.length)) || 0 : 0;
}
