/** Half a name: at least two characters of it in a row. The more of the name is said, the better. */
import type { Catalogue } from './catalogue.ts';
import { bestFirst, type Match } from '../match.ts';

const FEWEST = 2;

export function findPartial({ names }: Catalogue, folded: string): Match[] {
  if (folded.length < FEWEST) return [];
  const matches = names
    .filter(name => name.folded.includes(folded))
    .map(({ standard, text, folded: whole }): Match => {
      return { standard, how: 'partial', score: folded.length / whole.length, heard: text };
    });
  const best = new Map<Match['standard'], Match>();
  for (const match of bestFirst(matches)) if (!best.has(match.standard)) best.set(match.standard, match);
  return [...best.values()];
}
