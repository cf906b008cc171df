/** Which printed parts of a standard a question asks for: codes, ranges, ordinals, the one beside another. */
import { formatPart, type PartCode, partKey, readPartCode } from '../../standard/code.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';
import type { PartAsked } from '../../question/stretch.ts';
import { lineNames } from './find-part.ts';

/** A range asks for at most as many parts as a standard prints of a kind. */
const MOST = 200;

/** @param scope the duty that a conversation is about: its second task is meant by 第二個 */
export function resolveParts(
  standard: CompetencyStandard,
  asked: readonly PartAsked[],
  scope: PartCode | null,
): PartCode[] {
  return asked.flatMap(part => resolve(standard, part, scope)).slice(0, MOST);
}

function resolve(standard: CompetencyStandard, asked: PartAsked, scope: PartCode | null): PartCode[] {
  switch (asked.kind) {
    case 'code':
      return [asked.part];
    case 'range': {
      const inside = printedLike(standard, asked.from).filter(part => isBetween(part, asked.from, asked.to));
      // Nothing in between: both ends are asked for, and said not to be there.
      return inside.length > 0 ? inside : [asked.from, asked.to];
    }
    case 'nth':
      return asked.numbers.flatMap(number => nth(standard, { of: asked.of, number }, scope));
    case 'relative':
      return asked.to ? beside(standard, asked.to, asked.step) : [];
  }
}

/** Printed parts with the letter and as many numbers, each once, in printed order. */
function printedLike({ ...standard }: CompetencyStandard, { letter, numbers }: PartCode): PartCode[] {
  const codes =
    letter === 'T'
      ? standard.duties.flatMap(duty => [duty.code, ...duty.tasks.map(task => task.code)])
      : lineNames(standard).map(({ code }) => code);
  const parts = codes.flatMap(code => readPartCode(code) ?? []);
  const alike = parts.filter(part => part.letter === letter && part.numbers.length === numbers.length);
  return [...new Map(alike.map(part => [formatPart(part), part])).values()];
}

function isBetween(part: PartCode, from: PartCode, to: PartCode): boolean {
  const [low, high] = compare(from, to) <= 0 ? [from, to] : [to, from];
  return compare(low, part) <= 0 && compare(part, high) <= 0;
}

function compare(a: PartCode, b: PartCode): number {
  const others = b.numbers.slice(1);
  const differences = [
    (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0),
    (a.group ?? '').localeCompare(b.group ?? ''),
    ...a.numbers.slice(1).map((number, index) => number - (others[index] ?? 0)),
  ];
  return differences.find(difference => difference !== 0) ?? 0;
}

/** Of duties, or of the tasks of the duty that is talked about; from the end where the number is negative. */
function nth(
  standard: CompetencyStandard,
  { of, number }: { of: 'duty' | 'task' | null; number: number },
  scope: PartCode | null,
): PartCode[] {
  const duty =
    scope && of !== 'duty' ? standard.duties.find(({ code }) => partKey(code) === dutyKey(scope)) : undefined;
  const places = duty ? duty.tasks : standard.duties;
  const printed = places.at(number > 0 ? number - 1 : number);
  const part = printed ? readPartCode(printed.code) : null;
  if (part) return [part];
  const first = scope && of !== 'duty' ? [scope.numbers[0] ?? 0] : [];
  return [{ letter: 'T', numbers: [...first, Math.abs(number)] }];
}

function dutyKey({ numbers }: PartCode): string {
  return formatPart({ letter: 'T', numbers: numbers.slice(0, 1) });
}

/** The part before or behind one of its kind; the part itself where there is none. */
function beside(standard: CompetencyStandard, to: PartCode, step: 'next' | 'previous'): PartCode[] {
  const all = printedLike(standard, to);
  const at = all.findIndex(part => formatPart(part) === formatPart(to));
  const found = at < 0 ? undefined : all[at + (step === 'next' ? 1 : -1)];
  return found ? [found] : [to];
}
