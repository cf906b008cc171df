/** The duty or task of a standard that words point at: 「報價那塊」. */
import type { Finder } from '../finder.ts';
import type { Hit } from '../../search/lines/contents.ts';
import type { LineKind } from '../../search/lines/lines.ts';
import type { Match } from '../../search/match.ts';
import type { Duty, Task } from '../../standard/schema.ts';
import type { Asked } from './asked.ts';
import type { Result } from '../result.ts';
import { pointedWordings, wordingsOf } from './wordings.ts';

export type Placed = Extract<Result, { kind: 'duty' | 'task' }>;

/** A heading says what its part is about; a line in it only mentions something. */
const WEIGHT: Readonly<Partial<Record<LineKind, number>>> = {
  duty: 1,
  task: 1,
  outputs: 0.85,
  indicators: 0.8,
  knowledge: 0.6,
  skills: 0.6,
};

/** `isPointed`: a part is surely meant, so the likeliest will do; else it must fit well and nothing else nearly as well. */
type Choosing = { isPointed: boolean };

const CLEARLY = 0.7;
const MARGIN = 0.05;
const LIKELY = 0.4;

export function choosePlace(
  index: Finder,
  { match, words }: { match: Match; words: readonly string[] },
  { isPointed }: Choosing,
): Placed | null {
  const chosen = firstPlaces(index, match, { words, isPointed });
  const isSettled = chosen.some(
    ({ isHeading, score, margin }) => isHeading && score >= SETTLES && margin >= MARGIN,
  );
  const best = bestOf([...chosen, ...(words.length > 1 && !isSettled ? ofAll(index, match, words) : [])]);
  return best && isChosen(best, isPointed) ? toPlaced(match, best) : null;
}

/** Words that are clearly a heading's own settle it: the ways to say them otherwise are not tried. */
const SETTLES = 0.85;

function firstPlaces(
  index: Finder,
  match: Match,
  { words, isPointed }: { words: readonly string[]; isPointed: boolean },
): Scored[] {
  const chosen: Scored[] = [];
  for (const text of words) {
    const best = bestPlace(index, match, { text, isPointed });
    if (best) chosen.push(best);
    if (best?.isHeading && best.score >= SETTLES && best.margin >= MARGIN) break;
  }
  return chosen;
}

function bestOf(chosen: readonly Scored[]): Scored | undefined {
  return chosen.toSorted((a, b) => b.score - a.score)[0];
}

function isChosen({ isHeading, score, margin }: Scored, isPointed: boolean): boolean {
  return (isHeading && score >= CLEARLY && margin >= MARGIN) || (isPointed && score >= LIKELY);
}

/** How well a place fits, and whether by its own heading. */
type Fit = { duty: Duty; task: Task | null; score: number; isHeading: boolean; words: string };

/** `margin`: how much better it is than the next place outside of it. */
type Scored = Fit & { margin: number };

function bestPlace(
  index: Finder,
  match: Match,
  { text, isPointed }: { text: string; isPointed: boolean },
): Scored | null {
  const { hits, nearest } = index.linesOf(text, { standard: match.standard, kinds: null });
  // What is pointed at is surely somewhere: the nearest line will do, clearly nearer than the next.
  const isNear = hits.length === 0 && isPointed;
  const best = rank(fitsOf(isNear ? nearest : hits, text));
  if (!best || !isNear) return best;
  return best.margin >= MARGIN ? { ...best, score: Math.max(best.score, LIKELY) } : null;
}

function rank(fits: readonly Fit[]): Scored | null {
  const ranked = fits.toSorted((a, b) => b.score - a.score);
  const [first] = ranked;
  if (!first) return null;
  const best = dutyOfTies(ranked, first);
  const next = ranked.find(other => !isWithin(other, best));
  return { ...best, margin: best.score - (next?.score ?? 0) };
}

