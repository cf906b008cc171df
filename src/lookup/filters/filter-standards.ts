/** The loaded standards that meet conditions, each with what it says about them. */
import type { Question } from '../../question/question.ts';
import { type Filter, isSuperlative } from '../../question/stretch.ts';
import { fold } from '../../standard/fold.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';
import { judgeOf, type Verdict } from './judge.ts';
import type { Filtered, Result } from '../result.ts';

/** @param category words of a job category, occupation or industry; `''` for any */
export function filterStandards(
  standards: readonly CompetencyStandard[],
  { filters, place }: Question,
  category: string,
): Extract<Result, { kind: 'filtered' }> {
  const inCategory =
    category === '' ? standards : standards.filter(one => categorySaying(one, category) !== null);
  const judges = (some: readonly Filter[]) =>
    some.map(filter => judgeOf(filter, { standards: inCategory, isOfTasks: place !== null }));
  const conditions = judges(filters.filter(filter => !isSuperlative(filter)));
  const ends = judges(filters.filter(isSuperlative));
  const judged = inCategory.map(standard => ({
    standard,
    verdicts: [
      ...conditions.map(verdictOn => verdictOn(standard)),
      ...eitherEnd(ends.map(verdictOn => verdictOn(standard))),
    ],
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

/** 誰最高，誰最低 asks for both ends: none is at both. */
function eitherEnd(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.length === 0 ? [] : [verdicts.find(verdict => verdict !== null) ?? null];
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
