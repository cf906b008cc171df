/** A part of a standard by its code: every place where it is printed, or which parts there are instead. */
import { formatPart, partKey, type PartCode, placeOfPart, readPartCode } from '../../standard/code.ts';
import type { CompetencyStandard, Duty, Task } from '../../standard/schema.ts';
import type { Column } from '../../standard/columns.ts';
import { isMarkedFor } from '../../standard/task-marks.ts';
import type { Item, Result, PartName } from '../result.ts';
import type { Match } from '../../search/match.ts';

/** `scope`: a duty or task that was named too, as in `T3 K28`. */
export function findPart(match: Match, part: PartCode, scope: PartCode | null): Result {
  return findPrinted(match, part, scope) ?? findMeant(match, part) ?? noPart(match, part, scope);
}

function noPart(match: Match, part: PartCode, scope: PartCode | null): Result {
  return {
    kind: 'no-part',
    match,
    asked: [scope, part].flatMap(code => (code ? [formatPart(code)] : [])).join(' '),
    existing: partsLike(match.standard, part),
    nearestLines: [],
    isElsewhere: false,
  };
}

/** A code that is not printed can still mean one line: P8.1.3 where P83.1.3 stands third in T8.1, T3.2.1 where there is P3.2.1. */
function findMeant(match: Match, part: PartCode): Result | null {
  if (part.letter === 'T') return findBelow(match, part);
  if (part.numbers.length !== 3 || (part.letter !== 'P' && part.letter !== 'O')) return null;
  const below = findBelow(match, part);
  if (below) return below;
  const line = defectiveLine(match.standard, part);
  const found = line && findPrinted(match, line, null);
  return found?.kind === 'item' ? { ...found, asked: formatPart(part) } : null;
}

/**
 * Where no such duty or task is printed: P3.2.1 and O3.2.1 for T3.2.1, the lines P1.2.1 … for T1.2 where T1 has no tasks of
 * its own, the tasks T2a.1 … for T2a. P1.1.1.1, P1.1.1.2 … are meant by P1.1.1.
 */
function findBelow(match: Match, part: PartCode): Result | null {
  const asked = formatPart(part);
  const isMeant = (one: PartCode | null) =>
    one !== null && formatPart({ ...one, letter: part.letter }) === asked;
  const lines = partsBelow(match.standard).filter(
    ({ letter }) => part.letter === 'T' || letter === part.letter,
  );
  const meant = lines.filter(one => isMeant(one) || isMeant(placeOfPart(one)));
  const results = meant.flatMap(one => findPrinted(match, one, null) ?? []);
  const [first, second] = results;
  if (!first || second) return first ? { kind: 'several', results } : null;
  return first.kind === 'item' ? { ...first, asked } : first;
}

/** Tasks, outputs and indicators. */
function partsBelow(standard: CompetencyStandard): PartCode[] {
  const codes = [
    ...tasksOf(standard).map(({ task }) => task.code),
    ...lineNames(standard).map(({ code }) => code),
  ];
  return codes.flatMap(code => readPartCode(code) ?? []).filter(({ letter }) => 'TOP'.includes(letter));
}

/** The line that stands at the place of a task where the code should be, if its own code does not fit the task. */
function defectiveLine(standard: CompetencyStandard, part: PartCode): PartCode | null {
  const place = placeOfPart(part);
  const task = place && tasksOf(standard).find(one => isCode(one.task.code, place))?.task;
  const lines = part.letter === 'P' ? task?.indicators : task?.outputs;
  const printed = readPartCode(lines?.[(part.numbers.at(-1) ?? 0) - 1]?.code ?? '');
  return printed && !isSamePlace(printed, part) ? printed : null;
}

function isSamePlace(a: PartCode | null, b: PartCode): boolean {
  const [placeA, placeB] = [a && placeOfPart(a), placeOfPart(b)];
  return placeA !== null && placeB !== null && formatPart(placeA) === formatPart(placeB);
}

/** `null` where it is not printed: what there is instead takes longer to tell. */
export function findPrinted(match: Match, part: PartCode, scope: PartCode | null): Result | null {
  const { standard } = match;
  if (part.letter === 'T') {
    const duties = part.numbers.length === 1 ? standard.duties.filter(duty => isCode(duty.code, part)) : [];
    const places = tasksOf(standard).filter(({ task }) => isCode(task.code, part));
    if (duties.length > 0) return { kind: 'duty', match, duties, by: null };
    return places.length > 0 ? { kind: 'task', match, places, by: null } : null;
  }
  const items = itemsOf(standard).filter(item => isCode(item.line.code, part) && isWithin(item, scope));
  const code = items[0]?.line.code ?? '';
  return items.length > 0 ? { kind: 'item', match, code, asked: null, items } : null;
}

