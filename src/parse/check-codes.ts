/** Codes that do not fit their place, stand twice, or leave a number out. */
import { partKey, readPartCode } from '../standard/code.ts';
import { fold } from '../standard/fold.ts';
import type { DraftAbility, DraftDuty, DraftStandard, DraftTask, DraftText } from './draft.ts';
import type { Issue } from './issue.ts';

type Coded = { code: string; line: number };

export function checkCodes({ duties, attitudes }: DraftStandard): Issue[] {
  const tasks = duties.flatMap(duty => duty.tasks);
  const lines = tasks.flatMap(task => [...task.outputs, ...task.indicators]);
  const coded = attitudes.flatMap(({ code, line }) => (code ? [{ code, line }] : []));
  const abilities = (column: 'knowledge' | 'skills') =>
    duties.flatMap(duty => [...duty[column], ...duty.tasks.flatMap(task => task[column])]);
  return [
    ...missingNumbers(duties),
    ...duties.flatMap(duty => [...misplacedTasks(duty), ...missingNumbers(duty.tasks)]),
    ...tasks.flatMap(task => [task.outputs, task.indicators].flatMap(list => checkLines(task, list))),
    ...[duties, tasks, lines, coded].flatMap(repeated),
    ...(['knowledge', 'skills'] as const).flatMap(column => repeatedAbilities(duties, column)),
    ...[abilities('knowledge'), abilities('skills'), coded].filter(isSequence).flatMap(missingNumbers),
  ];
}

function misplacedTasks(duty: DraftDuty): Issue[] {
  return duty.tasks.flatMap(task => misplaced(task, duty.code));
}

function checkLines(task: DraftTask, lines: readonly DraftText[]): Issue[] {
  const fitting = lines.filter(line => misplaced(line, task.code).length === 0);
  return [...lines.flatMap(line => misplaced(line, task.code)), ...missingNumbers(fitting)];
}

/** A code without its last number is its place: P1.3.1 belongs in T1.3, T1.3 in T1, and the short P1.3 in T1. */
function misplaced({ code, line }: Coded, place: string): Issue[] {
  const numbers = readPartCode(code)?.numbers.slice(0, -1);
  const own = readPartCode(place)?.numbers;
  if (!numbers || !own || numbers.every((number, index) => number === own[index])) return [];
  const expected = `${code.charAt(0)}${own.join('.')}.…, as it stands in ${place}`;
  return [{ kind: 'code-misplaced', line, code, expected, found: code }];
}

function repeated(coded: readonly Coded[]): Issue[] {
  const first = new Map<string, Coded>();
  return coded.flatMap((item): Issue[] => {
    const key = partKey(item.code);
    const before = first.get(key);
    if (item.code === '' || !before) {
      first.set(key, item);
      return [];
    }
    const found = `${item.code} again, first in line ${before.line}`;
    return [
      { kind: 'code-repeated', line: item.line, code: item.code, expected: 'a code of its own', found },
    ];
  });
}

/** The same knowledge in several duties is normal; the same code twice in one list, or with another text, is not. */
function repeatedAbilities(duties: readonly DraftDuty[], column: 'knowledge' | 'skills'): Issue[] {
  const first = new Map<string, DraftAbility>();
  const lists = duties.flatMap(duty => [duty[column], ...duty.tasks.map(task => task[column])]);
  return lists.flatMap(list => [
    ...repeated(list),
    ...list.flatMap((ability): Issue[] => {
      const key = partKey(ability.code);
      const before = first.get(key) ?? ability;
      first.set(key, before);
      if (ability.code === '' || list.includes(before) || sameAbility(before, ability)) return [];
      const { code, line } = ability;
      const expected = `the text of line ${before.line}: ${before.text}`;
      return [{ kind: 'code-repeated', line, code, expected, found: ability.text }];
    }),
  ]);
}

function sameAbility(a: DraftAbility, b: DraftAbility): boolean {
  return fold(a.text + a.items.join('')) === fold(b.text + b.items.join(''));
}

/** Codes from a common bank (K09, K28, K60) are no sequence; a list that prints most numbers up to its last is. */
function isSequence(coded: readonly Coded[]): boolean {
  const numbers = new Set(coded.map(lastNumber));
  return numbers.size >= MOSTLY * Math.max(...numbers);
}

const MOSTLY = 0.8;

function missingNumbers(coded: readonly Coded[]): Issue[] {
  const numbers = new Set(coded.map(lastNumber));
  const last = Math.max(0, ...numbers);
  const end = coded.find(item => lastNumber(item) === last);
  return Array.from({ length: last }, (_, index) => index + 1)
    .filter(number => !numbers.has(number))
    .map(number => {
      const expected = (end?.code ?? '').replace(/\d+$/u, digits =>
        String(number).padStart(digits.length, '0'),
      );
      const found = `the numbers up to ${end?.code ?? ''} without it`;
      return { kind: 'number-missing', line: end?.line ?? 1, code: expected, expected, found };
    });
}

function lastNumber({ code }: Coded): number {
  return readPartCode(code)?.numbers.at(-1) ?? 0;
}
