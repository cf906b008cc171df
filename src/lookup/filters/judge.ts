/** What a standard says about one condition. */
import type { Filter } from '../../question/stretch.ts';
import { levelNumbers } from '../../standard/level.ts';
import type { CompetencyStandard, Task } from '../../standard/schema.ts';
import { isOfLevel, tasksThat } from './filter-within.ts';
import { degreesIn, isDegreeEnough, yearsIn } from './prerequisites.ts';
import type { Filtered } from '../result.ts';

/** `null` where it does not meet it, `'unstated'` where it says nothing. */
export type Verdict = Pick<Filtered, 'sayings' | 'tasks'> | null | 'unstated';

export function judge(
  standard: CompetencyStandard,
  filter: Filter,
  { standards, isOfTasks }: { standards: readonly CompetencyStandard[]; isOfTasks: boolean },
): Verdict {
  switch (filter.by) {
    case 'level':
      return isOfTasks ? tasksOf(standard, filter) : levelOf(standard, filter);
    case 'highest':
    case 'lowest':
      return filter.of === 'years'
        ? endOfYears(standard, filter.by, standards)
        : endOfLevels(standard, filter.by, standards);
    case 'years':
      return yearsOf(standard, filter);
    case 'degree':
      return degreeOf(standard, filter.degree);
    case 'classCode':
      return classOf(standard, filter.code);
    case 'year':
      return yearOf(standard, filter.year);
    case 'unstated':
      return unstatedOf(standard, filter);
  }
}

function met(sayings: readonly string[], tasks: readonly Task[] = []): Verdict {
  return { sayings, tasks };
}

type End = 'highest' | 'lowest';

const endOf = (end: End, numbers: readonly number[]) =>
  end === 'highest' ? Math.max(...numbers) : Math.min(...numbers);

function endOfLevels(
  standard: CompetencyStandard,
  end: End,
  standards: readonly CompetencyStandard[],
): Verdict {
  return levelNumbers(standard).includes(endOf(end, standards.flatMap(levelNumbers))) ? met([]) : null;
}

/** Of alternatives in one standard the one that asks for the fewest years counts. */
function endOfYears(
  standard: CompetencyStandard,
  end: End,
  standards: readonly CompetencyStandard[],
): Verdict {
  const fewest = (one: CompetencyStandard) => Math.min(...yearsIn(one).map(({ least }) => least));
  const stated = standards.map(fewest).filter(Number.isFinite);
  if (!Number.isFinite(fewest(standard))) return 'unstated';
  const isEnd = fewest(standard) === endOf(end, stated);
  return isEnd ? met(yearsIn(standard).map(({ sentence }) => sentence)) : null;
}

function levelOf(standard: CompetencyStandard, filter: Extract<Filter, { by: 'level' }>): Verdict {
  if (standard.level === null) return 'unstated';
  return isOfLevel(standard, filter) ? met([]) : null;
}

function tasksOf(standard: CompetencyStandard, filter: Filter): Verdict {
  const tasks =
    tasksThat(
      standard.duties.flatMap(duty => duty.tasks),
      filter,
    ) ?? [];
  return tasks.length > 0 ? met([], tasks) : null;
}

/** Who has three years meets what asks for three or fewer; 五年以上 asks for standards that want as many. */
function yearsOf(standard: CompetencyStandard, { years, bound }: Extract<Filter, { by: 'years' }>): Verdict {
  const stated = yearsIn(standard);
  if (stated.length === 0) return 'unstated';
  const fits = stated.filter(({ least }) =>
    bound === 'atLeast' || bound === 'above' ? least >= years : least <= years,
  );
  return fits.length > 0 ? met(fits.map(({ sentence }) => sentence)) : null;
}

function degreeOf(
  standard: CompetencyStandard,
  degree: Extract<Filter, { by: 'degree' }>['degree'],
): Verdict {
  const stated = degreesIn(standard);
  if (stated.length === 0) return 'unstated';
  const fits = stated.filter(one => isDegreeEnough(degree, one.degree));
  return fits.length > 0 ? met(fits.map(({ sentence }) => sentence)) : null;
}

function classOf({ jobCategories, occupations, industries }: CompetencyStandard, code: string): Verdict {
  const named = [...jobCategories, ...occupations, ...industries].filter(one =>
    one.code.toUpperCase().startsWith(code),
  );
  return named.length > 0 ? met(named.map(one => `${one.code} ${one.name}`.trim())) : null;
}

function yearOf({ versions }: CompetencyStandard, year: number): Verdict {
  if (versions.length === 0) return 'unstated';
  const dated = versions.filter(({ date }) => date.startsWith(String(year)));
  return dated.length > 0 ? met(dated.map(({ version, name, date }) => `${version} ${name} ${date}`)) : null;
}

function unstatedOf(standard: CompetencyStandard, { what }: Extract<Filter, { by: 'unstated' }>): Verdict {
  switch (what) {
    case 'years':
      return yearsIn(standard).length === 0 ? met(standard.prerequisites) : null;
    case 'degree':
      return degreesIn(standard).length === 0 ? met(standard.prerequisites) : null;
    case 'outputs':
      return tasksOf(standard, { by: 'unstated', what });
  }
}
