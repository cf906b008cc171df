/** The last rung: names that are nearly what was typed. */
import type { Finding, Match } from '../match.ts';
import { candidatesFor, holding, type NameGrams, toComparable } from './name-grams.ts';
import { NEARLY } from '../tuning.ts';
import type { Name } from './catalogue.ts';
import { saysOtherWord } from './other-word.ts';
import { saysOtherRank, tradeOf } from './rank-words.ts';
import { type Comparable, compareNames } from './similarity.ts';
import { wordingsOf } from './wordings.ts';

export const MOST_SUGGESTED = 5;

/** A longer text is no name: the longest of the official names have about 30 characters. */
const LONGEST_TYPED = 36;

/**
 * Nearly a name in any of the wordings; the best wording of each name counts. A name that says another word or rank is not
 * meant, and nothing less alike is taken instead.
 */
export function findNearNames(grams: NameGrams, wordings: readonly string[]): Finding {
  const compared = compareAll(grams, wordings, folded => folded);
  const nearest = compared.slice(0, MOST_SUGGESTED);
  const isOther = ({ typed, against }: Compared) => isOtherName(grams, typed, against);
  const none: Finding = { kind: 'none', nearest: nearest.map(toMatch) };
  const [best] = nearest;
  if (!best || best.score < NEARLY.enough || isOther(best)) return none;
  // Half a name may be half of any of them, whatever else they say.
  const isHalf = best.typed.units.length < best.against.units.length - 1;
  const alike = nearest.filter(match => best.score - match.score < NEARLY.margin);
  const isOne = alike.every(match => match === best || (!isHalf && isOther(match)));
  // Who has to choose chooses among all of them.
  return isOne ? { kind: 'one', match: toMatch(best) } : { kind: 'several', matches: alike.map(toMatch) };
}

/**
 * For a name that is not there: the names of its trade whatever the rank (會計人員 and 會計主管 for 會計助理). They share two
 * neighbours or a Latin word with the trade, or hold all of it: 法遵 in 法令遵循.
 */
export function findSameTrade(grams: NameGrams, folded: string): Match[] {
  const wordings = wordingsOf(tradeOf(folded), word => holding(grams, word).length > 0).map(tradeOf);
  const compared = compareAll(grams, wordings, tradeOf).filter(match => sharesWord(match) || holdsAll(match));
  return compared.slice(0, MOST_SUGGESTED).map(toMatch);
}

function sharesWord({ typed, against }: Compared): boolean {
  return typed.grams.some(gram => /\P{Script=Han}/u.test(gram) && against.grams.includes(gram));
}

function holdsAll({ typed, against }: Compared): boolean {
  return typed.units.every(unit => against.units.includes(unit));
}

type Compared = { name: Name; score: number; typed: Comparable; against: Comparable };

function toMatch({ name, score }: Compared): Match {
  return { standard: name.standard, how: 'fuzzy', score, matchedText: name.text };
}

/** 會計助理 is not 會計人員 with typing errors, nor 軟體專案經理 會議專案經理. */
export function isOtherName({ byGram }: NameGrams, typed: Comparable, name: Comparable): boolean {
  return saysOtherRank(typed.folded, name.folded) || saysOtherWord(typed, name, byGram);
}

/** `part`: what of each name is compared. */
function compareAll(
  grams: NameGrams,
  wordings: readonly string[],
  part: (folded: string) => string,
): Compared[] {
  const best = new Map<Match['standard'], Compared>();
  for (const folded of new Set(wordings)) {
    if (folded.length < 2 || folded.length > LONGEST_TYPED) continue;
    const typed = toComparable(folded);
    for (const candidate of candidatesFor(grams, typed)) {
      const { name } = candidate;
      const compared = part(name.folded);
      const against = compared === name.folded ? candidate : toComparable(compared);
      const score = compareNames(typed, against, grams.weights);
      const known = best.get(name.standard);
      if (score < NEARLY.suggested || (known && known.score >= score)) continue;
      best.set(name.standard, { name, score, typed, against });
    }
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}
