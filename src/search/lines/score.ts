/** How well a line fits the words that were asked for, 0 to 1. */
import { type Aligned, alignWords } from './align-words.ts';
import { holdsAll, likeLength, scoreOfHolding } from './holding.ts';
import type { Weighed } from './weigh.ts';

/**
 * `coverage`: the share of what the question weighs that the line says; `shared`: how much that is; `leastWord`: the share
 * of the word that is covered least, of those with a blank between them.
 */
export type Score = { score: number; coverage: number; shared: number; leastWord: number };

export function scoreOf(line: string, weighed: Weighed): Score {
  const { asked, sum } = weighed;
  const { words, whole } = asked;
  if (line === whole || holdsAll(line, words))
    return { score: scoreOfHolding(line, whole), coverage: 1, shared: sum, leastWord: 1 };
  const aligned = alignWords(asked, line);
  const counts = withSlips(countedIn(aligned, line.length), aligned);
  const shared = sharedBy(counts, weighed) * nearnessOf(aligned, counts);
  const coverage = sum === 0 ? 0 : shared / sum;
  const leastWord = words.length === 1 ? coverage : leastOf(words, { counts, weighed });
  const ownShare = lineShareOf(aligned, { counts, line });
  const score = 0.7 * coverage + 0.1 * ownShare + 0.05 * likeLength(line, whole);
  return { score, coverage, shared, leastWord };
}

/** How much of the line is asked for: of lines that say the question equally well the one that says little else is meant. */
function lineShareOf({ places }: Aligned, { counts, line }: { counts: Float32Array; line: string }): number {
  const said = new Set<number>();
  for (let at = 0; at < counts.length; at += 1) if ((counts[at] ?? 0) > 0) said.add(places[at] ?? 0);
  return said.size / line.length;
}

/** A character of the line says one of the question, not two. */
function countedIn({ quality, places, owners }: Aligned, length: number): Float32Array {
  const ownerOf = new Int16Array(length).fill(-1);
  const counts = new Float32Array(quality.length);
  for (let at = 0; at < counts.length; at += 1) {
    const place = places[at] ?? -1;
    const owner = owners[at] ?? at;
    if (place < 0 || ((ownerOf[place] ?? -1) !== -1 && ownerOf[place] !== owner)) continue;
    ownerOf[place] = owner;
    counts[at] = quality[at] ?? 0;
  }
  return counts;
}

/** A character too many, between two that are neighbours in the line, is a slip of the finger. */
const OF_SLIP = 0.6;

function withSlips(counts: Float32Array, { places }: Aligned): Float32Array {
  const withSlip = counts.slice();
  for (let at = 1; at + 1 < counts.length; at += 1) {
    const isBetween = counts[at] === 0 && counts[at - 1] !== 0 && counts[at + 1] !== 0;
    if (isBetween && places[at + 1] === (places[at - 1] ?? 0) + 1) withSlip[at] = OF_SLIP;
  }
  return withSlip;
}

function sharedBy(counts: Float32Array, { weights }: Weighed): number {
  let sum = 0;
  for (let at = 0; at < counts.length; at += 1) sum += (counts[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** Words that stand next to one another in the question and far apart in the line may belong to different things. */
const OF_APART = 0.01;
const MOST_APART = 0.3;

function nearnessOf({ places }: Aligned, counts: Float32Array): number {
  let apart = 0;
  let next = -1;
  for (let at = 0; at < counts.length; at += 1) {
    if (counts[at] === 0) continue;
    const place = places[at] ?? -1;
    if (next >= 0) apart += Math.log2(1 + Math.abs(place - next));
    next = place + 1;
  }
  return 1 - Math.min(MOST_APART, OF_APART * apart);
}

function leastOf(
  words: readonly string[],
  { counts, weighed: { weights } }: { counts: Float32Array; weighed: Weighed },
): number {
  let least = 1;
  let from = 0;
  for (const { length } of words) {
    const own = weights.subarray(from, from + length);
    const sum = own.reduce((all, weight) => all + weight, 0);
    const said = own.reduce((all, weight, at) => all + weight * (counts[from + at] ?? 0), 0);
    if (sum > 0) least = Math.min(least, said / sum);
    from += length;
  }
  return least;
}

export { HOLDS_ALL } from '../tuning.ts';
