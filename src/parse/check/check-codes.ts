/** Codes that do not fit their place or order, stand twice, or were swallowed by the text before them. */
import { formatPart, partKey, placeOfPart, readPartCode } from '../../standard/code.ts';
import { fold } from '../../standard/fold.ts';
import { groupBy } from '../../standard/group-by.ts';
import { isSequence, missingNumbers } from './check-numbers.ts';
import type { DraftAbility, DraftDuty, DraftStandard, DraftTask } from '../draft.ts';
import type { FoundIssue } from '../issue.ts';

type PlacedCode = { code: string; line: number };

export function checkCodes({ duties, attitudes }: DraftStandard): FoundIssue[] {
  const tasks = duties.flatMap(duty => duty.tasks);
  // A line that several tasks share is one.
  const lines = [...new Set(tasks.flatMap(task => [...task.outputs, ...task.indicators]))];
  const coded = attitudes.flatMap(({ code, line }) => (code ? [{ code, line }] : []));
  const [knowledge, skills] = [abilitiesOf(duties, 'knowledge'), abilitiesOf(duties, 'skills')];
  return [
    ...checkList(duties, null),
    ...duties.flatMap(duty => checkList(duty.tasks, duty.code)),
    ...tasks.flatMap(task => [task.outputs, task.indicators].flatMap(list => checkList(list, task.code))),
    ...[duties, tasks, lines, coded].flatMap(repeated),
    ...[knowledge, skills].flatMap(repeatedAbilities),
    ...[knowledge.flat(), skills.flat(), coded].filter(isSequence).flatMap(list => missingNumbers(list)),
    ...[...duties, ...tasks].flatMap(place => swallowed(place, place.name)),
    ...lines.flatMap(line => swallowed(line, line.text)),
    ...[...knowledge.flat(), ...skills.flat()].flatMap(item => swallowed(item, allText(item))),
  ];
}

function abilitiesOf(duties: readonly DraftDuty[], column: 'knowledge' | 'skills'): DraftAbility[][] {
  return duties.flatMap(duty => [duty[column], ...duty.tasks.map((task: DraftTask) => task[column])]);
}

function allText({ text, items }: DraftAbility): string {
  return [text, ...items].join(' ');
}

/** A list whose codes count up, all with the number of the place they stand in (`null` for the duties). */
function checkList(list: readonly PlacedCode[], place: string | null): FoundIssue[] {
  const stray = place === null ? [] : list.filter(item => !fits(item, place));
  const fitting = place === null ? list : list.filter(item => fits(item, place));
  return [
    ...stray.map(item => misplaced(item, place ?? '')),
    ...byGroup(fitting).flatMap(group => [
      ...group.flatMap((item, index) => outOfOrder(item, group[index - 1])),
      ...missingNumbers(group, stray),
    ]),
  ];
}

/** T2a.1, T2a.2 and T2b.1, T2b.2 count for themselves; so do P1.1.1 and P1.2.1 where both stand in T1. */
function byGroup(list: readonly PlacedCode[]): PlacedCode[][] {
  const groupOf = ({ code }: PlacedCode) => {
    const part = readPartCode(code);
    const place = part && placeOfPart(part);
    return place ? formatPart(place) : '';
  };
  return [...groupBy([...list], groupOf).values()];
}

/** A code without its last number is its place: P1.3.1 belongs in T1.3, T1.3 in T1, and the short P1.3 in T1. */
function fits({ code }: PlacedCode, place: string): boolean {
  const [part, own] = [readPartCode(code), readPartCode(place)];
  if (!part || !own) return true;
  // The tasks T2a.1 and T2b.1 both belong in T2.
  const isOwnGroup = own.numbers.length === 1 || part.group === own.group;
  const known = part.numbers.slice(0, -1).slice(0, own.numbers.length);
  return isOwnGroup && known.every((number, index) => number === own.numbers[index]);
}

function misplaced({ code, line }: PlacedCode, place: string): FoundIssue {
  const own = readPartCode(place);
  const numbers = own ? formatPart(own).slice(1) : '';
  const expected = `${code.charAt(0)}${numbers}.…, as it stands in ${place}`;
  return { kind: 'code-misplaced', line, code, expected, found: code };
}

function outOfOrder({ code, line }: PlacedCode, before: PlacedCode | undefined): FoundIssue[] {
  const [own, last] = [readPartCode(code)?.numbers.at(-1), readPartCode(before?.code ?? '')?.numbers.at(-1)];
  if (!before || own === undefined || last === undefined || own >= last) return [];
  const expected = 'codes that count up';
  return [{ kind: 'code-misplaced', line, code, expected, found: `${code} after ${before.code}` }];
}

function repeated(coded: readonly (PlacedCode & { text?: string })[]): FoundIssue[] {
  const first = new Map<string, PlacedCode>();
  return coded.flatMap(({ code, line, text = '' }): FoundIssue[] => {
    const key = partKey(code);
    const before = first.get(key);
    if (code === '') return [];
    if (!before) {
      first.set(key, { code, line });
      return [];
    }
    const found = `${code} again, first in line ${before.line}${text && `: ${text}`}`;
    return [{ kind: 'code-repeated', line, code, expected: 'a code of its own', found }];
  });
}

/** The same knowledge in several duties is normal; the same code twice in one list, or with another text, is not. */
function repeatedAbilities(lists: readonly DraftAbility[][]): FoundIssue[] {
  const first = new Map<string, DraftAbility>();
  return lists.flatMap(list => {
    const once = new Map(list.toReversed().map(item => [partKey(item.code), item]));
    const coded = [...once.values()].filter(item => item.code !== '').toReversed();
    return [...repeated(list), ...coded.flatMap(item => differing(item, first))];
  });
}

function differing(ability: DraftAbility, first: Map<string, DraftAbility>): FoundIssue[] {
  const { code, line, text } = ability;
  const key = partKey(code);
  const before = first.get(key) ?? ability;
  first.set(key, before);
  if (fold(allText(before)) === fold(allText(ability))) return [];
  const expected = `the text of ${before.code} in line ${before.line}: ${before.text}`;
  return [{ kind: 'code-repeated', line, code, expected, found: text }];
}

const CODE_IN_TEXT =
  /(?<![A-Za-z0-9.])[TOPKSA]\s?\d{1,3}(?:[a-z](?=\.\d))?(?:\.\d{1,3}){0,2}(?![\d.]|[A-Za-z%])/gu;

/** The next code of the list inside a text: its line was not recognised as an item of its own. */
function swallowed({ code, line }: PlacedCode, text: string): FoundIssue[] {
  const own = /[TOPKSA]\s?\d/u.test(text) ? readPartCode(code) : null;
  if (!own) return [];
  const next = formatPart({
    ...own,
    numbers: [...own.numbers.slice(0, -1), (own.numbers.at(-1) ?? 0) + 1],
  });
  const match = [...text.matchAll(CODE_IN_TEXT)].find(([found]) => partKey(found) === next);
  if (!match) return [];
  const expected = `${match[0]} at the beginning of a text`;
  const found = text.slice(Math.max(0, match.index - 10), match.index + 20);
  return [{ kind: 'code-missing', line, code, expected, found }];
}
