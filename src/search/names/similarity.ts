/** How much a typed name is like a name, from 0 to 1: several views of likeness, each weighted. */
import { costOf, type Sound } from './syllables.ts';
import type { Units } from './units.ts';

/** A name as it is compared; `weight` of a gram is higher the fewer names have it. */
export type Comparable = {
  folded: string;
  units: Units;
  sounds: readonly Sound[];
  grams: readonly string[];
};

export type Weights = (gram: string) => number;

/** The shares that were found by hand and that tuning did not better; they add up to 1. */
const SHARE = { edit: 0.35, grams: 0.25, covered: 0.15, soft: 0.15, unordered: 0.1 } as const;

export function compareNames(typed: Comparable, name: Comparable, weights: Weights): number {
  const costs = costsBetween(typed.sounds, name.sounds);
  const { dice, covered } = compareGrams(typed.grams, name.grams, weights);
  return (
    SHARE.edit * editLikeness(typed.units, name.units, costs) +
    SHARE.grams * dice +
    SHARE.covered * covered +
    SHARE.soft * softCoverage(costs) +
    SHARE.unordered * unorderedDice(costs, typed.units.length + name.units.length)
  );
}

/** costs[i][j]: the i-th typed unit for the j-th of the name. */
export type Costs = readonly (readonly number[])[];

export function costsBetween(typed: readonly Sound[], name: readonly Sound[]): Costs {
  return typed.map(sound => name.map(other => unitCost(sound, other)));
}

function unitCost(typed: Sound, other: Sound): number {
  const isLatin = typed.character.length > 1 || other.character.length > 1;
  return isLatin ? latinCost(typed.character, other.character) : costOf(typed, other);
}

/** Latin words either are the same, or one begins the other (`ai`, `aiot`), or are different. */
function latinCost(a: string, b: string): number {
  if (a === b) return 0;
  return a.length > 1 && b.length > 1 && (a.startsWith(b) || b.startsWith(a)) ? 0.6 : 1;
}

/** What a typist leaves out of a long name costs less than what the name does not have. */
const LEFT_OUT = 0.6;
const SWAPPED = 0.5;

/** 1 − Damerau distance / length of the longer. */
function editLikeness(typed: Units, name: Units, costs: Costs): number {
  let before: number[] = [];
  let row = name.map((_, index) => index * LEFT_OUT).concat(name.length * LEFT_OUT);
  for (const [i, unit] of typed.entries()) {
    const next = [i + 1];
    for (const [j, other] of name.entries()) {
      const replace = (row[j] ?? 0) + (costs[i]?.[j] ?? 1);
      const best = Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + LEFT_OUT);
      const isSwap = i > 0 && j > 0 && unit === name[j - 1] && other === typed[i - 1];
      next.push(isSwap ? Math.min(best, (before[j - 1] ?? 0) + SWAPPED) : best);
    }
    before = row;
    row = next;
  }
  const longer = Math.max(typed.length, name.length);
  return longer === 0 ? 0 : Math.max(0, 1 - (row[name.length] ?? longer) / longer);
}

function compareGrams(
  typed: readonly string[],
  name: readonly string[],
  weights: Weights,
): { dice: number; covered: number } {
  let shared = 0;
  let ofTyped = 0;
  for (const gram of typed) {
    const weight = weights(gram);
    ofTyped += weight;
    if (name.includes(gram)) shared += weight;
  }
  let both = ofTyped;
  for (const gram of name) both += weights(gram);
  return { dice: both === 0 ? 0 : (2 * shared) / both, covered: ofTyped === 0 ? 0 : shared / ofTyped };
}

/** How well each typed unit stands somewhere in the name, sound counting. */
function softCoverage(costs: Costs): number {
  const best = costs.map(row => 1 - Math.min(1, ...row));
  return best.length === 0 ? 0 : best.reduce((sum, share) => sum + share, 0) / best.length;
}

function unorderedDice(costs: Costs, units: number): number {
  const shared = costs.filter(row => row.includes(0)).length;
  return units === 0 ? 0 : Math.min(1, (2 * shared) / units);
}
