/** The loaded standards that meet conditions, each with what it says about them. */
import type { Question } from '../../question/question.ts';
import type { Filter } from '../../question/stretch.ts';
import { fold } from '../../standard/fold.ts';
import { levelNumbers } from '../../standard/level.ts';
import type { CompetencyStandard, Task } from '../../standard/schema.ts';
import { isOfLevel, tasksThat } from './filter-within.ts';
import { degreesIn, isDegreeEnough, yearsIn } from './prerequisites.ts';
import type { Filtered, Result } from '../result.ts';

/** What a standard says about one condition; `null` where it does not meet it, `'unstated'` where it says nothing. */
type Verdict = Pick<Filtered, 'sayings' | 'tasks'> | null | 'unstated';

/** @param category words of a job category, occupation or industry; `''` for any */
export function filterStandards(
  standards: readonly CompetencyStandard[],
  { filters, place }: Question,
  category: string,
): Extract<Result, { kind: 'filtered' }> {
  const inCategory =
    category === '' ? standards : standards.filter(one => categorySaying(one, category) !== null);
  const judged = inCategory.map(standard => ({
    standard,
    verdicts: filters.map(filter =>
      judge(standard, filter, { standards: inCategory, isOfTasks: place !== null }),
    ),
  }));
  const unstated = judged.filter(({ verdicts }) => verdicts.includes('unstated') && !verdicts.includes(null));
  return {
    kind: 'filtered',
    within: null,
    filters: [...filters],
    words: category,
    found: judged.flatMap(({ standard, verdicts }) => toFiltered(standard, verdicts, category)),
    unstated: unstated.map(({ standard }) => standard),
  };
}

/** Empty where a condition is not met. */
function toFiltered(
  standard: CompetencyStandard,
  verdicts: readonly Verdict[],
  category: string,
): Filtered[] {
  const own = verdicts.filter(verdict => verdict !== null && verdict !== 'unstated');
  if (own.length < verdicts.length) return [];
  const saying = category === '' ? null : categorySaying(standard, category);
  const sayings = [...(saying === null ? [] : [saying]), ...own.flatMap(verdict => verdict.sayings)];
  return [{ standard, sayings: [...new Set(sayings)], tasks: own.flatMap(({ tasks }) => tasks) }];
}

/** The printed category, occupation or industry with these words, as it is printed. */
function categorySaying(standard: CompetencyStandard, words: string): string | null {
  const wanted = fold(words);
  const all = [...standard.jobCategories, ...standard.occupations, ...standard.industries];
  const named = wanted.length < 2 ? undefined : all.find(({ name }) => fold(name).includes(wanted));
  return named ? `${named.code} ${named.name}`.trim() : null;
}

function judge(
  standard: CompetencyStandard,
  filter: Filter,
  { standards, isOfTasks }: { standards: readonly CompetencyStandard[]; isOfTasks: boolean },
): Verdict {
  switch (filter.by) {
    case 'level':
      return isOfTasks ? tasksOf(standard, filter) : levelOf(standard, filter);
    case 'highest':
    case 'lowest': {
      const levels = standards.flatMap(levelNumbers);
      const end = filter.by === 'highest' ? Math.max(...levels) : Math.min(...levels);
      return levelNumbers(standard).includes(end) ? met([]) : null;
    }
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
