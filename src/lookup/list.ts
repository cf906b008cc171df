/** What is loaded, by the first half of the printed job category: 企業經營管理 of 企業經營管理／行政支援. */
import { fold } from '../standard/fold.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import type { Category, LookupResult } from './result.ts';

/** @param wanted a category, or part of its name; `''` for all */
export function listStandards(
  standards: readonly CompetencyStandard[],
  wanted: string,
): Extract<LookupResult, { kind: 'list' }> {
  const all = categoriesOf(standards);
  const key = fold(wanted);
  const same = all.filter(({ name }) => fold(name) === key);
  const chosen = same.length > 0 ? same : all.filter(({ name }) => fold(name).includes(key));
  const [only, another] = chosen;
  return only && !another && key !== ''
    ? { kind: 'list', category: only.name, categories: [only] }
    : { kind: 'list', category: null, categories: all };
}

/** What stands for the category of documents that print none; as words of a question it lists them. */
const NO_CATEGORY = '（文件未列職類別）';

/** The largest first. */
function categoriesOf(standards: readonly CompetencyStandard[]): Category[] {
  const byName = new Map<string, Set<CompetencyStandard>>();
  for (const standard of standards) {
    for (const name of namesOf(standard)) byName.set(name, (byName.get(name) ?? new Set()).add(standard));
  }
  return [...byName]
    .map(([name, own]) => ({ name, standards: [...own] }))
    .toSorted((a, b) => b.standards.length - a.standards.length);
}

function namesOf({ jobCategories }: CompetencyStandard): string[] {
  const names = jobCategories.map(({ name }) => (name.split(/[／/]/u)[0] ?? '').trim());
  const printed = names.filter(name => name !== '');
  return printed.length > 0 ? printed : [NO_CATEGORY];
}
