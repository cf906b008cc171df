/** The duty or task of a standard that words point at: 「報價那塊」. */
import type { StandardIndex } from '../search/index-standards.ts';
import { findLines, type Hit } from '../search/lines/contents.ts';
import type { LineKind } from '../search/lines/lines.ts';
import type { Match } from '../search/match.ts';
import type { Duty, Task } from '../standard/schema.ts';
import type { Asked } from './asked.ts';
import type { Result } from './result.ts';
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
  index: StandardIndex,
  { match, words }: { match: Match; words: readonly string[] },
  { isPointed }: Choosing,
): Placed | null {
  const chosen = words.flatMap(text => bestPlace(index, match, { text, isPointed }) ?? []);
  const [best] = chosen.toSorted((a, b) => b.score - a.score);
  if (!best) return null;
  const isClear = best.isHeading && best.score >= CLEARLY && best.margin >= MARGIN;
  return isClear || (isPointed && best.score >= LIKELY) ? toPlaced(match, best) : null;
}

type Scored = {
  duty: Duty;
  task: Task | null;
  score: number;
  isHeading: boolean;
  /** How much better it is than the next place outside of it. */
  margin: number;
  words: string;
};

function bestPlace(
  { contents }: StandardIndex,
  match: Match,
  { text, isPointed }: { text: string; isPointed: boolean },
): Scored | null {
  const { hits, nearest } = findLines(contents, text, { standard: match.standard, kinds: null });
  const places = new Map<Duty | Task, Omit<Scored, 'margin'>>();
  for (const hit of hits.length === 0 && isPointed ? nearest : hits) addHit(places, hit, text);
  const ranked = [...places.values()].toSorted((a, b) => b.score - a.score);
  const [first] = ranked;
  if (!first) return null;
  const best = dutyOfTies(ranked, first);
  const next = ranked.find(other => !isWithin(other, best));
  return { ...best, margin: best.score - (next?.score ?? 0) };
}

function addHit(places: Map<Duty | Task, Omit<Scored, 'margin'>>, hit: Hit, words: string): void {
  const { duty, task, kind } = hit;
  if (!duty) return;
  const score = hit.score * (WEIGHT[kind] ?? 0);
  const known = places.get(task ?? duty);
  const isHeading = kind === 'duty' || kind === 'task';
  if (!known || score > known.score) places.set(task ?? duty, { duty, task, score, isHeading, words });
}

/** Several tasks of one duty that fit as well mean the duty, if its own heading says the words too. */
function dutyOfTies(
  ranked: readonly Omit<Scored, 'margin'>[],
  first: Omit<Scored, 'margin'>,
): Omit<Scored, 'margin'> {
  const duty = ranked.find(place => place.task === null && place.duty === first.duty && place.isHeading);
  if (!duty || first.task === null) return first;
  const ties = ranked.filter(
    place => place.task && place.duty === first.duty && first.score - place.score < MARGIN,
  );
  return ties.length > 1 || duty.score >= first.score - MARGIN ? duty : first;
}

function isWithin(place: Omit<Scored, 'margin'>, best: Omit<Scored, 'margin'>): boolean {
  return place === best || (place.duty === best.duty && (best.task === null || place.task === null));
}

function toPlaced(match: Match, { duty, task, score, words }: Scored): Placed {
  const by = { words, score };
  return task
    ? { kind: 'task', match, places: [{ duty, task }], by }
    : { kind: 'duty', match, duties: [duty], by };
}

/** The part that the words point at; without such words the one that they fit best. */
export function placeByWords(
  index: StandardIndex,
  { match, phrases }: Asked,
  isPointed: boolean,
): Placed | null {
  const pointed = choosePlace(index, { match, words: pointedWordings(phrases) }, { isPointed: true });
  return pointed ?? choosePlace(index, { match, words: wordingsOf(phrases) }, { isPointed });
}