/** The number is looked for first, as that takes a fiftieth of the time. */
export function isCode(printed: string | null, part: PartCode): boolean {
  if (printed === null || !printed.includes(String(part.numbers.at(-1)))) return false;
  if (!(printed.startsWith(part.letter) || printed.startsWith('0'))) return false;
  return partKey(printed) === formatPart(part);
}

/** A merged cell is the duty's, not the task's, but for what is marked with the task. */
function isWithin({ duty, task, ...item }: Item, scope: PartCode | null): boolean {
  if (!scope || isCode(duty?.code ?? null, scope) || isCode(task?.code ?? null, scope)) return true;
  const named = task === null ? duty?.tasks.find(({ code }) => isCode(code, scope)) : undefined;
  const isAbility = item.column === 'knowledge' || item.column === 'skills';
  return named !== undefined && isAbility && isMarkedFor(item.line, named);
}

function tasksOf(standard: CompetencyStandard): { duty: Duty; task: Task }[] {
  return standard.duties.flatMap(duty => duty.tasks.map(task => ({ duty, task })));
}

/** Every coded line below duties and tasks, and the attitudes, in printed order. */
function itemsOf(standard: CompetencyStandard): Item[] {
  return [
    ...standard.duties.flatMap(duty => [
      ...abilityItems(duty, duty, null),
      ...duty.tasks.flatMap((task): Item[] => [
        ...task.outputs.map((line): Item => ({ column: 'outputs', line, duty, task })),
        ...task.indicators.map((line): Item => ({ column: 'indicators', line, duty, task })),
        ...abilityItems(task, duty, task),
      ]),
    ]),
    ...standard.attitudes.map((line): Item => ({ column: 'attitudes', line, duty: null, task: null })),
  ];
}

function abilityItems(
  { knowledge, skills }: Pick<Duty, 'knowledge' | 'skills'>,
  duty: Duty,
  task: Task | null,
): Item[] {
  return [
    ...knowledge.map((line): Item => ({ column: 'knowledge', line, duty, task })),
    ...skills.map((line): Item => ({ column: 'skills', line, duty, task })),
  ];
}

/** Outputs, indicators, knowledge, skills and attitudes by code, each code once; only those that are asked for. */
export function lineNames(standard: CompetencyStandard, isAsked = (_code: string) => true): PartName[] {
  const items = itemsOf(standard).filter(({ line }) => line.code && isAsked(line.code));
  const names = items.flatMap(({ line }) =>
    line.code ? [{ code: line.code, name: 'text' in line ? line.text : line.name }] : [],
  );
  return [...new Map(names.map(line => [partKey(line.code), line])).values()];
}

/** What can be asked for instead: the same kind in the same place, or the places where there is no such place. */
function partsLike(standard: CompetencyStandard, part: PartCode): PartName[] {
  const { letter } = part;
  const duties = standard.duties.map(({ code, name }) => ({ code, name }));
  const tasks = tasksOf(standard).map(({ task: { code, name } }) => ({ code, name }));
  if (letter === 'T') {
    const siblings = tasks.filter(({ code }) => readPartCode(code)?.numbers[0] === part.numbers[0]);
    return part.numbers.length > 1 && siblings.length > 0 ? siblings : duties;
  }
  const unique = lineNames(standard).filter(({ code }) => code.startsWith(letter));
  if (letter === 'K' || letter === 'S' || letter === 'A') return unique;
  const siblings = unique.filter(({ code }) => isSamePlace(readPartCode(code), part));
  return siblings.length > 0 ? siblings : tasks;
}

/** Columns of the part that was found, instead of the whole part. */
export function narrow(result: Result, columns: readonly Column[]): Result {
  if (columns.length === 0) return result;
  const shown = { kind: 'columns' as const, columns: [...columns], marked: [] };
  if (result.kind === 'duty') {
    const [duty = null] = result.duties;
    return { ...shown, match: result.match, duty, task: null, by: result.by };
  }
  if (result.kind === 'task') {
    const [place] = result.places;
    return {
      ...shown,
      match: result.match,
      duty: place?.duty ?? null,
      task: place?.task ?? null,
      by: result.by,
    };
  }
  return result;
}
