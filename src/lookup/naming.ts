/** What is known after looking for names: the standard a question is about, several, or none. */
import type { Match } from '../search/match.ts';

/**
 * `rest`: the words besides the name. `modifier`: a word right before the name that makes another name of it
 * (法務秘書 is no 秘書); `isApart`: the name is a word of its own, so the rest is surely about that standard.
 */
export type Naming =
  | { kind: 'named'; match: Match; rest: string; modifier: string; isApart: boolean }
  | { kind: 'several'; matches: Match[]; rest: string }
  | { kind: 'unknown-code'; typed: string; nearest: Match[] }
  | { kind: 'unnamed'; nearest: Match[] };

/** One standard or several, each once. */
export function named(matches: readonly Match[], rest: string): Naming {
  const [match, ...others] = [...new Map(matches.map(one => [one.standard, one])).values()];
  if (!match) return { kind: 'unnamed', nearest: [] };
  return others.length === 0
    ? { kind: 'named', match, rest, modifier: '', isApart: true }
    : { kind: 'several', matches: [match, ...others], rest };
}
