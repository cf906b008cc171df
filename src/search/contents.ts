/**
 * Finds lines of the standards by their words: an inverted index of character pairs over the distinct texts. The same
 * knowledge stands in many places, so each text is indexed once and knows its places.
 */
import { fold } from '../standard/fold.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { type ContentKind, type LinePlace, linesOf } from './lines.ts';

type Entry = { kind: ContentKind; text: string; folded: string; places: LinePlace[] };

export type ContentIndex = { entries: readonly Entry[]; byPair: ReadonlyMap<string, readonly number[]> };

/** One printed line that fits, with its place. `score`: the share of the question's words found in it. */
export type Hit = LinePlace & { kind: ContentKind; text: string; score: number };

export function indexContents(standards: readonly CompetencyStandard[]): ContentIndex {
  const byText = new Map<string, Entry>();
  for (const { place, kind, text } of standards.flatMap(linesOf)) {
    const key = `${kind}\n${text}`;
    const entry = byText.get(key);
    if (entry) entry.places.push(place);
    else byText.set(key, { kind, text, folded: fold(text), places: [place] });
  }
  const entries = [...byText.values()];
  const byPair = new Map<string, number[]>();
  for (const [number, entry] of entries.entries()) {
    for (const pair of pairsOf(entry.folded)) {
      const numbers = byPair.get(pair);
      if (numbers) numbers.push(number);
      else byPair.set(pair, [number]);
    }
  }
  return { entries, byPair };
}

/** Within one standard, or over all (`null`); `kinds` narrows to some columns. */
export type Scope = { standard: CompetencyStandard | null; kinds: readonly ContentKind[] | null };

/** How much of the question a line must hold: nearly all, or in a standard that was named, more than half. */
const ENOUGH_ANYWHERE = 0.85;
const ENOUGH_INSIDE = 0.6;

/** Lines that hold the words, best first. */
export function findLines(index: ContentIndex, words: string, scope: Scope): Hit[] {
  const folded = fold(words);
  const pairs = pairsOf(folded);
  if (pairs.size === 0) return [];
  const enough = scope.standard ? ENOUGH_INSIDE : ENOUGH_ANYWHERE;
  const hits: Hit[] = [];
  for (const [number, count] of countPairs(index, pairs)) {
    const entry = index.entries[number];
    if (!entry || (scope.kinds && !scope.kinds.includes(entry.kind))) continue;
    const score = scoreOf(entry, folded, count / pairs.size);
    if (score < enough) continue;
    const places = entry.places.filter(place => !scope.standard || place.standard === scope.standard);
    hits.push(...places.map(place => ({ ...place, kind: entry.kind, text: entry.text, score })));
  }
  return hits.toSorted((a, b) => b.score - a.score);
}

function countPairs({ byPair }: ContentIndex, pairs: ReadonlySet<string>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const pair of pairs) {
    for (const number of byPair.get(pair) ?? []) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

/** A line that holds the words as they are; one that is nothing else scores 1, clearly more. */
const HOLDS_ALL = 0.86;

/** Pairs know the order of characters, single characters forgive what was left out: 追蹤進度 in 追蹤專案進度. */
function scoreOf({ folded }: Entry, words: string, sharedPairs: number): number {
  const likeness = Math.min(words.length, folded.length) / Math.max(words.length, folded.length);
  if (folded === words) return 1;
  if (folded.includes(words)) return HOLDS_ALL + 0.08 * likeness;
  const characters = new Set(words);
  const shared = [...characters].filter(character => folded.includes(character)).length / characters.size;
  return 0.9 * (0.5 * sharedPairs + 0.5 * shared) + 0.05 * likeness;
}

function pairsOf(folded: string): Set<string> {
  const characters = Array.from(folded);
  return new Set(characters.slice(1).map((character, index) => (characters[index] ?? '') + character));
}
