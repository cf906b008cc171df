/** How many of what is asked a standard, a duty or a task prints. */
import type { Question } from '../question/question.ts';
import type { Match } from '../search/match.ts';
import { type Column, COLUMN_KEYS } from '../standard/columns.ts';
import type { CompetencyStandard, Duty, Task } from '../standard/schema.ts';
import { divideByMarks } from '../standard/task-marks.ts';
import type { Count, Result } from './result.ts';

type CountResult = Extract<Result, { kind: 'count' }>;

/** Columns that are counted where none is named. */
const ALL: readonly Count['of'][] = [
  'duties',
  'tasks',
  'outputs',
  'indicators',
  'knowledge',
  'skills',
  'attitudes',
];

/** @param place the duty or task that is counted in, as it was found; `null` for the whole standard */
export function countIn(match: Match, question: Question, place: Result | null): CountResult {
  const duty = dutyOf(place);
  const task = place?.kind === 'task' ? (place.places[0]?.task ?? null) : null;
  const asked = [...placesAsked(question), ...columnsAsked(question)];
  const wanted = asked.length > 0 ? asked : ALL;
  const within = { standard: match.standard, duty, task };
  return { kind: 'count', match, duty, task, counts: wanted.map(of => countOf(of, within)) };
}

function dutyOf(place: Result | null): Duty | null {
  if (place?.kind === 'duty') return place.duties[0] ?? null;
  return place?.kind === 'task' ? (place.places[0]?.duty ?? null) : null;
}

/** 任務 is the duty's heading in one document and the task's in another: both are counted. */
function placesAsked({ place }: Question): Count['of'][] {
  if (place === null) return [];
  return place === 'duty' ? ['duties'] : place === 'task' ? ['tasks'] : ['duties', 'tasks'];
}

function columnsAsked({ asks }: Question): Column[] {
  const asked = new Set(asks.flatMap(({ columns }) => columns));
  return COLUMN_KEYS.filter(column => asked.has(column) && column !== 'level');
}

type Within = { standard: CompetencyStandard; duty: Duty | null; task: Task | null };

function countOf(of: Count['of'], within: Within): Count {
  const codes = codesOf(of, within);
  return { of, printed: codes.length, codes: new Set(codes).size };
}

/** A task has the knowledge and skills that its duty prints for all of its tasks, too. */
function abilityPlaces({ standard, duty, task }: Within): (Duty | Task)[] {
  if (duty && task) {
    const place = divideByMarks(standard, { duty, task });
    return [place.duty, place.task];
  }
  return (duty ? [duty] : standard.duties).flatMap(one => [one, ...one.tasks]);
}

/** Lines without a code count as one each. */
function codesOf(of: Count['of'], { standard, duty, task }: Within): string[] {
  const duties = duty ? [duty] : standard.duties;
  const tasks = task ? [task] : duties.flatMap(one => one.tasks);
  const coded = (lines: readonly { code: string | null }[]) =>
    lines.map(({ code }, index) => code ?? String(index));
  switch (of) {
    case 'duties':
      return coded(duties);
    case 'tasks':
      return coded(tasks);
    case 'outputs':
    case 'indicators':
      return tasks.flatMap(one => coded(one[of]));
    case 'knowledge':
    case 'skills':
      return abilityPlaces({ standard, duty, task }).flatMap(one => coded(one[of]));
    case 'attitudes':
      return coded(standard.attitudes);
    case 'prerequisites':
    case 'notes':
    case 'versions':
      return standard[of].map((_, index) => String(index));
    case 'level':
      return [];
  }
}
