/** What the words of a question weigh among the lines of an index. */
import type { Asked } from './asked.ts';
import { type LineIndex, rarityOf } from './line-index.ts';
import { holdersOf, pairAt, pairsOf } from './pairs.ts';
import { sharesOf } from './weightless.ts';

/**
 * A question, and what each of its code units weighs: the rarer the words it is part of, the more. `shares`: what part of
 * that counts, of function words nothing.
 */
export type Weighed = { asked: Asked; shares: Float32Array; weights: Float32Array; sum: number };

export function weigh(index: LineIndex, question: Asked): Weighed {
  const asked = { ...question, sayings: question.sayings.filter(({ said }) => isPrinted(index, said)) };
  const { whole } = asked;
  const isSaid = (at: number) => asked.sayings.some(({ from, to }) => to - from > 1 && at >= from && at < to);
  const shares = sharesOf(whole, at => isSaid(at) || isInWord(index, whole, at));
  const weights = new Float32Array(whole.length);
  let sum = 0;
  let before = 1;
  for (let at = 0; at < whole.length; at += 1) {
    const next =
      at + 1 < whole.length ? rarityOf(holdersOf(index.pairs, pairAt(whole, at + 1)).length, index) : 1;
    // Each character is part of a word: the commoner of its two neighbourhoods.
    const weight = (shares[at] ?? 1) * Math.min(before, next);
    weights[at] = weight;
    sum += weight;
    before = next;
  }
  return { asked, shares, weights, sum };
}

/** Whether some line may hold the words, which of four characters may stand apart. */
function isPrinted({ pairs }: LineIndex, said: string): boolean {
  const words = said.length === 4 ? [said.slice(0, 2), said.slice(2)] : [said];
  return words.flatMap(pairsOf).every(pair => pairs.slices.has(pair));
}

/** Two neighbours are a word where so many of the lines that hold the rarer one hold both. */
const OFTEN_TOGETHER = 0.25;

function isInWord(index: LineIndex, whole: string, at: number): boolean {
  return [at, at + 1].some(end => {
    if (end === 0 || end >= whole.length) return false;
    const rarer = Math.min(
      index.holding[whole.charCodeAt(end - 1)] ?? 0,
      index.holding[whole.charCodeAt(end)] ?? 0,
    );
    return rarer > 0 && holdersOf(index.pairs, pairAt(whole, end)).length >= OFTEN_TOGETHER * rarer;
  });
}
