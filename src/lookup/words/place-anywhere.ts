/** The one duty or task of all standards that words name. */
import type { Phrase } from '../../question/question.ts';
import type { Finder } from '../finder.ts';
import type { Match } from '../../search/match.ts';
import type { Placed } from './choose-place.ts';
import { pointedWordings, runsOf } from './wordings.ts';

/** 跟業主議價簽約那一塊; `null` where headings of several fit as well. */
export function placeAnywhere(index: Finder, phrases: readonly Phrase[], enough: number): Placed | null {
  const pointed = pointedWordings(phrases);
  for (const text of pointed.length > 0 ? pointed : runsOf(phrases).slice(0, MOST_TRIED)) {
    const { hits } = index.linesOf(text, { standard: null, kinds: null, atLeast: enough });
    const [best, next] = hits.filter(({ kind }) => kind === 'duty' || kind === 'task');
    if (!best?.duty || best.score < enough || (next && best.score - next.score < MARGIN)) continue;
    const { standard, duty, task, score } = best;
    const match: Match = { standard, how: 'content', score, matchedText: standard.name };
    const by = { words: text, score };
    return task
      ? { kind: 'task', match, places: [{ duty, task }], by }
      : { kind: 'duty', match, duties: [duty], by };
  }
  return null;
}

/** All together, and each of the first runs. */
const MOST_TRIED = 3;

/** A heading that fits this well is meant where a part is asked for. */
export const CLEARLY = 0.7;

/** Without a word for a part the whole heading must be said. */
export const ALL_OF_IT = 0.93;
const MARGIN = 0.05;
