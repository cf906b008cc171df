/** Numbers that a list of codes leaves out: a row or a page may be lost. */
import { readPartCode } from '../standard/code.ts';
import type { Issue } from './issue.ts';

type Coded = { code: string; line: number };

/** Codes from a common bank (K09, K28, K60) are no sequence; a list whose numbers nearly all follow one another is. */
export function isSequence(coded: readonly Coded[]): boolean {
  const numbers = numbersOf(coded);
  const steps = numbers.filter((number, index) => number === (numbers[index - 1] ?? 0) + 1);
  return steps.length >= NEARLY_ALL * numbers.length;
}

const NEARLY_ALL = 0.8;

/** One issue per gap. A number that only a misplaced code of the list bears (`strays`) is not missing. */
export function missingNumbers(coded: readonly Coded[], strays: readonly Coded[] = []): Issue[] {
  const numbers = numbersOf([...coded, ...strays]);
  const last = numbersOf(coded).at(-1) ?? 0;
  const end = coded.find(item => lastNumber(item) === last);
  if (!end) return [];
  return numbers
    .filter(number => number <= last)
    .flatMap((number, index, all): Issue[] => {
      const before = all[index - 1] ?? 0;
      if (number <= before + 1) return [];
      const from = withNumber(end.code, before + 1);
      const expected = number === before + 2 ? from : `${from} to ${withNumber(end.code, number - 1)}`;
      const behind = coded.find(item => lastNumber(item) === number) ?? end;
      const found =
        before === 0 ? `${behind.code} first` : `${behind.code} after ${withNumber(end.code, before)}`;
      return [{ kind: 'number-missing', line: behind.line, code: from, expected, found }];
    });
}

/** Each number once, in ascending order. */
function numbersOf(coded: readonly Coded[]): number[] {
  return [...new Set(coded.map(lastNumber))].filter(number => number > 0).toSorted((a, b) => a - b);
}

function lastNumber({ code }: Coded): number {
  return readPartCode(code)?.numbers.at(-1) ?? 0;
}

/** The same code with another last number, written with as many digits. */
function withNumber(code: string, number: number): string {
  return code.replace(/\d+$/u, digits => String(number).padStart(digits.length, '0'));
}
