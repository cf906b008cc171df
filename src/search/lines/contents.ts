/**
 * Finds lines of the standards by their words. A line is found by pairs of its characters and by pairs of what they sound
 * and look like; those that share most of what is rare in the question are compared in full, in its words and in others
 * that the lexicon has for them.
 */
import { foldCharacters } from '../../standard/fold.ts';
import { groupBy } from '../../standard/group-by.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';
import { HOLDS_ALL } from '../tuning.ts';
import { type Asked, readAsked } from './asked.ts';
import { gatherCandidates, type Wanted } from './candidates.ts';
import { findHolding } from './holding.ts';
import { corrected } from './latin-words.ts';
import type { Entry, LineIndex } from './line-index.ts';
import type { LineKind, LinePlace, Scope } from './lines.ts';
import { pairAt } from './pairs.ts';
import { findInPassage } from './passages.ts';
import { scoreOf } from './score.ts';
import { type Compared, isNear, lacksNothing, surelyMeant } from './sure.ts';
import { weigh, type Weighed } from './weigh.ts';

export { indexLines, type LineIndex } from './line-index.ts';

/** One printed line that fits, with its place. `score`: the share of the question's words found in it. */
export type Hit = LinePlace & { kind: LineKind; text: string; score: number };

/**
 * The best lines that surely say it; how many there are in all, how many of them hold all the words, and in which
 * standards. `nearest`: where no line holds the words as they are, those that come nearest besides the hits; empty where
 * nothing rare is shared.
 */
export type Hits = {
  hits: Hit[];
  total: number;
  holding: number;
  standards: ReadonlySet<CompetencyStandard>;
  nearest: Hit[];
};

const NO_HITS: Hits = { hits: [], total: 0, holding: 0, standards: new Set(), nearest: [] };

/** Hits listed at most; the others are counted. */
const MOST_LISTED = 200;

const MOST_NEAREST = 5;

/** A single character says nothing, and of two nothing may be in other words. */
const SHORTEST = 2;

type Found = { entry: Entry; score: number };

/** Lines that say the words, best first. Words with a blank between need not stand together. */
export function findLines(index: LineIndex, text: string, scope: Scope): Hits {
  return findAsked(index, readAsked(text), scope);
}

/** The same for words that were read before: they are looked for in several scopes. */
export function findAsked(index: LineIndex, asked: Asked, scope: Scope): Hits {
  const found = findAsTyped(index, asked, scope);
  if (found.total > 0 || isForHolding(scope) || !/[a-z]/iu.test(asked.text)) return found;
  const meant = corrected(asked.text, index.latin);
  if (meant === foldCharacters(asked.text)) return found;
  return asMeant(findAsTyped(index, readAsked(meant), scope));
}

/** What holds the words as they were meant does not hold what was typed. */
const OF_MEANT = 0.85;

function asMeant({ hits, nearest, ...found }: Hits): Hits {
  const lower = (some: readonly Hit[]) => some.map(hit => ({ ...hit, score: OF_MEANT * hit.score }));
  return { ...found, holding: 0, hits: lower(hits), nearest: lower(nearest) };
}

function findAsTyped(index: LineIndex, asked: Asked, scope: Scope): Hits {
  if (asked.whole.length < SHORTEST) return NO_HITS;
  const wanted = wantedOf(index, scope);
  const holding = asked.isWords ? findHolding(index, asked, wanted) : [];
  const isNarrow = asked.words.length > 1 && !asked.isPassage;
  if (isForHolding(scope) || (isNarrow && holding.length > 0)) return list(holding, scope);
  const passages = asked.isPassage ? findInPassage(index, asked.whole, wanted) : [];
  return withNear(index, asked, { found: [...holding, ...passages], wanted, scope });
}

function isForHolding({ atLeast = 0 }: Scope): boolean {
  return atLeast >= HOLDS_ALL;
}

