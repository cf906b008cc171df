/** The lines that share most of what is rare in a question: those that are worth comparing in full. */
import { symbolPairsOf } from './alphabet.ts';
import { type LineIndex, rarityOf } from './line-index.ts';
import { holdersOf, pairAt, pairsOf, type Postings } from './pairs.ts';
import type { Weighed } from './weigh.ts';

/** Who has something that the question has, and how much it counts. */
type Feature = { holders: Uint32Array; weight: number };

/** `within`: the lines of the one standard that is asked; `isWanted`: whether a line is of the columns asked for. */
export type Wanted = { within: Uint32Array | null; isWanted: (number: number) => boolean };

/**
 * Best by the summed weights of what is shared. Of lines of the corpus with typing errors and in other words 97.1 % are found first
 * with 32, 97.4 % with 60, which takes half as long again.
 */
const MOST_COMPARED = 40;

/** Once so many lines share something rare, what is common adds to them and brings no others. */
const MOST_GATHERED = 3000;

/** A line that shares less than this of the weights says something else. */
const LEAST_SHARE = 0.1;

/** A pair of sounds counts less than the characters themselves, which have both; so does another word. */
const OF_SOUND = 0.6;
const OF_SAYING = 0.8;

/** What is left of pairs with a function word: they choose between lines that share the rest. */
const OF_FUNCTION_WORD = 0.1;

/** The numbers of at most `MOST_COMPARED` lines. */
export function gatherCandidates(index: LineIndex, weighed: Weighed, wanted: Wanted): number[] {
  const own = ownFeatures(index, weighed);
  const most = own.reduce((sum, { weight }) => sum + weight, 0);
  const features = [...own, ...saidFeatures(index, weighed)].toSorted(
    (a, b) => a.holders.length - b.holders.length,
  );
  const { scores } = index;
  const touched = wanted.within ? touchWithin(index, features, wanted.within) : touchAll(index, features);
  const best = takeBest(touched, { scores, most, isWanted: wanted.isWanted });
  for (const number of touched) scores[number] = 0;
  return best;
}

function ownFeatures(index: LineIndex, { asked, shares }: Weighed): Feature[] {
  const pairs = new Map<number, number>();
  const symbols = new Map<number, number>();
  let start = 0;
  for (const word of asked.words) {
    for (let at = 1; at < word.length; at += 1) {
      const share = Math.min(shares[start + at - 1] ?? 1, shares[start + at] ?? 1);
      const counted = Math.max(OF_FUNCTION_WORD, share);
      raise(pairs, pairAt(word, at), counted);
      for (const key of symbolPairsOf(word.slice(at - 1, at + 1))) raise(symbols, key, OF_SOUND * counted);
    }
    start += word.length;
  }
  return [...featuresOf(index, index.pairs, pairs), ...featuresOf(index, index.symbols, symbols)];
}

function saidFeatures(index: LineIndex, { asked }: Weighed): Feature[] {
  const pairs = new Map<number, number>();
  for (const { said } of asked.sayings) for (const key of pairsOf(said)) raise(pairs, key, OF_SAYING);
  return featuresOf(index, index.pairs, pairs);
}

function raise(shares: Map<number, number>, key: number, share: number): void {
  if (share > (shares.get(key) ?? 0)) shares.set(key, share);
}

function featuresOf(index: LineIndex, postings: Postings, shares: ReadonlyMap<number, number>): Feature[] {
  return Array.from(shares, ([key, share]) => {
    const holders = holdersOf(postings, key);
    return { holders, weight: share * rarityOf(holders.length, index) };
  }).filter(({ holders }) => holders.length > 0);
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

const MARK = 1e-6;

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

const STEPS = 64;

type Best = { scores: Float32Array; most: number; isWanted: (number: number) => boolean };

/** By steps of the highest score: which of about equally good ones are the last does not matter. */
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
