/**
 * Codes whose text begins with a digit right behind them: K0053D動畫 is K005 and 3D動畫 where the document's codes have
 * three digits. A blank is put where the code ends.
 */
import type { Cell } from '../line.ts';
import type { Column } from '../piece.ts';
import type { TabRow } from './row.ts';

export function separateCodes(rows: readonly TabRow[]): TabRow[] {
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

/**
 * How the document writes the codes of a column. `width`: the usual number of their digits. `isFixed`: all have as many.
 * `isPadded`: some begin with a zero.
 */
type KnownNumbers = {
  letter: 'K' | 'S';
  width: number;
  isFixed: boolean;
  isPadded: boolean;
  largest: number;
};

/** From the codes that something other than a digit or a Latin letter follows. */
function numbersOf(rows: readonly TabRow[], column: Column, letter: 'K' | 'S'): KnownNumbers {
  const pattern = new RegExp(String.raw`(?:^|\s)${letter}\s?(\d{1,3})(?![\dA-Za-z])`, 'gu');
  const found = rows.flatMap(({ cells }) =>
    (cells.get(column)?.paragraphs ?? []).flatMap(text =>
      [...text.matchAll(pattern)].map(match => match[1] ?? ''),
    ),
  );
  const widths = found.map(digits => digits.length);
  const width = mostFrequent(widths);
  const isPadded = found.some(digits => digits.startsWith('0'));
  const isFixed = (isPadded || width > 1) && widths.every(other => other === width);
  return { letter, width, isFixed, isPadded, largest: Math.max(0, ...found.map(Number)) };
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function separateNumbers(text: string, known: KnownNumbers): string {
  const pattern = new RegExp(String.raw`(?<=^|\s)(${known.letter}\s?)(\d{2,6})(?=\D|$)`, 'gu');
  return text.replace(pattern, (whole: string, head: string, digits: string) => {
    const end = endOfNumber(digits, known);
    return end >= digits.length ? whole : `${head}${digits.slice(0, end)} ${digits.slice(end)}`;
  });
}

function endOfNumber(digits: string, { width, isFixed, isPadded, largest }: KnownNumbers): number {
  if (width === 0 || digits.length <= width) return digits.length;
  // No number with a leading zero has more digits than the others.
  if (isFixed || (isPadded && digits.startsWith('0'))) return width;
  // A number far beyond all others holds the first digit of the text.
  if (Number(digits) <= 3 * largest + 9) return digits.length;
  for (let end = digits.length - 1; end > 0; end -= 1) {
    if (digits[end] !== '0' && Number(digits.slice(0, end)) <= largest + 1) return end;
  }
  return digits.length;
}

type DottedContext = { last: Map<Column, string>; column: Column };

/** `P1.1.23D列印` behind P1.1.1: the number that counts on is the code, what is left begins the text. */
function separateDotted(text: string, { last, column }: DottedContext): string {
  return text.replace(DOTTED, (whole: string, head: string, digits: string) => {
    const previous = lastNumber(last.get(column) ?? '', head);
    const isGlued = whole.endsWith(digits);
    const end = isGlued ? endOfDotted(digits, previous) : digits.length;
    last.set(column, `${head}${digits.slice(0, end)}`);
    return end === digits.length ? whole : `${head}${digits.slice(0, end)} ${digits.slice(end)}`;
  });
}

const DOTTED = /(?<=^|\s)([TOP]\s?(?:\d{1,3}\.){0,2})(\d{1,6})(?![.\d])\s?/gu;

function endOfDotted(digits: string, previous: number): number {
  if (digits.length === 1 || Number(digits) === previous + 1) return digits.length;
  const next = String(previous + 1);
  return digits.startsWith(next) && digits[next.length] !== '0' ? next.length : digits.length;
}

/** The last number under the same head: P1.1.2 → 2 for `P1.1.`, 0 for another task. */
function lastNumber(code: string, head: string): number {
  return code.startsWith(head) ? Number(code.slice(head.length)) || 0 : 0;
}
