/** Names of standards that stand in a question as they are printed. */
import type { Match } from '../search/match.ts';
import { toMatch } from '../search/names/certain.ts';
import type { Name } from '../search/names/catalogue.ts';
import { type NameStarts, namesAt } from '../search/names/name-starts.ts';
import { isOnlyRank } from '../search/names/rank-words.ts';
import { groupBy } from '../standard/group-by.ts';
import { isBoundary, type Spread } from './spread.ts';
import type { Candidate } from './stretch.ts';
import { NAME } from './tuning.ts';
import { makesOtherTitle } from './words/titles.ts';

export function namesIn(text: Spread, starts: NameStarts): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < text.compact.length; from += 1) {
    for (const [folded, names] of groupBy(namesAt(starts, text.compact, from), name => name.folded)) {
      const to = from + folded.length;
      if (!isName(text, { from, to }, names)) continue;
      // The longer name wins where one holds another.
      const cost = NAME + 0.01 / folded.length;
      found.push({ from, to, meaning: { role: 'name', matches: bestOf(names) }, cost });
    }
  }
  return found;
}

type Span = { from: number; to: number };

function isName(text: Spread, { from, to }: Span, names: readonly Name[]): boolean {
  const isPrinted = names.some(({ rank }) => rank === 'name');
  if (!isPrinted && isOnlyRank(text.compact.slice(from, to))) return false;
  if (!isBoundary(text, from) || !isBoundary(text, to)) return false;
  return !makesOtherTitle(touchingBefore(text, from), touchingBehind(text, to));
}

const FAR = 4;

/** The folded text that touches a place on its left, no gap between; at most four characters. */
function touchingBefore({ compact, gaps }: Spread, place: number): string {
  let from = place;
  while (from > 0 && place - from < FAR && gaps[from] === '') from -= 1;
  return compact.slice(from, place);
}

function touchingBehind({ compact, gaps }: Spread, place: number): string {
  let to = place;
  while (to < compact.length && to - place < FAR && gaps[to] === '') to += 1;
  return compact.slice(place, to);
}

const RANKS = ['name', 'alias', 'team'] as const;

/** Names win over other names: a standard called so is meant before one that was once called so. */
function bestOf(names: readonly Name[]): Match[] {
  const best = RANKS.map(rank => names.filter(name => name.rank === rank)).find(some => some.length > 0);
  return (best ?? []).map(toMatch);
}
