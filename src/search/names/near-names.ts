/** The last rung: names that are nearly what was typed. */
import type { Finding, Match } from '../match.ts';
import { candidatesFor, type NameGrams, toComparable } from './name-grams.ts';
import { saysOtherRank } from './rank-words.ts';
import { compareNames } from './similarity.ts';

/**
 * Taken for the name at this likeness; below it a name is only suggested. Measured with `npm run eval`: at 0.55 hit@1 rises by
 * 0.1 to 0.4 points, but confident wrong answers from 0.00 to 0.14 %; at 0.65 hit@1 falls by 1 point.
 */
const NEAR_ENOUGH = 0.6;

/**
 * How much better the best must be than the next standard, else both are offered. At 0.02 one more name that is not loaded
 * is answered with another; at 0.10 hit@1 over 431 names falls by 1.4 points.
 */
const MARGIN = 0.05;

/** Below this a name has nothing to do with what was typed. */
const WORTH_SUGGESTING = 0.4;

export const MOST_SUGGESTED = 5;

/** A longer text is no name: the longest of the official names have about 30 characters. */
const LONGEST_TYPED = 36;

/** A candidate that is not meant, however alike: it keeps its likeness, so that nothing less alike is taken instead. */
type Candidate = Match & { isOther: boolean };

/** Nearly a name in any of the wordings; the best wording of each name counts. */
export function findNearNames(grams: NameGrams, wordings: readonly string[]): Finding {
  const matches = compareAll(grams, wordings).slice(0, MOST_SUGGESTED);
  const [best] = matches;
  if (!best || best.score < NEAR_ENOUGH || best.isOther)
    return { kind: 'none', nearest: matches.map(suggested) };
  const rivals = matches.filter(match => best.score - match.score < MARGIN);
  return rivals.length > 1
    ? { kind: 'several', matches: rivals.map(suggested) }
    : { kind: 'one', match: suggested(best) };
}

function suggested({ standard, how, score, heard }: Candidate): Match {
  return { standard, how, score, heard };
}

function compareAll(grams: NameGrams, wordings: readonly string[]): Candidate[] {
  const best = new Map<Match['standard'], Candidate>();
  for (const folded of wordings) {
    if (folded.length < 2 || folded.length > LONGEST_TYPED) continue;
    const typed = toComparable(folded);
    for (const candidate of candidatesFor(grams, typed)) {
      const { standard, text, folded: name } = candidate.name;
      const { score, isForeign } = compareNames(typed, candidate, grams.weights);
      const known = best.get(standard);
      if (score < WORTH_SUGGESTING || (known && known.score >= score)) continue;
      // 會計助理 is not 會計人員 with typing errors, nor 軟體專案經理 會議專案經理: these are only suggested.
      const isOther = isForeign || saysOtherRank(folded, name);
      best.set(standard, { standard, how: 'fuzzy', score, heard: text, isOther });
    }
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}
