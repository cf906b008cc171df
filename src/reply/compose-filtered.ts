/** Standards or tasks that meet conditions, counts, and what the levels mean. */
import type { Count, Filtered, Result } from '../lookup/result.ts';
import { isSuperlative } from '../question/stretch.ts';
import { addressOf } from '../lookup/address.ts';
import { COLUMN_KEYS, COLUMNS } from '../standard/columns.ts';
import { meaningOfLevel } from '../standard/level.ts';
import type { CompetencyStandard, Task } from '../standard/schema.ts';
import { composeColumns } from './compose-columns.ts';
import { differentLevels, levelAsPrinted, levelName } from './levels.ts';
import { group, levelNote, named, plainLine, section } from './lines.ts';
import { type Fact, type Line, plainReply, type Reply, type Section } from './model.ts';
import { sourceOf } from './source.ts';
import { filterName } from './filter-wording.ts';
import { editionOf, HELP_COLUMNS, say, WORDS } from './wording.ts';

type Of<K extends Result['kind']> = Extract<Result, { kind: K }>;

export function composeFiltered({ within, filters, words, found, unstated }: Of<'filtered'>): Reply {
  const conditions = [...(words === '' ? [] : [words]), ...filters.map(filterName)].join('、');
  if (within) return composeTasks({ standard: within.standard, conditions, found });
  return {
    ...plainReply(say.filtered(found.length, conditions)),
    notices: filters.some(isOfPrerequisites) ? [WORDS.suggestionOnly] : [],
    sections: [...found.map(standardSection), ...(unstated.length > 0 ? [unstatedSection(unstated)] : [])],
  };
}

function isOfPrerequisites(filter: Of<'filtered'>['filters'][number]): boolean {
  if (isSuperlative(filter)) return filter.of === 'years';
  return filter.by === 'years' || filter.by === 'degree';
}

function standardSection({ standard, sayings, tasks }: Filtered): Section {
  const lines = [...sayings.map(plainLine), ...tasks.map(task => taskLine(task, standard))];
  return {
    code: standard.code,
    heading: standard.name,
    note: [levelName(standard), editionOf(sourceOf(standard))].join('；'),
    groups: lines.length > 0 ? [group(null, lines)] : [],
  };
}

function unstatedSection(standards: readonly CompetencyStandard[]): Section {
  const lines = standards.map((standard): Line => {
    const { code, name, printedLevel } = standard;
    return { code, text: name, items: [], place: printedLevel === undefined ? null : levelName(standard) };
  });
  return { ...section(WORDS.unstated, [group(null, lines)]), note: say.count(lines.length) };
}

type Tasks = { standard: CompetencyStandard; conditions: string; found: readonly Filtered[] };

function composeTasks({ standard, conditions, found }: Tasks): Reply {
  const tasks = found.flatMap(one => one.tasks);
  const unlike = tasksOf(standard).filter(task => task.level === null && levelAsPrinted(task) !== null);
  return {
    ...plainReply(say.tasksThat(tasks.length, conditions)),
    notices: unlike.length > 0 ? [say.unlikeLevels(unlike.length)] : [],
    code: standard.code,
    subtitle: standard.name,
    facts: [
      { label: WORDS.standardLevel, value: levelAsPrinted(standard) ?? WORDS.none },
      ...levelsOfTasks(standard),
    ],
    sections: standard.duties.flatMap(duty => {
      const own = duty.tasks.filter(task => tasks.includes(task));
      const lines = own.map(task => taskLine(task, standard));
      return lines.length > 0 ? [{ ...section(duty.name, [group(null, lines)]), code: duty.code }] : [];
    }),
  };
}

function taskLine(task: Task, standard: CompetencyStandard): Line {
  return { code: task.code, text: task.name, items: [], place: levelNote(task, standard) };
}

function levelsOfTasks(standard: CompetencyStandard): Fact[] {
  const levels = differentLevels(tasksOf(standard)).map(levelAsPrinted);
  return levels.length > 0 ? [{ label: WORDS.levelsOfTasks, value: say.levels(levels) }] : [];
}

function tasksOf({ duties }: CompetencyStandard): Task[] {
  return duties.flatMap(duty => duty.tasks);
}

/** The numbers, then the lines of the columns that were counted. */
export function composeCount(result: Of<'count'>): Reply {
  const { match, duty, task, counts } = result;
  const { standard } = match;
  const part = task ?? duty;
  const columns = counts.flatMap(({ of }) => (of === 'duties' || of === 'tasks' ? [] : [of]));
  const isFew = columns.length > 0 && columns.length <= MOST_LISTED && columns.length === counts.length;
  const listed = isFew
    ? composeColumns({ ...result, kind: 'columns', columns, by: null, marked: [] }).sections
    : [];
  return {
    ...plainReply(counts.map(count => say.counted(nameOf(count, standard), count.printed)).join('、')),
    code: part?.code ?? standard.code,
    subtitle: part ? `${standard.name}　${named(part)}` : standard.name,
    facts: counts
      .filter(({ printed, codes }) => printed !== codes)
      .map(count => ({ label: nameOf(count, standard), value: say.codes(count.printed, count.codes) })),
    sections: [...countedPlaces(result), ...listed],
  };
}

const MOST_LISTED = 2;

function nameOf({ of }: Count, { headings }: CompetencyStandard): string {
  if (of === 'duties') return headings.duty || WORDS.duties;
  return of === 'tasks' ? headings.task : COLUMNS[of].printed;
}

/** The duties or tasks that were counted. */
function countedPlaces({ match, duty, counts }: Of<'count'>): Section[] {
  const isPlaces = counts.every(({ of }) => of === 'duties' || of === 'tasks');
  if (!isPlaces) return [];
  const duties = duty ? [duty] : match.standard.duties;
  const withTasks = counts.some(({ of }) => of === 'tasks');
  const lines = duties.map(
    ({ code, name, tasks }): Line => ({
      code,
      text: name,
      items: withTasks ? tasks.map(named) : [],
      place: null,
    }),
  );
  return [section(null, [group(null, lines)])];
}

export function composeLevels({ levels }: Of<'levels'>): Reply {
  const lines = [...new Set(levels)]
    .toSorted((a, b) => a - b)
    .map((level): Line => plainLine(`${say.level(level)}：${meaningOfLevel(level) ?? WORDS.none}`));
  return { ...plainReply(WORDS.levelsMean), sections: [section(null, [group(null, lines)])] };
}

/** Pay, hours and the like: no standard states them; its columns are offered. */
export function composeUnstated({ match }: Of<'unstated'>): Reply {
  if (!match)
    return { ...plainReply(say.unstatedAnywhere), facts: [{ label: WORDS.columns, value: HELP_COLUMNS }] };
  const { standard } = match;
  const options = COLUMN_KEYS.map(column => ({
    label: COLUMNS[column].printed,
    detail: null,
    question: addressOf(standard, [], [column]),
  }));
  return {
    ...plainReply(say.unstated(standard.name)),
    code: standard.code,
    choices: { label: WORDS.next, options },
  };
}
