/** Names that are said as they are printed, but for width, case, variants and blanks; alone or inside a text. */
import { foldWithPlaces } from '../../standard/fold.ts';
import { type Catalogue, type Name, sortedUnits } from './catalogue.ts';
import type { Match } from '../match.ts';
import { isOnlyRank } from './rank-words.ts';

const RANKS = ['name', 'alias', 'team'] as const;

/** Names win over other names: a standard called so is meant before one that was once called so. */
export function findCertain({ byFolded }: Catalogue, folded: string): Match[] {
  const names = byFolded.get(folded) ?? [];
  const best = RANKS.map(rank => names.filter(name => name.rank === rank)).find(found => found.length > 0);
  return (best ?? []).map(toMatch);
}

/** All of a name's characters and no others, in another order: 經理專案會議. */
export function findReordered({ byUnits }: Catalogue, folded: string): Match[] {
  const names = byUnits.get(sortedUnits(folded)) ?? [];
  return names.map(name => ({ ...toMatch(name), how: 'reordered' }));
}

/** A name inside a text: what it matches, and the text on either side. */
export type Inside = { matches: Match[]; before: string; after: string };

/** The longest name that stands inside a text in NFKC. */
export function findInside({ names }: Catalogue, text: string): Inside | null {
  const { folded, places } = foldWithPlaces(text);
  const isInside = (name: Name) =>
    name.folded.length > 1 &&
    folded.includes(name.folded) &&
    !(name.rank !== 'name' && isOnlyRank(name.folded));
  const inside = names.filter(isInside);
  const longest = Math.max(0, ...inside.map(name => name.folded.length));
  const best = inside.filter(name => name.folded.length === longest);
  const [first] = best;
  if (!first) return null;
  const from = folded.indexOf(first.folded);
  const same = best.filter(name => name.folded === first.folded);
  const end = (places[from + longest - 1] ?? text.length) + 1;
  return { matches: same.map(toMatch), before: text.slice(0, places[from] ?? 0), after: text.slice(end) };
}

const HOW = { name: 'exact', alias: 'alias', team: 'team-alias' } as const;

export function toMatch({ standard, text, rank }: Name): Match {
  return { standard, how: HOW[rank], score: 1, matchedText: text };
}
