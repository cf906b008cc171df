/** Every line of a standard that can be asked for by its words, with its place. */
import type { Column } from '../../standard/columns.ts';
import type { CompetencyStandard, Duty, Task } from '../../standard/schema.ts';

/** A column whose lines can be found by their words, a duty or task, or a particular of the whole standard. */
export type LineKind =
  | 'duty'
  | 'task'
  | Exclude<Column, 'level' | 'versions'>
  | 'jobCategory'
  | 'occupation'
  | 'industry'
  | 'description'
  | 'heading';

/** `code` is the line's own; duty and task are those it stands in (itself for a duty or a task). */
export type LinePlace = {
  standard: CompetencyStandard;
  code: string | null;
  duty: Duty | null;
  task: Task | null;
};

/** Within one standard, or over all (`null`); `kinds` narrows to some columns. */
export type Scope = {
  standard: CompetencyStandard | null;
  kinds: readonly LineKind[] | null;
  /** Of 0.86 and more only lines that hold the words as they are, which takes less time. */
  atLeast?: number;
};

type ContentLine = { kind: LineKind; text: string; place: LinePlace };

export function linesOf(standard: CompetencyStandard): ContentLine[] {
  const line = (kind: LineKind, text: string, place: Partial<LinePlace>): ContentLine => ({
    kind,
    text,
    place: { standard, code: null, duty: null, task: null, ...place },
  });
  return [
    ...standard.duties.flatMap(duty => [
      line('duty', duty.name, { code: duty.code, duty }),
      ...abilityLines(duty).map(({ kind, text, code }) => line(kind, text, { code, duty })),
      ...duty.tasks.flatMap(task => [
        line('task', task.name, { code: task.code, duty, task }),
        ...[...taskLines(task), ...abilityLines(task)].map(({ kind, text, code }) =>
          line(kind, text, { code, duty, task }),
        ),
      ]),
    ]),
    ...standard.attitudes.map(({ code, name, description }) =>
      line('attitudes', description ? `${name}：${description}` : name, { code }),
    ),
    ...standard.prerequisites.map(text => line('prerequisites', text, {})),
    ...standard.notes.map(text => line('notes', text, {})),
    ...particularsOf(standard).map(({ kind, text }) => line(kind, text, {})),
  ].filter(({ text }) => text !== '');
}

/** Nearly all documents print these; only others tell one standard from another. */
const USUAL_HEADINGS: ReadonlySet<string> = new Set(['主要職責', '工作任務', '職責', '任務']);

function particularsOf(standard: CompetencyStandard): { kind: LineKind; text: string }[] {
  const named = (kind: LineKind, list: readonly { name: string }[]) =>
    list.map(({ name }) => ({ kind, text: name }));
  const headings = [standard.headings.duty, standard.headings.task].filter(text => !USUAL_HEADINGS.has(text));
  return [
    ...named('jobCategory', standard.jobCategories),
    ...named('occupation', standard.occupations),
    ...named('industry', standard.industries),
    { kind: 'description', text: standard.description },
    ...headings.map((text): { kind: LineKind; text: string } => ({ kind: 'heading', text })),
  ];
}

type Coded = { kind: LineKind; text: string; code: string };

function taskLines({ outputs, indicators }: Task): Coded[] {
  return [
    ...outputs.map(({ code, text }): Coded => ({ kind: 'outputs', text, code })),
    ...indicators.map(({ code, text }): Coded => ({ kind: 'indicators', text, code })),
  ];
}

/** A sub-item is found under the code of its knowledge or skill. */
function abilityLines({ knowledge, skills }: Pick<Duty, 'knowledge' | 'skills'>): Coded[] {
  const lines = (kind: LineKind, { code, text, items }: Duty['knowledge'][number]): Coded[] =>
    [text, ...items].map(line => ({ kind, text: line, code }));
  return [
    ...knowledge.flatMap(ability => lines('knowledge', ability)),
    ...skills.flatMap(ability => lines('skills', ability)),
  ];
}
