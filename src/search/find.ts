/**
 * From words to a standard, rung by rung; the first that finds one ends it:
 * exact name → other name → part of a name → nearly the name (fuse.js). Codes have their own way: `findByCode`.
 */
import { fold } from '../standard/fold.ts';
import type { Catalogue, Name } from './catalogue.ts';
import { findNearNames, type NearNames } from './near-names.ts';
import { bestFirst, type Finding, type How, type Match } from './match.ts';
import { isOnlyRank } from './rank-words.ts';

export type NameIndex = { catalogue: Catalogue; near: NearNames };

/** Finds the standard that a text names as a whole. */
export function findName(index: NameIndex, text: string): Finding {
  const folded = fold(text);
  if (folded === '') return { kind: 'none', nearest: [] };
  const certain = findCertain(index.catalogue, folded);
  if (certain.length > 0) return decide(certain);
  const partial = findPartial(index.catalogue, folded);
  if (partial.length > 0) return isOnlyRank(folded) ? { kind: 'none', nearest: partial } : decide(partial);
  return findNearNames(index.near, folded);
}

/** Exact names win over other names; both are certain. */
export function findCertain({ byFolded }: Catalogue, folded: string): Match[] {
  const names = byFolded.get(folded) ?? [];
  const exact = names.filter(name => name.rank === 'name');
  return exact.length > 0 ? toMatches(exact, 'exact', 1) : toMatches(names, 'alias', 1);
}

/** Half a name: at least two characters of it in a row. The more of the name is said, the better. */
export function findPartial({ names }: Catalogue, folded: string): Match[] {
  if (Array.from(folded).length < 2) return [];
  const holding = names.filter(name => name.folded.includes(folded));
  return onePerStandard(
    holding.flatMap(name => toMatches([name], 'partial', folded.length / name.folded.length)),
  );
}

/** The longest name that stands inside a text, and what is left of the folded text without it. */
export function findInside({ names }: Catalogue, folded: string): { matches: Match[]; rest: string } | null {
  const inside = names.filter(
    name => folded.includes(name.folded) && !(name.rank === 'alias' && isOnlyRank(name.folded)),
  );
  const longest = Math.max(0, ...inside.map(name => name.folded.length));
  const best = inside.filter(name => name.folded.length === longest);
  const [first] = best;
  if (!first || longest < 2) return null;
  return {
    matches: best.flatMap(name => toMatches([name], howOf(name), 1)),
    rest: folded.replace(first.folded, ''),
  };
}

function howOf({ rank }: Name): How {
  return rank === 'name' ? 'exact' : 'alias';
}

function toMatches(names: readonly Name[], how: How, score: number): Match[] {
  return names.map(({ standard, text }) => ({ standard, how, score, heard: text }));
}

function onePerStandard(matches: readonly Match[]): Match[] {
  const best = new Map<Match['standard'], Match>();
  for (const match of bestFirst(matches)) if (!best.has(match.standard)) best.set(match.standard, match);
  return [...best.values()];
}

/** Never picks silently: more than one is a choice. */
function decide(matches: readonly Match[]): Finding {
  const [first, ...others] = bestFirst(matches);
  if (!first) return { kind: 'none', nearest: [] };
  return others.length === 0
    ? { kind: 'one', match: first }
    : { kind: 'several', matches: [first, ...others] };
}