/** The best fit of each place. */
function fitsOf(hits: readonly Hit[], words: string): Fit[] {
  const places = new Map<Duty | Task, Fit>();
  for (const { duty, task, kind, score: found } of hits) {
    if (!duty) continue;
    const score = found * (WEIGHT[kind] ?? 0);
    const known = places.get(task ?? duty);
    const isHeading = kind === 'duty' || kind === 'task';
    if (!known || score > known.score) places.set(task ?? duty, { duty, task, score, isHeading, words });
  }
  return [...places.values()];
}

/** Of a duty's heading its tasks have this much: 研討會 … 後續追蹤 is the follow-up of the duty that is about seminars. */
const INHERITED = 0.9;

/** The place that fits several runs of words together better than others fit any. */
function ofAll(index: Finder, match: Match, words: readonly string[]): Scored[] {
  const scope = { standard: match.standard, kinds: null };
  const fits = words
    .map(text => fitsOf(index.linesOf(text, scope).hits, text))
    .filter(({ length }) => length > 0);
  const [first, ...others] = fits;
  if (!first || others.length === 0) return [];
  const scoreIn = (own: readonly Fit[], { duty, task }: Fit): number => {
    const place = own.find(fit => fit.duty === duty && fit.task === task)?.score ?? 0;
    const above = own.find(fit => fit.duty === duty && fit.task === null)?.score ?? 0;
    return Math.max(place, task ? above * INHERITED : above);
  };
  const together = fits.flat().map(fit => ({
    ...fit,
    score: fits.reduce((sum, own) => sum + scoreIn(own, fit), 0) / fits.length,
    words: words[0] ?? '',
  }));
  const best = rank([...new Map(together.map(fit => [fit.task ?? fit.duty, fit])).values()]);
  return best && best.margin >= MARGIN ? [{ ...best, score: best.score + TOGETHER }] : [];
}

/** Several runs that agree are surer than one that fits better. */
const TOGETHER = 0.15;

/** Several tasks of one duty that fit as well mean the duty, if its own heading says the words too. */
function dutyOfTies(ranked: readonly Fit[], first: Fit): Fit {
  const duty = ranked.find(place => place.task === null && place.duty === first.duty && place.isHeading);
  if (!duty || first.task === null) return first;
  const ties = ranked.filter(
    place => place.task && place.duty === first.duty && first.score - place.score < MARGIN,
  );
  return ties.length > 1 || duty.score >= first.score - MARGIN ? duty : first;
}

function isWithin(place: Fit, best: Fit): boolean {
  return place === best || (place.duty === best.duty && (best.task === null || place.task === null));
}

function toPlaced(match: Match, { duty, task, score, words }: Scored): Placed {
  const by = { words, score };
  return task
    ? { kind: 'task', match, places: [{ duty, task }], by }
    : { kind: 'duty', match, duties: [duty], by };
}

/** The part that the words point at; without such words the one that they fit best. */
export function placeByWords(index: Finder, { match, phrases }: Asked, isPointed: boolean): Placed | null {
  const pointed = choosePlace(index, { match, words: pointedWordings(phrases) }, { isPointed: true });
  return pointed ?? choosePlace(index, { match, words: wordingsOf(phrases) }, { isPointed });
}

/** The parts that runs of words mean, each clearly another: 「議價簽約還有維持關係的指標」, 「報到那塊跟行銷那塊」. */
export function placesByWords(index: Finder, asked: Asked, isPointed: boolean): Placed[] {
  const { match, phrases } = asked;
  const pointed = phrases.filter(phrase => phrase.isPointed);
  const runs = (pointed.length > 0 ? pointed : phrases).flatMap(({ segments }) =>
    segments.map(({ text }) => text),
  );
  const placed = runs.flatMap(
    text => choosePlace(index, { match, words: [text] }, { isPointed: pointed.length > 1 }) ?? [],
  );
  const different = [...new Map(placed.map(place => [keyOf(place), place])).values()];
  if (different.length > 1) return different;
  const one = placeByWords(index, asked, isPointed);
  return one ? [one] : [];
}

function keyOf(placed: Placed): Duty | Task | undefined {
  return placed.kind === 'task' ? placed.places[0]?.task : placed.duties[0];
}
