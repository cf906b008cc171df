/** Standards side by side. */
import type { Question } from '../question/question.ts';
import type { Match } from '../search/match.ts';
import { COLUMN_KEYS } from '../standard/columns.ts';
import { alone, type Lookup } from './result.ts';

/** More standards than these do not stand beside each other on a screen. */
const MOST_COMPARED = 5;

/** By the columns that were asked for; by all that can be compared where none was. */
export function compareStandards(matches: readonly Match[], { asks }: Question): Lookup {
  const asked = new Set(asks.flatMap(({ columns }) => columns));
  const columns = COLUMN_KEYS.filter(column => asked.has(column));
  return {
    ...alone({ kind: 'compare', matches: matches.slice(0, MOST_COMPARED), columns }),
    left: matches.slice(MOST_COMPARED).map(({ standard }) => standard.code),
  };
}
