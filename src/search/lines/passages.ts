/** Lines that stand in a pasted passage, wherever in it. */
import type { LineIndex } from './line-index.ts';
import { holdersOf, pairsOf } from './pairs.ts';

/** A line of which the passage holds nearly all; shorter lines stand in too many passages. */
const NEARLY_ALL = 0.8;
const FEWEST_PAIRS = 5;

export function findInPassage(
  index: LineIndex,
  passage: string,
  isWanted: (number: number) => boolean,
): { number: number; score: number }[] {
  const { scores, entries } = index;
  const touched: number[] = [];
  for (const key of pairsOf(passage)) {
    for (const number of holdersOf(index.pairs, key)) {
      const count = scores[number] ?? 0;
      if (count === 0) touched.push(number);
      scores[number] = count + 1;
    }
  }
  const found: { number: number; score: number }[] = [];
  for (const number of touched) {
    const count = scores[number] ?? 0;
    scores[number] = 0;
    const folded = entries[number]?.folded ?? '';
    // A text has at most so many distinct pairs; only where that may be enough they are counted.
    if (count < FEWEST_PAIRS || count < NEARLY_ALL * (folded.length - 1) * 0.5) continue;
    const of = pairsOf(folded).length;
    if (of < FEWEST_PAIRS || count < NEARLY_ALL * of || !isWanted(number)) continue;
    const likeness = Math.min(passage.length, folded.length) / Math.max(passage.length, folded.length);
    found.push({ number, score: 0.6 + (0.2 * count) / of + 0.2 * likeness });
  }
  return found;
}
