/** What is loaded, by the first half of the printed job category: 企業經營管理 of 企業經營管理／行政支援. */
import { fold } from '../standard/fold.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import type { Category, Result } from './result.ts';

/** @param wanted a category, or part of its name; `''` for all */
export function listStandards(
  standards: readonly CompetencyStandard[],
  wanted: string,
): Extract<Result, { kind: 'list' }> {
  const all = categoriesOf(standards);
  const key = fold(wanted);
  const same = all.filter(({ name }) => fold(name) === key);
  const chosen = same.length > 0 ? same : all.filter(({ name }) => fold(name).includes(key));
  const [only, another] = chosen;
  if (key === '') return { kind: 'list', category: null, categories: all, unknown: null };
  if (only && !another) return { kind: 'list', category: only.name, categories: [only], unknown: null };
  if (only) return { kind: 'list', category: wanted, categories: chosen, unknown: null };
  const within = withinCategory(standards, key);
  return within.length > 0
    ? { kind: 'list', category: wanted, categories: [{ name: wanted, standards: within }], unknown: null }
    : { kind: 'list', category: null, categories: all, unknown: wanted };
}

/** The second half of a printed category: 行政支援 of 企業經營管理／行政支援. */
function withinCategory(standards: readonly CompetencyStandard[], key: string): CompetencyStandard[] {
  return standards.filter(({ jobCategories }) => jobCategories.some(({ name }) => fold(name).includes(key)));
}

/** The first half of what the document prints, to list the others beside it. */
export function categoryOf(standard: CompetencyStandard): string {
  return namesOf(standard)[0] ?? NO_CATEGORY;
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

/** One of each category in turn, the largest first: who looks around sees some of everything. */
export function someOfEach(standards: readonly CompetencyStandard[]): CompetencyStandard[] {
  const categories = categoriesOf(standards);
  const longest = Math.max(0, ...categories.map(category => category.standards.length));
  const rounds = Array.from({ length: longest }, (_, round) =>
    categories.flatMap(category => category.standards[round] ?? []),
  );
  return [...new Set(rounds.flat())];
}

function namesOf({ jobCategories }: CompetencyStandard): string[] {
  const names = jobCategories.map(({ name }) => (name.split(/[／/]/u)[0] ?? '').trim());
  const printed = names.filter(name => name !== '');
  return printed.length > 0 ? printed : [NO_CATEGORY];
}
