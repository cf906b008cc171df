/** Conditions on what one standard holds: its tasks of a level, what it says about years or a degree. */
import type { Question } from '../../question/question.ts';
import { type Bound, type Filter, isSuperlative, type Superlative } from '../../question/stretch.ts';
import type { Match } from '../../search/match.ts';
import type { Task } from '../../standard/schema.ts';
import { levelNumbers } from '../../standard/level.ts';
import type { Result } from '../result.ts';

/**
 * `null` where nothing of the kind is asked.
 * @param isOfTasks whether only conditions on tasks count, for something else is asked as well
 */
export function filterWithin(match: Match, { filters }: Question, isOfTasks: boolean): Result | null {
  const [filter] = filters;
  if (!filter) return null;
  const { standard } = match;
  const tasks = tasksThat(
    standard.duties.flatMap(duty => duty.tasks),
    filter,
  );
  if (tasks) {
    const found = tasks.length > 0 ? [{ standard, sayings: [], tasks }] : [];
    return { kind: 'filtered', within: match, filters: [...filters], words: '', found, unstated: [] };
  }
  if (isOfTasks) return null;
  const isOfYears = isSuperlative(filter) && filter.of === 'years';
  if (isOfYears || filter.by === 'years' || filter.by === 'degree') {
    return {
      kind: 'columns',
      match,
      columns: ['prerequisites'],
      duty: null,
      task: null,
      by: null,
      marked: [],
    };
  }
  return filter.by === 'year'
    ? { kind: 'columns', match, columns: ['versions'], duty: null, task: null, by: null, marked: [] }
    : null;
}

/** The tasks that a condition picks; `null` where it is none on tasks. */
export function tasksThat(tasks: readonly Task[], filter: Filter): Task[] | null {
  switch (filter.by) {
    case 'level':
      return tasks.filter(task => isOfLevel(task, filter));
    case 'highest':
    case 'lowest': {
      if (filter.of === 'years') return null;
      const end = endOf(filter.by, tasks.flatMap(levelNumbers));
      return tasks.filter(task => levelNumbers(task).includes(end));
    }
    case 'unstated':
      return filter.what === 'outputs' ? tasks.filter(({ outputs }) => outputs.length === 0) : null;
    case 'years':
    case 'degree':
    case 'classCode':
    case 'year':
      return null;
  }
}

export function endOf(by: Superlative['by'], numbers: readonly number[]): number {
  return by === 'highest' ? Math.max(...numbers) : Math.min(...numbers);
}

/** Of several printed levels (3、4) one is enough. */
export function isOfLevel(
  part: Pick<Task, 'level' | 'printedLevel'>,
  { level, bound }: Extract<Filter, { by: 'level' }>,
): boolean {
  return levelNumbers(part).some(number => isWithin(number, level, bound));
}

function isWithin(value: number, limit: number, bound: Bound): boolean {
  switch (bound) {
    case 'is':
      return value === limit;
    case 'isNot':
      return value !== limit;
    case 'atLeast':
      return value >= limit;
    case 'atMost':
      return value <= limit;
    case 'above':
      return value > limit;
    case 'below':
      return value < limit;
  }
}
