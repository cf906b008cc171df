/** Questions that lead to every view of the loaded standards. */
import type { CompetencyStandard, Engine } from '../../src/index.ts';

const STANDARD_COLUMNS = ['指標', '產出', '知識', '技能', '態度', '學經歷', '級別', '版本', '說明'];
const DUTY_COLUMNS = ['指標', '產出', '知識', '技能', '級別'];
const SEARCHES = ['會議', '資料分析', '職業安全衛生', '溝通', '的'];

/** Every standard, duty and task, whole and in each of its columns; lists, help and searches. */
export function* allViews({ standards }: Engine): Generator<string> {
  yield* commonViews(standards);
  for (const { code, duties } of standards) {
    yield* [code, ...STANDARD_COLUMNS.map(column => `${code} ${column}`)];
    for (const part of duties.flatMap(duty => [duty, ...duty.tasks])) {
      yield* [`${code}#${part.code}`, ...DUTY_COLUMNS.map(column => `${code}#${part.code} ${column}`)];
    }
  }
}

/**
 * As many views as a second is enough for: every standard whole, and one other view of it, each time of another kind.
 * `npm run sweep` renders all views.
 */
export function* someViews({ standards }: Engine): Generator<string> {
  yield* commonViews(standards);
  for (const [turn, { code, duties }] of standards.entries()) {
    const one = (list: readonly string[]) => list[Math.floor(turn / 4) % list.length] ?? '';
    const part = one(duties.flatMap(duty => [duty, ...duty.tasks]).map(each => each.code));
    const kinds = [
      `${code} ${one(STANDARD_COLUMNS)}`,
      `${code}#${part}`,
      `${code}#${one(duties.map(duty => duty.code))}`,
      `${code}#${part} ${one(DUTY_COLUMNS)}`,
    ];
    yield* [code, kinds[turn % kinds.length] ?? ''];
  }
}

function* commonViews(standards: readonly CompetencyStandard[]): Generator<string> {
  yield* ['', '說明', '清單', ...SEARCHES];
  const categories = new Set(standards.flatMap(standard => standard.jobCategories.map(({ name }) => name)));
  for (const category of categories) yield `清單 ${category}`;
}
