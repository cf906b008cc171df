/** The last rung: names that are nearly what was typed, by fuse.js. */
import Fuse from 'fuse.js';
import type { Catalogue, Name } from './catalogue.ts';
import type { Finding, Match } from './match.ts';

export type NearNames = Fuse<Name>;

/**
 * fuse.js scores 0 for the same text and about (wrong characters / length) otherwise. One character wrong in five or
 * more is taken for the name, and the answer says so; more is only a suggestion: 軟體專案經理 is not 會議專案經理.
 */
const NEAR_ENOUGH = 0.2;

/** How much better the best must be than the next standard, else both are offered. */
const MARGIN = 0.1;

/** Beyond this a name has nothing to do with what was typed. */
const WORTH_SUGGESTING = 0.55;

const MOST_SUGGESTED = 5;

/** A longer text is no name: names have 20 characters at most, and fuse.js takes its time with long patterns. */
const LONGEST_NAME = 32;

export function indexNearNames({ names }: Catalogue): NearNames {
  return new Fuse(names, {
    keys: ['folded'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: WORTH_SUGGESTING,
  });
}

export function findNearNames(near: NearNames, folded: string): Finding {
  const length = Array.from(folded).length;
  if (length < 2 || length > LONGEST_NAME) return { kind: 'none', nearest: [] };
  const matches = toMatches(near, folded);
  const [best, next] = matches;
  if (!best || 1 - best.score > NEAR_ENOUGH) return { kind: 'none', nearest: matches };
  const rivals = matches.filter(match => best.score - match.score < MARGIN);
  if (next && rivals.length > 1) return { kind: 'several', matches: rivals };
  return { kind: 'one', match: best };
}

/** A long name that holds a short typed text scores well though most of it was not said: length must fit too. */
function toMatches(near: NearNames, folded: string): Match[] {
  const matches: Match[] = [];
  for (const { item, score = 1 } of near.search(folded)) {
    const unsaid = Math.max(0, item.folded.length - folded.length) / item.folded.length;
    if (matches.some(match => match.standard === item.standard)) continue;
    matches.push({
      standard: item.standard,
      how: 'fuzzy',
      score: 1 - Math.max(score, unsaid),
      heard: item.text,
    });
  }
  return matches.toSorted((a, b) => b.score - a.score).slice(0, MOST_SUGGESTED);
}
