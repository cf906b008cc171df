/**
 * Finds lines of the standards by their words. A line is found by pairs of its characters and by pairs of what they sound
 * and look like; those that share most of what is rare in the question are compared in full.
 */
import type { CompetencyStandard } from '../../standard/schema.ts';
import { HOLDS_ALL } from '../tuning.ts';
import { type Asked, readAsked } from './asked.ts';
import { gatherCandidates, type Wanted } from './candidates.ts';
import { type Entry, type LineIndex } from './line-index.ts';
import type { LineKind, LinePlace } from './lines.ts';
import { findInPassage } from './passages.ts';
import { holdersOf, pairsOf } from './pairs.ts';
import { holdsAll, scoreOf, weigh, type Weighed } from './score.ts';

export { indexLines, type LineIndex } from './line-index.ts';

/** One printed line that fits, with its place. `score`: the share of the question's words found in it. */
export type Hit = LinePlace & { kind: LineKind; text: string; score: number };

/**
 * The best lines that surely say it; how many there are in all, how many of them hold all the words, and in which
 * standards. `nearest`: where there is none, the lines that come nearest.
 */
export type Hits = {
  hits: Hit[];
  total: number;
  holding: number;
  standards: ReadonlySet<CompetencyStandard>;
  nearest: Hit[];
};

export const NO_HITS: Hits = { hits: [], total: 0, holding: 0, standards: new Set(), nearest: [] };

/** Within one standard, or over all (`null`); `kinds` narrows to some columns. */
export type Scope = {
  standard: CompetencyStandard | null;
  kinds: readonly LineKind[] | null;
  /** A score that a line must have at least; without it what is enough depends on the length. */
  atLeast?: number;
};

/** How much of the question a line must say: of a few characters nearly all, of a sentence more than half. */
function enoughOf(length: number, { standard }: Scope): number {
  if (standard || length >= SENTENCE) return 0.6;
  return length >= PHRASE ? 0.65 : 0.75;
}

/** Beside lines that hold the words: only function words, or the order, differ. */
const NOTHING_LACKS = 0.85;

const PHRASE = 5;
const SENTENCE = 7;

/** Hits listed at most; the others are counted. */
const MOST_LISTED = 200;

const MOST_NEAREST = 5;
const NEAR = 0.3;
const LEAST_SHARED = 0.8;

type Found = { entry: Entry; score: number };

/** Lines that hold the words, best first. Words with a blank between need not stand together. */
export function findLines(index: LineIndex, text: string, scope: Scope): Hits {
  const asked = readAsked(text);
  if (asked.whole.length < 2) return NO_HITS;
  const wanted = wantedOf(index, scope);
  const weighed = weigh(index, asked);
  const holding = asked.isWords ? findHolding(index, weighed, wanted) : [];
  if (scope.atLeast === HOLDS_ALL || (holding.length > 0 && asked.words.length > 1 && !asked.isPassage)) {
    return list(holding.toSorted(byScore), scope);
  }
  const held = new Set(holding.map(({ entry }) => entry));
  const passages = asked.isPassage ? findPassages(index, asked, wanted) : [];
  for (const { entry } of passages) held.add(entry);
  const near = asked.isWords && asked.whole.length > 2 ? compareNear(index, weighed, wanted) : [];
  const enough = held.size > 0 ? NOTHING_LACKS : enoughOf(asked.whole.length, scope);
  const sure = near.filter(({ coverage, entry }) => coverage >= enough && !held.has(entry));
  const found = [...holding, ...passages, ...sure].toSorted(byScore);
  if (found.length > 0) return list(found, scope);
  const nearest = near
    .filter(({ coverage, shared }) => coverage >= NEAR && shared >= LEAST_SHARED)
    .toSorted(byScore)
    .slice(0, MOST_NEAREST);
  return { ...NO_HITS, nearest: list(nearest, scope).hits.slice(0, MOST_NEAREST) };
}

function wantedOf(index: LineIndex, { standard, kinds }: Scope): Wanted {
  const within = standard ? (index.within.get(standard) ?? new Uint32Array(0)) : null;
  const isWanted = (number: number) => {
    const entry = index.entries[number];
    if (!entry || (kinds && !kinds.includes(entry.kind))) return false;
    return !standard || entry.places.some(place => place.standard === standard);
  };
  return { within, isWanted };
}

/** All that hold the words as they are: they stand among the holders of the rarest pair. */
function findHolding(index: LineIndex, weighed: Weighed, { isWanted }: Wanted): Found[] {
  const { words } = weighed.asked;
  const pairs = words.flatMap(pairsOf);
  if (pairs.length === 0) return [];
  const holders = pairs.map(pair => holdersOf(index.pairs, pair));
  const rarest = holders.reduce((best, own) => (own.length < best.length ? own : best));
  const found: Found[] = [];
  for (const number of rarest) {
    const entry = index.entries[number];
    if (!entry || !holdsAll(entry.folded, words) || !isWanted(number)) continue;
    found.push({ entry, score: scoreOf(entry.folded, weighed).score });
  }
  return found;
}

function findPassages(index: LineIndex, { whole }: Asked, { isWanted }: Wanted): Found[] {
  return findInPassage(index, whole, isWanted).flatMap(({ number, score }) => {
    const entry = index.entries[number];
    return entry ? [{ entry, score }] : [];
  });
}

function compareNear(index: LineIndex, weighed: Weighed, wanted: Wanted) {
  return gatherCandidates(index, weighed.asked, wanted).flatMap(number => {
    const entry = index.entries[number];
    return entry ? [{ entry, ...scoreOf(entry.folded, weighed) }] : [];
  });
}

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
  return { hits, total, holding, standards, nearest: [] };
}
