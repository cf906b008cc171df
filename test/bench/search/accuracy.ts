/** How many questions an engine answers right, first or within the first five. */
import type { Ask } from './engines.ts';
import type { Group, Question } from './questions.ts';
import type { IsRight } from './right.ts';

/** What a user sees at a glance. */
const FIRST_FEW = 5;

/** A pasted passage is of many lines: none of them is the answer. */
export const JUDGED = ['role', 'content', 'suggest'] as const satisfies readonly Group[];

export function isJudged(group: Group): boolean {
  return group !== 'pasted';
}

type Judging = { group: Group; questions: readonly Question[]; isRight: IsRight; limit: number };

/** Of each question the place of the first right answer, `null` for none among the first five. Ends when the time is up. */
export function placesOf(ask: Ask, { group, questions, isRight, limit }: Judging): (number | null)[] {
  const places: (number | null)[] = [];
  const start = performance.now();
  for (const question of questions) {
    const answers = [...new Set(ask(group, question.text)())].slice(0, FIRST_FEW);
    const place = answers.findIndex(answer => isRight(group, question, answer));
    places.push(place < 0 ? null : place);
    if (performance.now() - start > limit) break;
  }
  return places;
}

/** In percent: how often the first answer was right, and how often one of the first five. */
export function accuracyOf(places: readonly (number | null)[]): { first: number; few: number } {
  const percent = (right: number) => (100 * right) / Math.max(1, places.length);
  return {
    first: percent(places.filter(place => place === 0).length),
    few: percent(places.filter(place => place !== null).length),
  };
}
