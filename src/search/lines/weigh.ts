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
  let before = 1;
  for (let at = 0; at < whole.length; at += 1) {
    const next =
      at + 1 < whole.length ? rarityOf(holdersOf(index.pairs, pairAt(whole, at + 1)).length, index) : 1;
    // Each character is part of a word: the commoner of its two neighbourhoods.
    const weight = (shares[at] ?? 1) * Math.min(before, next);
    weights[at] = weight;
    before = next;
  }
  weighSaid(index, asked, weights);
  return { asked, shares, weights, sum: weights.reduce((sum, weight) => sum + weight, 0) };
}

/**
 * Words that no line prints weigh what the rarest of what lines say for them weighs: else an everyday word would weigh the
 * more, the longer it is. Of stretches that overlap the longest counts.
 */
function weighSaid(index: LineIndex, { whole, sayings }: Asked, weights: Float32Array): void {
  const rarest = new Map<string, number>();
  for (const { from, to, said } of sayings) {
    const word = whole.slice(from, to);
    rarest.set(word, Math.max(rarest.get(word) ?? 0, weightOf(index, said)));
  }
  for (const { from, to } of sayings.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    const word = whole.slice(from, to);
    if (isPrinted(index, word)) continue;
    weights.fill(Math.min(1, (rarest.get(word) ?? 0) / word.length), from, to);
  }
}

/** All characters of it together. */
function weightOf(index: LineIndex, said: string): number {
  const pairs = pairsOf(said);
  if (pairs.length === 0) return rarityOf(index.holding[said.charCodeAt(0)] ?? 0, index);
  const rarities = pairs.map(pair => rarityOf(holdersOf(index.pairs, pair).length, index));
  return (said.length * rarities.reduce((sum, rarity) => sum + rarity, 0)) / pairs.length;
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
