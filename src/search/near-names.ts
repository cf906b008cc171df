/** The last rung: names that are nearly what was typed. */
import type { Name } from './catalogue.ts';
import type { Finding, Match } from './match.ts';
import { candidatesFor, type NameGrams, toComparable } from './name-grams.ts';
import { rankOf } from './rank-words.ts';
import { compareNames, type Likeness } from './similarity.ts';

/** Taken for the name at this likeness; below it a name is only suggested. */
const NEAR_ENOUGH = 0.6;

/** How much better the best must be than the next standard, else both are offered. */
const MARGIN = 0.05;

/** Below this a name has nothing to do with what was typed. */
const WORTH_SUGGESTING = 0.4;

const MOST_SUGGESTED = 5;

/** A longer text is no name: the longest names have about 30 characters. */
const LONGEST_TYPED = 60;

/** Nearly a name in any of the wordings; the best wording of each name counts. */
export function findNearNames(grams: NameGrams, wordings: readonly string[]): Finding {
  const matches = compareAll(grams, wordings).slice(0, MOST_SUGGESTED);
  const [best] = matches;
  if (!best || best.score < NEAR_ENOUGH) return { kind: 'none', nearest: matches };
  const rivals = matches.filter(
    match => best.score - match.score < MARGIN && match.score >= WORTH_SUGGESTING,
  );
  return rivals.length > 1 ? { kind: 'several', matches: rivals } : { kind: 'one', match: best };
}

function compareAll(grams: NameGrams, wordings: readonly string[]): Match[] {
  const best = new Map<Match['standard'], Match>();
  for (const folded of wordings) {
    const length = Array.from(folded).length;
    if (length < 2 || length > LONGEST_TYPED) continue;
    const typed = toComparable(folded);
    for (const candidate of candidatesFor(grams, typed)) {
      const score = capped(compareNames(typed, candidate, grams.weights), folded, candidate.name);
      const known = best.get(candidate.name.standard);
      if (score < WORTH_SUGGESTING || (known && known.score >= score)) continue;
      best.set(candidate.name.standard, {
        standard: candidate.name.standard,
        how: 'fuzzy',
        score,
        heard: candidate.name.text,
      });
    }
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

/**
 * However alike the rest, another rank is another standard (會計助理 is not 會計人員 with typing errors), and so is another
 * trade (軟體專案經理 is not 會議專案經理): these are only suggested.
 */
function capped({ score, isForeign }: Likeness, typed: string, { folded }: Name): number {
  const ranks = [rankOf(typed), rankOf(folded)];
  const isOtherRank = ranks[0] !== null && ranks[1] !== null && ranks[0] !== ranks[1];
  return isOtherRank || isForeign ? Math.min(score, NEAR_ENOUGH - MARGIN) : score;
}