type SoFar = { found: readonly Found[]; wanted: Wanted; scope: Scope };

/** Those that were found, and lines that say it in other words, with typing errors or in another order. */
function withNear(index: LineIndex, asked: Asked, { found, wanted, scope }: SoFar): Hits {
  // Who asks for all of a line means no other; and more than are listed are enough.
  const isEnough = found.length >= MOST_LISTED || found.some(({ score }) => score === 1);
  // A word of two characters has others for it only where no line prints it.
  const isComparable = asked.whole.length > SHORTEST || !index.pairs.slices.has(pairAt(asked.whole, 1));
  const canBeNear = asked.isWords && isComparable && !isEnough;
  const near = canBeNear ? compareNear(index, weigh(index, asked), wanted) : [];
  if (found.length > 0) {
    const known = new Set(found.map(({ entry }) => entry));
    const said = isComparable || isEnough ? [] : findSaid(index, asked, wanted);
    const more = [...near.filter(lacksNothing), ...said].filter(one => !known.has(one.entry));
    return list([...found, ...more], scope);
  }
  const sure = surelyMeant(near, asked, scope);
  const next = near.filter(one => !sure.includes(one) && isNear(one));
  const nearest = list(next.slice(0, MOST_NEAREST), scope).hits.slice(0, MOST_NEAREST);
  return { ...list(sure, scope), nearest };
}

/** Of a word of two characters only what it is short for: 公共關係 for 公關. */
function findSaid(index: LineIndex, { whole, sayings }: Asked, wanted: Wanted): Found[] {
  const long = new RegExp(Array.from(whole).join('.+'), 'u');
  const words = sayings.filter(({ said, sure }) => sure === 'same' && long.test(said));
  return words.flatMap(({ said }) => {
    return findHolding(index, readAsked(said), wanted).map(({ entry }) => ({ entry, score: OF_SAID }));
  });
}

/** Below what holds the word itself. */
const OF_SAID = 0.82;

function wantedOf(index: LineIndex, { standard, kinds }: Scope): Wanted {
  const within = standard ? (index.within.get(standard) ?? new Uint32Array(0)) : null;
  const isWanted = (number: number) => {
    const entry = index.entries[number];
    if (!entry || (kinds && !kinds.includes(entry.kind))) return false;
    return !standard || entry.places.some(place => place.standard === standard);
  };
  return { within, isWanted };
}

/** Best first. */
function compareNear(index: LineIndex, weighed: Weighed, wanted: Wanted): Compared[] {
  const compared = gatherCandidates(index, weighed, wanted).flatMap(number => {
    const entry = index.entries[number];
    return entry ? [{ entry, ...scoreOf(entry.folded, weighed) }] : [];
  });
  return compared.toSorted(byScore);
}

function byScore(a: Found, b: Found): number {
  return b.score - a.score;
}

/** Thousands of lines that hold a word have few different scores: to sort these is faster than to sort the lines. */
function bestFirst(found: readonly Found[]): Found[] {
  const same = groupBy(found, ({ score }) => score);
  return [...same.keys()].toSorted((a, b) => b - a).flatMap(score => same.get(score) ?? []);
}

function hitAt({ standard, code, duty, task }: LinePlace, { kind, text }: Entry, score: number): Hit {
  return { standard, code, duty, task, kind, text, score };
}

function list(found: readonly Found[], { standard }: Scope): Hits {
  const hits: Hit[] = [];
  const standards = new Set<CompetencyStandard>();
  let total = 0;
  let holding = 0;
  for (const { entry, score } of bestFirst(found)) {
    for (const place of entry.places) {
      if (standard && place.standard !== standard) continue;
      total += 1;
      if (score >= HOLDS_ALL) holding += 1;
      standards.add(place.standard);
      if (hits.length < MOST_LISTED) hits.push(hitAt(place, entry, score));
    }
  }
  return { hits, total, holding, standards, nearest: [] };
}
