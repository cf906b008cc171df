/** The lines that share most of what is rare in a question: those that are worth comparing in full. */
import { symbolPairsOf } from './alphabet.ts';
import type { Asked } from './asked.ts';
import { type LineIndex, rarityOf } from './line-index.ts';
import { holdersOf, pairAt, pairsOf, type Postings } from './pairs.ts';

/** What a line may have, who has it, and how much it counts. */
type Feature = { holders: Uint32Array; weight: number };

export type Wanted = { within: Uint32Array | null; isWanted: (number: number) => boolean };

/** Best by the summed weights of what is shared. */
const MOST_COMPARED = 60;

/** Once so many lines share something rare, what is common adds to them and brings no others. */
const MOST_GATHERED = 3000;

/** A line that shares less than this of the weights says something else. */
const LEAST_SHARE = 0.12;

const OF_SOUND = 0.6;
const OF_SAYING = 0.8;

function featuresOf(index: LineIndex, asked: Asked): Feature[] {
  const weights = new Map<Postings, Map<number, number>>([
    [index.pairs, new Map()],
    [index.symbols, new Map()],
  ]);
  const add = (postings: Postings, key: number, share: number) => {
    const own = weights.get(postings);
    own?.set(key, Math.max(own.get(key) ?? 0, share));
  };
  let start = 0;
  for (const word of asked.words) {
    for (let at = 1; at < word.length; at += 1) {
      const share = Math.min(asked.shares[start + at - 1] ?? 1, asked.shares[start + at] ?? 1);
      const counted = Math.max(0.1, share);
      add(index.pairs, pairAt(word, at), counted);
      for (const key of symbolPairsOf(word.slice(at - 1, at + 1)))
        add(index.symbols, key, OF_SOUND * counted);
    }
    start += word.length;
  }
  for (const { said } of asked.sayings) {
    for (const key of pairsOf(said)) add(index.pairs, key, OF_SAYING);
  }
  return [...weights].flatMap(([postings, own]) =>
    Array.from(own, ([key, share]) => {
      const holders = holdersOf(postings, key);
      return { holders, weight: share * rarityOf(holders.length, index) };
    }),
  );
}

/** The numbers of at most `MOST_COMPARED` lines. */
export function gatherCandidates(index: LineIndex, asked: Asked, wanted: Wanted): number[] {
  const features = featuresOf(index, asked)
    .filter(({ holders }) => holders.length > 0)
    .toSorted((a, b) => a.holders.length - b.holders.length);
  const { scores } = index;
  const touched = wanted.within ? touchWithin(index, features, wanted.within) : touchAll(index, features);
  const most = features.reduce((sum, { weight }) => sum + weight, 0);
  const best = takeBest(touched, { scores, most, isWanted: wanted.isWanted });
  for (const number of touched) scores[number] = 0;
  return best;
}

function touchAll({ scores }: LineIndex, features: readonly Feature[]): number[] {
  const touched: number[] = [];
  for (const { holders, weight } of features) {
    const isFull = touched.length >= MOST_GATHERED;
    for (const number of holders) {
      const score = scores[number] ?? 0;
      if (score === 0) {
        if (isFull) continue;
        touched.push(number);
      }
      scores[number] = score + weight;
    }
  }
  return touched;
}

/** Marks the lines of a standard first, so that only they are added to. */
function touchWithin({ scores }: LineIndex, features: readonly Feature[], within: Uint32Array): number[] {
  for (const number of within) scores[number] = MARK;
  for (const { holders, weight } of features) {
    for (const number of holders) {
      const score = scores[number] ?? 0;
      if (score > 0) scores[number] = score + weight;
    }
  }
  return [...within];
}

const MARK = 1e-6;

const STEPS = 64;

type Best = { scores: Float32Array; most: number; isWanted: (number: number) => boolean };

/** By steps of the highest possible score: which of about equally good ones are the last does not matter. */
function takeBest(touched: readonly number[], { scores, most, isWanted }: Best): number[] {
  const steps: number[][] = Array.from({ length: STEPS + 1 }, () => []);
  for (const number of touched) {
    const share = (scores[number] ?? 0) / most;
    if (share >= LEAST_SHARE) steps[Math.min(STEPS, Math.floor(share * STEPS))]?.push(number);
  }
  const best: number[] = [];
  for (const step of steps.toReversed()) {
    for (const number of step) {
      if (best.length === MOST_COMPARED) return best;
      if (isWanted(number)) best.push(number);
    }
  }
  return best;
}
