/** Which names share grams with a typed one: the candidates that are worth comparing in full. */
import type { Name } from './catalogue.ts';
import { unsaidWeights } from './explained.ts';
import type { Comparable, Weights } from './similarity.ts';
import { soundOf } from './syllables.ts';
import { gramsOf, unitsOf } from './units.ts';

export type NameGrams = {
  /** `unsaid`: see `unsaidWeights`. */
  names: readonly (Comparable & { name: Name; unsaid: readonly number[] })[];
  byGram: ReadonlyMap<string, readonly number[]>;
  weights: Weights;
};

export function indexNameGrams(names: readonly Name[]): NameGrams {
  const compared = names.map(name => ({ name, unsaid: unsaidWeights(name), ...toComparable(name.folded) }));
  const byGram = new Map<string, number[]>();
  for (const [number, { grams }] of compared.entries()) {
    for (const gram of grams) {
      const numbers = byGram.get(gram);
      if (numbers) numbers.push(number);
      else byGram.set(gram, [number]);
    }
  }
  const weight = (gram: string) => Math.log(1 + names.length / (1 + (byGram.get(gram)?.length ?? 0)));
  const known = new Map([...byGram.keys()].map(gram => [gram, weight(gram)] as const));
  const rare = weight('');
  return { names: compared, byGram, weights: gram => known.get(gram) ?? rare };
}

export function toComparable(folded: string): Comparable {
  const units = unitsOf(folded);
  return { folded, units, sounds: units.map(soundOf), grams: gramsOf(units) };
}

/** Best by the summed weights of shared grams. 60 and 120 find the same in `npm run eval`, 20 misses one name in 40 of four characters with a wrong one. */
const CANDIDATES = 40;

/**
 * A name that holds less than this of what was typed, by weight, is not near it: most of a sentence is in no name. 0.05 finds
 * the same and takes longer; at 0.25 hit@1 falls by 0.1 points.
 */
const LEAST_COVERED = 0.12;

/** A name that shares so much less than the best is not compared: 0.2 and 0.3 find the same in `npm run eval`. */
const OF_BEST = 0.3;

export type Candidate = Comparable & { name: Name };

export function candidatesFor({ names, byGram, weights }: NameGrams, typed: Comparable): Candidate[] {
  const sums = new Float64Array(names.length);
  const touched: number[] = [];
  let whole = 0;
  let best = 0;
  for (const gram of typed.grams) {
    const weight = weights(gram);
    whole += weight;
    for (const number of byGram.get(gram) ?? NONE) {
      const before = sums[number] ?? 0;
      if (before === 0) touched.push(number);
      sums[number] = before + weight;
      best = Math.max(best, before + weight);
    }
  }
  const least = Math.max(LEAST_COVERED * whole, OF_BEST * best);
  return touched
    .filter(number => (sums[number] ?? 0) >= least)
    .toSorted((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
    .slice(0, CANDIDATES)
    .flatMap(number => names[number] ?? []);
}

const NONE: readonly number[] = [];

/** Numbers of the names that hold a folded text as it is: no word of letters and no number of it is cut. */
export function holding({ names, byGram }: NameGrams, folded: string): readonly number[] {
  let rarest: readonly number[] | null = null;
  for (const gram of gramsOf(unitsOf(folded))) {
    const numbers = byGram.get(gram);
    if (!numbers) return NONE;
    if (rarest === null || numbers.length < rarest.length) rarest = numbers;
  }
  return (rarest ?? NONE).filter(number => names[number]?.folded.includes(folded));
}

/** Letters and digits may be cut: `ai` of `aiot`. */
const MAY_BE_CUT = /^[a-z0-9]|[a-z0-9]$/u;

/** All names that hold a folded text, in their order. */
export function namesWith(grams: NameGrams, folded: string): readonly Name[] {
  const { names } = grams;
  return MAY_BE_CUT.test(folded)
    ? names.flatMap(({ name }) => (name.folded.includes(folded) ? [name] : []))
    : holding(grams, folded).flatMap(number => names[number]?.name ?? []);
}

/** How much a text says that so many names hold. */
export function rarityOf({ names }: NameGrams, count: number): number {
  return Math.log(1 + names.length / (1 + count));
}
