/** Numbers that a list of codes leaves out: a row or a page may be lost. */
import { readPartCode } from '../../standard/code.ts';
import type { FoundIssue } from '../issue.ts';

type NumberedCode = { code: string; line: number };

/** Codes from a common bank (K09, K28, K60) are no sequence; a list with one small gap, or nearly none, is. */
export function isSequence(coded: readonly NumberedCode[]): boolean {
  const numbers = numbersOf(coded);
  const gaps = numbers.filter((number, index) => number !== (numbers[index - 1] ?? 0) + 1).length;
  const isOneGap = gaps === 1 && numbers[0] === 1 && (numbers.at(-1) ?? 0) <= 2 * numbers.length;
  return isOneGap || gaps <= SOME * numbers.length;
}

const SOME = 0.2;

/** One issue per gap. A number that only a misplaced code of the list bears (`strays`) is not missing. */
export function missingNumbers(
  coded: readonly NumberedCode[],
  strays: readonly NumberedCode[] = [],
): FoundIssue[] {
  const numbers = numbersOf([...coded, ...strays]);
  const first = new Map(coded.toReversed().map(item => [lastNumber(item), item]));
  const isPadded = coded.some(item => /\D0\d+$/u.test(item.code));
  return numbers.flatMap((number, index): FoundIssue[] => {
    const item = first.get(number);
    const before = numbers[index - 1] ?? 0;
    if (!item || number <= before + 1) return [];
    const code = (other: number) => withNumber(item.code, other, isPadded);
    const from = code(before + 1);
    const expected = number === before + 2 ? from : `${from} to ${code(number - 1)}`;
    const found = before === 0 ? `${item.code} first` : `${item.code} after ${code(before)}`;
    return [{ kind: 'number-missing', line: item.line, code: from, expected, found }];
  });
}

/** Each number once, in ascending order. */
function numbersOf(coded: readonly NumberedCode[]): number[] {
  return [...new Set(coded.map(lastNumber))].filter(number => number > 0).toSorted((a, b) => a - b);
}

function lastNumber({ code }: NumberedCode): number {
  return readPartCode(code)?.numbers.at(-1) ?? 0;
}

/** The same code with another last number; with as many digits where the list is one of K01, K02 … */
function withNumber(code: string, number: number, isPadded: boolean): string {
  return code.replace(/\d+$/u, digits => String(number).padStart(isPadded ? digits.length : 1, '0'));
}
