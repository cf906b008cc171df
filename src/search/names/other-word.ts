/** Whether a name says another word than was typed: then it is another occupation, however alike the rest is. */
import { rankPlaces } from './rank-words.ts';
import { cell, type Costs, costAt, editTable } from './edit-table.ts';
import { costsBetween, type Comparable } from './similarity.ts';
import { gramsOf, type Units } from './units.ts';

/**
 * One wrong character is a typing error. Two side by side are a word: one that the name does not have (軟體專案經理 is not
 * 會議專案經理), or one more than was typed (照顧服務員 is not 產後居家照顧服務人員). Words that only say a rank do not count.
 */
export function saysOtherWord(typed: Comparable, name: Comparable, known: Known): boolean {
  const costs = costsBetween(typed.sounds, name.sounds);
  if (beginsOtherwise(typed, name, { costs, known })) return true;
  const steps = align(costs);
  if (saysOtherWork(typed, name, steps)) return true;
  const weights = splitAtMarks(weigh(typed, name, steps));
  const trade = name.units.length - rankPlaces(name.units).size;
  return Math.max(...weights) >= WORD || sum(weights) > Math.max(ERROR, MUCH_WRONG * trade);
}

/** Grams that stand in some name. */
export type Known = { has: (gram: string) => boolean };

/** Of a short trade more than half is much, also apart: 電力工程師 is not 水電工程人員. */
const MUCH_WRONG = 0.5;

const SHORT_NAME = 5;

/**
 * The first character says the trade in a short name, in one that is only partly said (農會總幹事 is not 工會總幹事), and where
 * it begins a word of other names (產險業精算師 is not 壽險業精算師).
 */
function beginsOtherwise(
  { units: typed }: Comparable,
  { units: name }: Comparable,
  { costs, known }: { costs: Costs; known: Known },
): boolean {
  const isForeign = typed.length > 0 && name.every((_, j) => costAt(costs, 0, j) >= 1);
  if (!isForeign || typed.length > name.length) return false;
  const isShortened = typed.length < name.length - 1;
  return name.length <= SHORT_NAME || isShortened || known.has(gramsOf(typed.slice(0, 2)).at(-1) ?? '');
}

/** What stands against what; `null`: nothing. */
type Step = { typed: number | null; name: number | null; cost: number };

/** Less than a wrong character, so that 程工 against 工程 is one moved and not two wrong. */
const GAP = 0.9;

/** The cheapest way to put two names side by side, from the last unit to the first. */
function align(costs: Costs): Step[] {
  const table = editTable(costs, { extra: GAP, missing: GAP });
  const at = (i: number, j: number) => cell(table, i * (costs.name + 1) + j);
  const steps: Step[] = [];
  for (let [i, j] = [costs.typed, costs.name]; i > 0 || j > 0; ) {
    const cost = i > 0 && j > 0 ? costAt(costs, i - 1, j - 1) : Number.POSITIVE_INFINITY;
    // What is left out is rather together: 品保 of 食品品保 and not 品 before 食品保.
    const goesOn = j > 0 && steps.at(-1)?.typed === null && at(i, j) === at(i, j - 1) + GAP;
    const isPair = !goesOn && i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + cost;
    const isExtra = !goesOn && !isPair && i > 0 && (j === 0 || at(i, j) === at(i - 1, j) + GAP);
    if (isPair || isExtra) i -= 1;
    if (!isExtra) j -= 1;
    steps.push({ typed: isPair || isExtra ? i : null, name: isExtra ? null : j, cost: isPair ? cost : 1 });
  }
  return steps;
}

/** A wrong character, and so much in a row that it is a word. */
const ERROR = 1;
const WORD = 2;

/** How much each step says that the name does not, or the other way round; `null` where both say the same. */
function weigh(typed: Comparable, name: Comparable, steps: readonly Step[]): (number | null)[] {
  const apart = steps.filter(({ cost }) => cost >= 1);
  const left = new Set(apart.flatMap(step => typed.units[step.typed ?? -1] ?? []));
  const ofTyped = rankPlaces(typed.units);
  const ofName = rankPlaces(name.units);
  return steps.map(step => {
    if (step.cost < 1) return weighAlike(typed, name, step);
    const own = typed.units[step.typed ?? -1];
    const other = name.units[step.name ?? -1];
    // A word that is said twice, or elsewhere in the name, is not foreign to it; one that only moved is not left out.
    const ownRank = ofTyped.get(step.typed ?? -1);
    const otherRank = ofName.get(step.name ?? -1);
    const adds = own !== undefined && !ownRank && !name.units.includes(own);
    const lacks = other !== undefined && !otherRank && !left.has(other);
    if ((adds && isWord(own)) || (lacks && isWord(other))) return WORD;
    return adds || lacks ? ERROR : 0;
  });
}

/** Both say how one works, and not the same: 工程 may be left out, yet is not 技術. */
function saysOtherWork(typed: Comparable, name: Comparable, steps: readonly Step[]): boolean {
  const apart = steps.filter(({ cost }) => cost >= 1);
  const own = workAt(typed.units, new Set(apart.map(step => step.typed)));
  const other = workAt(name.units, new Set(apart.map(step => step.name)));
  return countNew(own, name.units) >= WORD && countNew(other, typed.units) >= WORD;
}

function countNew(units: Units, others: Units): number {
  return units.filter(unit => !others.includes(unit)).length;
}

function workAt(units: Units, places: ReadonlySet<number | null>): string[] {
  const ranks = rankPlaces(units);
  return units.filter((_, at) => places.has(at) && ranks.get(at) === 'work');
}

/** `ai` and `aiot` begin alike, yet are two products; one letter more is a typing error. */
function weighAlike(typed: Comparable, name: Comparable, { typed: i, name: j, cost }: Step): number | null {
  if (cost === 0) return null;
  const [own = '', other = ''] = [typed.units[i ?? -1], name.units[j ?? -1]];
  return Math.abs(own.length - other.length) > 1 ? WORD : cost;
}

/** A run of letters, and a number, says something by itself. */
function isWord(unit: string): boolean {
  return /^(?:[a-z]{2}|\d)/u.test(unit);
}

/** The weights of steps in a row, added up. */
function splitAtMarks(weights: readonly (number | null)[]): number[] {
  const sums = [0];
  for (const weight of weights) {
    if (weight === null) sums.push(0);
    else sums.push((sums.pop() ?? 0) + weight);
  }
  return sums;
}

function sum(weights: readonly number[]): number {
  return weights.reduce((all, weight) => all + weight, 0);
}
