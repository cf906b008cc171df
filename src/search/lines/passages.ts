/** Lines that stand in a pasted passage, wherever in it. */
import type { Wanted } from './candidates.ts';
import { likeLength } from './holding.ts';
import type { Entry, LineIndex } from './line-index.ts';
import { holdersOf, pairsOf } from './pairs.ts';

/** A line of which the passage holds nearly all; shorter lines stand in too many passages. */
const NEARLY_ALL = 0.8;
const FEWEST_PAIRS = 5;

export function findInPassage(
  index: LineIndex,
  passage: string,
  { isWanted }: Wanted,
): { entry: Entry; score: number }[] {
  const { scores, entries } = index;
  const touched = countPairs(index, passage);
  const found: { entry: Entry; score: number }[] = [];
  for (const number of touched) {
    const count = scores[number] ?? 0;
    scores[number] = 0;
    const of = index.pairs.counts[number] ?? 0;
    if (of < FEWEST_PAIRS || count < NEARLY_ALL * of || !isWanted(number)) continue;
    const entry = entries[number];
    if (!entry) continue;
    found.push({ entry, score: 0.6 + (0.2 * count) / of + 0.2 * likeLength(entry.folded, passage) });
  }
  return found;
}

/** Counts into the scores; @returns the lines that were counted. */
function countPairs({ scores, pairs }: LineIndex, passage: string): number[] {
  const touched: number[] = [];
  for (const key of pairsOf(passage)) {
    for (const number of holdersOf(pairs, key)) {
      const count = scores[number] ?? 0;
      if (count === 0) touched.push(number);
      scores[number] = count + 1;
    }
  }
  return touched;
}
