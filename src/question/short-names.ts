/** Short names that are only the beginning of a longer word: 行政 in 行政支援. */
import type { Spread } from './spread.ts';
import type { Stretch } from './stretch.ts';
import { isTitle } from './words/titles.ts';

/** A longer name stands for itself. */
const SHORT = 3;

/** A short name that is no title and that words touch on its right is a word with them. */
export function withoutHalfWords(spread: Spread, stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const next = stretches[index + 1];
    const isHalf =
      next?.meaning.role === 'words' && spread.gaps[next.from] === '' && isShort(spread, stretch);
    const last = kept.at(-1);
    const joins =
      stretch.meaning.role === 'words' && last?.meaning.role === 'words' && spread.gaps[stretch.from] === '';
    if (joins) kept[kept.length - 1] = { ...last, to: stretch.to };
    else kept.push(isHalf ? { ...stretch, meaning: { role: 'words' } } : stretch);
  }
  return kept;
}

function isShort({ compact }: Spread, { from, to, meaning }: Stretch): boolean {
  if (meaning.role !== 'name' || to - from > SHORT) return false;
  return meaning.matches.every(({ how }) => how !== 'exact') && !isTitle(compact.slice(from, to));
}
