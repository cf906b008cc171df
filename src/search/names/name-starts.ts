/** Names by their first two characters: all that stand somewhere in a text are found in one walk along it. */
import { groupBy } from '../../standard/group-by.ts';
import type { Name } from './catalogue.ts';

export type NameStarts = ReadonlyMap<string, readonly Name[]>;

/** @returns by first two folded characters, the longest first; a name of one character is in none. */
export function indexNameStarts(names: readonly Name[]): NameStarts {
  const long = names.filter(({ folded }) => folded.length > 1);
  const sorted = long.toSorted((a, b) => b.folded.length - a.folded.length);
  return groupBy(sorted, ({ folded }) => folded.slice(0, 2));
}

/** The names that begin at a place of a folded text, the longest first. */
export function namesAt(starts: NameStarts, folded: string, place: number): readonly Name[] {
  const possible = starts.get(folded.slice(place, place + 2)) ?? [];
  return possible.filter(name => folded.startsWith(name.folded, place));
}
