/** How much a typed name is like a name, from 0 to 1: several views of likeness, each weighted. */
import { type Costs, costAt, editCost } from './edit-table.ts';
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
  const best = bestCosts(costs);
  const { dice, covered } = compareGrams(typed.grams, name.grams, weights);
  return (
    SHARE.edit * editLikeness(costs) +
    SHARE.grams * dice +
    SHARE.covered * covered +
    SHARE.soft * softCoverage(best) +
    SHARE.unordered * unorderedDice(best, typed.units.length + name.units.length)
  );
}

export function costsBetween(typed: readonly Sound[], name: readonly Sound[]): Costs {
  const values = new Float64Array(typed.length * name.length);
  let at = 0;
  for (const sound of typed) {
    for (const other of name) {
      values[at] = unitCost(sound, other);
      at += 1;
    }
  }
  return { typed: typed.length, name: name.length, values };
}

/** Words that are alike begin alike, so that `bits` tells them apart, too. */
function unitCost(typed: Sound, other: Sound): number {
  if ((typed.bits & other.bits) === 0) return 1;
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
function editLikeness(costs: Costs): number {
  const longer = Math.max(costs.typed, costs.name);
  const distance = editCost(costs, { extra: 1, missing: LEFT_OUT, swapped: SWAPPED });
  return longer === 0 ? 0 : Math.max(0, 1 - distance / longer);
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

/** How well each typed unit stands somewhere in the name, sound counting; and how many stand there as they are. */
function bestCosts(costs: Costs): number[] {
  return Array.from({ length: costs.typed }, (_, i) => {
    let best = 1;
    for (let j = 0; j < costs.name; j += 1) best = Math.min(best, costAt(costs, i, j));
    return best;
  });
}

function softCoverage(best: readonly number[]): number {
  return best.length === 0 ? 0 : best.reduce((sum, cost) => sum + 1 - cost, 0) / best.length;
}

function unorderedDice(best: readonly number[], units: number): number {
  const shared = best.filter(cost => cost === 0).length;
  return units === 0 ? 0 : Math.min(1, (2 * shared) / units);
}
