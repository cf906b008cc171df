/** One or several columns of a standard, a duty or a task. */
import type { Result } from '../lookup/result.ts';
import { type Column, COLUMNS } from '../standard/columns.ts';
import type { CompetencyStandard, Duty, Task } from '../standard/schema.ts';
import { divideByMarks } from '../standard/task-marks.ts';
import type { Hit } from '../search/lines/contents.ts';
import { hitLines } from './hit-lines.ts';
import { differentLevels, eachLevel, levelAsPrinted, levelName, meaningOf } from './levels.ts';
import { abilityLine, attitudeLine, group, levelNote, named, plainLine, section, textLine } from './lines.ts';
import type { Line, Reply, Section } from './model.ts';
import { say, WORDS } from './wording.ts';

type ColumnsResult = Extract<Result, { kind: 'columns' }>;

/** What the column is taken of: everything, one duty, or one task. */
type Extent = { standard: CompetencyStandard; duties: readonly Duty[]; task: Task | null };

export function composeColumns({ match, columns, duty, task, marked }: ColumnsResult): Reply {
  const { standard } = match;
  const extent: Extent = { standard, duties: duty ? [duty] : standard.duties, task };
  const part = task ?? duty;
  const isPart = part !== null;
  const notices = new Set(columns.flatMap(column => noticesOf(column, { isPart, standard })));
  return {
    code: part?.code ?? standard.code,
    title: columns.map(column => COLUMNS[column].printed).join('、'),
    subtitle: part ? `${standard.name}　${named(part)}` : standard.name,
    notices: [...notices],
    facts: [],
    sections: [
      ...(isPart ? [] : markedSections(standard, marked)),
      ...columns.flatMap(column => withHeading(SECTIONS[column](extent), columns.length > 1, column)),
    ],
    choices: null,
    source: null,
  };
}

/** The lines that say the words beside the columns come first. */
function markedSections(standard: CompetencyStandard, marked: readonly Hit[]): Section[] {
  if (marked.length === 0) return [];
  const lines = hitLines(marked.slice(0, MOST_MARKED), { standard, words: '' });
  return [section(WORDS.markedLines, [group(null, lines)]), section(WORDS.whole, [])];
}

const MOST_MARKED = 10;

function noticesOf(
  column: Column,
  { isPart, standard }: { isPart: boolean; standard: CompetencyStandard },
): string[] {
  const ofWhole = ['attitudes', 'prerequisites', 'versions', 'notes'].includes(column);
  return [
    ...(ofWhole && isPart ? [WORDS.perStandard] : []),
    ...(column === 'prerequisites' && standard.prerequisites.length > 0 ? [WORDS.suggestionOnly] : []),
  ];
}

/** Of several columns each says which it is. */
function withHeading(sections: readonly Section[], isOneOfSeveral: boolean, column: Column): Section[] {
  if (!isOneOfSeveral) return [...sections];
  return [section(COLUMNS[column].printed, []), ...sections];
}

const SECTIONS: Readonly<Record<Column, (extent: Extent) => Section[]>> = {
  outputs: extent => byTask(extent, task => task.outputs.map(textLine)),
  indicators: extent => byTask(extent, task => task.indicators.map(textLine)),
  knowledge: extent => abilities(extent, 'knowledge'),
  skills: extent => abilities(extent, 'skills'),
  attitudes: ({ standard }) => [section(null, [group(null, standard.attitudes.map(attitudeLine))])],
  prerequisites: ({ standard }) => [section(null, [group(null, standard.prerequisites.map(plainLine))])],
  notes: ({ standard }) => [section(null, [group(null, standard.notes.map(plainLine))])],
  versions: ({ standard }) => [
    section(null, [group(null, standard.versions.map(versionLine), WORDS.noVersions)]),
  ],
  level: levelSections,
};

function tasksIn({ duties, task }: Extent): readonly Task[] {
  return task ? [task] : duties.flatMap(duty => duty.tasks);
}

function byTask(extent: Extent, linesOf: (task: Task) => Line[]): Section[] {
  return tasksIn(extent).map(task => ({
    code: task.code,
    heading: task.name,
    note: levelNote(task, extent.standard),
    groups: [group(null, linesOf(task))],
  }));
}

/** Knowledge and skills where they are printed: for a duty's tasks together, or for each task. */
function abilities({ standard, duties, task }: Extent, column: 'knowledge' | 'skills'): Section[] {
  const places = duties.map(duty => (task ? divideByMarks(standard, { duty, task }) : { duty, task: null }));
  return places.flatMap(({ duty, task: one }) => {
    const own = (one ? [one] : duty.tasks).filter(place => place[column].length > 0);
    const isMerged = duty[column].length > 0 || own.length === 0;
    const merged: Section = {
      code: duty.code,
      heading: duty.name,
      note: duty[column].length > 0 ? say.mergedOver(duty.code) : null,
      groups: [group(null, duty[column].map(abilityLine))],
    };
    const ofTasks = own.map(
      (place): Section => ({
        code: place.code,
        heading: place.name,
        note: null,
        groups: [group(null, place[column].map(abilityLine))],
      }),
    );
    return [...(isMerged ? [merged] : []), ...ofTasks];
  });
}

/** The levels that occur with their official meaning, then each task with its level. */
function levelSections(extent: Extent): Section[] {
  const { standard, task, duties } = extent;
  const isWhole = task === null && duties.length === standard.duties.length;
  const all = [...tasksIn(extent), ...(isWhole ? [standard] : [])];
  const levels = differentLevels(all.flatMap(eachLevel));
  const meanings = levels.map((level): Line => {
    const isStandards = levelAsPrinted(level) === levelAsPrinted(standard);
    const label = isStandards ? `${WORDS.standardLevel}　` : '';
    return plainLine(`${label}${levelName(level)}：${meaningOf(level)}`);
  });
  const ofTasks = tasksIn(extent).map(
    (place): Line => ({
      code: place.code,
      text: place.name,
      items: [],
      place: levelNote(place, standard),
    }),
  );
  return [
    section(WORDS.level, [group(null, meanings)]),
    section(standard.headings.task, [group(null, ofTasks)]),
  ];
}

function versionLine({
  version,
  code,
  name,
  status,
  note,
  date,
}: CompetencyStandard['versions'][number]): Line {
  const text = [name, code, status, note === '' ? '' : `${WORDS.changes}：${note}`, date]
    .filter(part => part !== '')
    .join('，');
  return { code: version, text, items: [], place: null };
}
