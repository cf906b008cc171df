/** What a standard says about one condition. */
import type { Filter, Superlative } from '../../question/stretch.ts';
import { levelNumbers } from '../../standard/level.ts';
import type { CompetencyStandard, Task } from '../../standard/schema.ts';
import { endOf, isOfLevel, tasksThat } from './filter-within.ts';
import { degreesIn, isDegreeEnough, yearsIn } from './prerequisites.ts';
import type { Filtered } from '../result.ts';

/** `null` where it does not meet it, `'unstated'` where it says nothing. */
export type Verdict = Pick<Filtered, 'sayings' | 'tasks'> | null | 'unstated';

type Judge = (standard: CompetencyStandard) => Verdict;

/** @param standards all that are judged: the highest and the lowest are found among them once */
export function judgeOf(
  filter: Filter,
  { standards, isOfTasks }: { standards: readonly CompetencyStandard[]; isOfTasks: boolean },
): Judge {
  switch (filter.by) {
    case 'level':
      return standard => (isOfTasks ? tasksOf(standard, filter) : levelOf(standard, filter));
    case 'highest':
    case 'lowest':
      return filter.of === 'years' ? endOfYears(filter.by, standards) : endOfLevels(filter.by, standards);
    case 'years':
      return standard => yearsOf(standard, filter);
    case 'degree':
      return standard => degreeOf(standard, filter.degree);
    case 'classCode':
      return standard => classOf(standard, filter.code);
    case 'year':
      return standard => yearOf(standard, filter.year);
    case 'unstated':
      return standard => unstatedOf(standard, filter);
  }
}

function met(sayings: readonly string[], tasks: readonly Task[] = []): Verdict {
  return { sayings, tasks };
}

function endOfLevels(by: Superlative['by'], standards: readonly CompetencyStandard[]): Judge {
  const end = endOf(by, standards.flatMap(levelNumbers));
  return standard => (levelNumbers(standard).includes(end) ? met([]) : null);
}

/** Of alternatives in one standard the one that asks for the fewest years counts. */
function endOfYears(by: Superlative['by'], standards: readonly CompetencyStandard[]): Judge {
  const fewest = (standard: CompetencyStandard) => Math.min(...yearsIn(standard).map(({ least }) => least));
  const end = endOf(by, standards.map(fewest).filter(Number.isFinite));
  return standard => {
    const own = fewest(standard);
    if (!Number.isFinite(own)) return 'unstated';
    return own === end ? met(yearsIn(standard).map(({ sentence }) => sentence)) : null;
  };
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
