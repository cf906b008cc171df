/**
 * Finds lines of the standards by their words. The same knowledge stands in hundreds of standards, so each distinct
 * text is indexed once and knows its places.
 */
import { fold } from '../../standard/fold.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';
import { type LineKind, type LinePlace, linesOf } from './lines.ts';
import { countPairs, indexPairs, type PairIndex } from './pairs.ts';
import { type Asked, HOLDS_ALL, readAsked, scoreOf, shareFor } from './score.ts';

type Entry = { kind: LineKind; text: string; folded: string; places: LinePlace[] };

export type LineIndex = { entries: readonly Entry[]; pairs: PairIndex };

/** One printed line that fits, with its place. `score`: the share of the question's words found in it. */
export type Hit = LinePlace & { kind: LineKind; text: string; score: number };

/** The best hits; how many there are in all, how many of them hold all the words, and in which standards. */
export type Hits = {
  hits: Hit[];
  total: number;
  holding: number;
  standards: ReadonlySet<CompetencyStandard>;
};

export const NO_HITS: Hits = { hits: [], total: 0, holding: 0, standards: new Set() };

export function indexLines(standards: readonly CompetencyStandard[]): LineIndex {
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
export type Scope = {
  standard: CompetencyStandard | null;
  kinds: readonly LineKind[] | null;
  /** A score that a line must have at least; without it what is enough depends on the length. */
  atLeast?: number;
};

/** How much of the question a line must hold: of a few characters nearly all, of a sentence more than half. */
function enoughOf(length: number, { standard, atLeast }: Scope): number {
  if (atLeast !== undefined) return atLeast;
  if (standard || length >= SENTENCE) return 0.6;
  return length >= PHRASE ? 0.65 : 0.85;
}

const PHRASE = 5;
const SENTENCE = 7;

/** Hits listed at most; the others are counted. */
const MOST_LISTED = 200;

/** Lines that lack some of the words are compared in full only as far as they may be among the best; 20 would do. */
const MOST_COMPARED = 80;

/** Lines that hold the words, best first. Words with a blank between need not stand together. */
export function findLines(index: LineIndex, text: string, scope: Scope): Hits {
  const asked = readAsked(text);
  if (asked.pairs.length === 0) return NO_HITS;
  const enough = enoughOf(asked.whole.length, scope);
  const counted = countPairs(index.pairs, asked.pairs, {
    share: asked.isLong ? 0 : shareFor(enough),
    most: MOST_COMPARED,
    isWanted: scope.standard || scope.kinds ? number => isWithin(index.entries[number], scope) : null,
  });
  const found: Found[] = [];
  for (const { number, count } of counted) {
    const entry = index.entries[number];
    if (!entry) continue;
    const score = scoreOf(entry.folded, asked, { count, of: index.pairs.lengths[number] ?? 1 });
    if (score >= enough) found.push({ entry, score });
  }
  return list(narrowed(found, asked).toSorted(byScore), scope);
}

/** Who adds a word wants fewer lines: those that hold all of several words, if there are any. */
function narrowed(found: readonly Found[], { words, isLong }: Asked): readonly Found[] {
  const holding = words.length > 1 && !isLong ? found.filter(({ score }) => score >= HOLDS_ALL) : [];
  return holding.length > 0 ? holding : found;
}

function isWithin(entry: Entry | undefined, { standard, kinds }: Scope): boolean {
  if (!entry || (kinds && !kinds.includes(entry.kind))) return false;
  return !standard || entry.places.some(place => place.standard === standard);
}

type Found = { entry: Entry; score: number };

function byScore(a: Found, b: Found): number {
  return b.score - a.score;
}

function list(found: readonly Found[], { standard }: Scope): Hits {
  const hits: Hit[] = [];
  const standards = new Set<CompetencyStandard>();
  let total = 0;
  let holding = 0;
  for (const { entry, score } of found) {
    for (const place of entry.places) {
      if (standard && place.standard !== standard) continue;
      total += 1;
      if (score >= HOLDS_ALL) holding += 1;
      standards.add(place.standard);
      if (hits.length < MOST_LISTED) hits.push({ ...place, kind: entry.kind, text: entry.text, score });
    }
  }
  return { hits, total, holding, standards };
}
