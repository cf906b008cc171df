/**
 * Finds lines of the standards by their words. The same knowledge stands in hundreds of standards, so each distinct
 * text is indexed once and knows its places.
 */
import { fold } from '../standard/fold.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { type ContentKind, type LinePlace, linesOf } from './lines.ts';
import { countPairs, indexPairs, type PairIndex, pairsOf } from './pairs.ts';

type Entry = { kind: ContentKind; text: string; folded: string; places: LinePlace[] };

export type ContentIndex = { entries: readonly Entry[]; pairs: PairIndex };

/** One printed line that fits, with its place. `score`: the share of the question's words found in it. */
export type Hit = LinePlace & { kind: ContentKind; text: string; score: number };

/** The best hits, and how many there are in all. */
export type Hits = { hits: Hit[]; total: number };

export function indexContents(standards: readonly CompetencyStandard[]): ContentIndex {
  const byText = new Map<string, Entry>();
  for (const standard of standards) {
    for (const { place, kind, text } of linesOf(standard)) {
      const key = `${kind}\n${text}`;
      const entry = byText.get(key);
      if (entry) entry.places.push(place);
      else byText.set(key, { kind, text, folded: fold(text), places: [place] });
    }
  }
  const entries = [...byText.values()];
  return { entries, pairs: indexPairs(entries.map(entry => entry.folded)) };
}

/** Within one standard, or over all (`null`); `kinds` narrows to some columns. */
export type Scope = { standard: CompetencyStandard | null; kinds: readonly ContentKind[] | null };

/** How much of the question a line must hold: of a few characters nearly all, of a sentence more than half. */
function enoughOf(length: number, { standard }: Scope): number {
  if (standard || length >= SENTENCE) return 0.6;
  return length >= PHRASE ? 0.65 : 0.85;
}

const PHRASE = 5;
const SENTENCE = 7;

/** A pasted text may be longer than the line it holds; more of it than this is not compared. */
const LONGEST_COMPARED = 600;

/** Hits listed at most; the others are counted. */
const MOST_LISTED = 200;

/** Lines that hold the words, best first. Words with a blank between need not stand together. */
export function findLines(index: ContentIndex, text: string, scope: Scope): Hits {
  const words = text
    .split(/\s+/u)
    .map(fold)
    .filter(word => word !== '');
  const whole = words.join('').slice(0, LONGEST_COMPARED);
  const pairs = [...new Set(words.flatMap(word => pairsOf(word.slice(0, LONGEST_COMPARED))))];
  if (pairs.length === 0) return { hits: [], total: 0 };
  const enough = enoughOf(whole.length, scope);
  // Of the score at most half comes from other views than pairs: see `scoreOf`.
  const counts = countPairs(index.pairs, pairs, Math.max(0, 2 * enough - 1 - TOLERANCE));
  const found: { entry: Entry; score: number }[] = [];
  for (const [number, count] of counts) {
    const entry = index.entries[number];
    if (!entry || (scope.kinds && !scope.kinds.includes(entry.kind))) continue;
    const score = scoreOf(entry.folded, { words, whole, sharedPairs: count / pairs.length });
    if (score >= enough) found.push({ entry, score });
  }
  return list(
    found.toSorted((a, b) => b.score - a.score),
    scope,
  );
}

const TOLERANCE = 0.2;

function list(found: readonly { entry: Entry; score: number }[], { standard }: Scope): Hits {
  const hits: Hit[] = [];
  let total = 0;
  for (const { entry, score } of found) {
    for (const place of entry.places) {
      if (standard && place.standard !== standard) continue;
      total += 1;
      if (hits.length < MOST_LISTED) hits.push({ ...place, kind: entry.kind, text: entry.text, score });
    }
  }
  return { hits, total };
}

/** A line that holds the words as they are; one that is nothing else scores 1, clearly more. */
export const HOLDS_ALL = 0.86;

type Asked = { words: readonly string[]; whole: string; sharedPairs: number };

/** Pairs know the order of characters, single characters forgive what was left out: 追蹤進度 in 追蹤專案進度. */
function scoreOf(line: string, { words, whole, sharedPairs }: Asked): number {
  const likeness = Math.min(whole.length, line.length) / Math.max(whole.length, line.length);
  if (line === whole) return 1;
  if (words.every(word => line.includes(word))) return HOLDS_ALL + 0.08 * likeness;
  return 0.9 * (0.5 * sharedPairs + 0.5 * sharedIdeographs(line, whole, sharedPairs)) + 0.05 * likeness;
}

/** Letters say nothing one by one: 「hello world」 has most of the letters of any English word. */
function sharedIdeographs(line: string, words: string, otherwise: number): number {
  const ideographs = new Set(words.match(/\p{Script=Han}/gu));
  if (ideographs.size === 0) return otherwise;
  let shared = 0;
  for (const ideograph of ideographs) if (line.includes(ideograph)) shared += 1;
  return shared / ideographs.size;
}
