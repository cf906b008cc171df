/** Whether words may be a name at all, or are rather a line of some standard. */
import { isTitle } from '../../question/words/titles.ts';
import { HOLDS_ALL } from '../../search/lines/score.ts';
import type { Finding, Match } from '../../search/match.ts';
import { rankOf } from '../../search/names/rank-words.ts';
import { fold } from '../../standard/fold.ts';
import type { Finder } from '../finder.ts';

/** A longer text is no name: the longest of the official names have about 30 characters. A Latin word counts as two. */
const LONGEST_TITLE = 36;

/** A long run of Chinese that ends in no title is a line. */
const LONG = 18;

export function mayBeTitle(text: string): boolean {
  if (lengthOf(text) > LONGEST_TITLE) return false;
  return text.length <= LONG || /[a-z]/iu.test(text) || isTitle(fold(text)) || rankOf(fold(text)) !== null;
}

/** Latin words are longer than what they say. */
export function lengthOf(text: string): number {
  return text.replace(/[a-z]+\s*/giu, 'aa').length;
}

/** Some line holds all of these words, and they end in no title: they need not be compared with names. */
const WORDY = 7;

export function isHeld(index: Finder, text: string): boolean {
  const folded = fold(text);
  if (folded.length < WORDY || isTitle(folded) || rankOf(folded) !== null) return false;
  return index.linesOf(text, { standard: null, kinds: null, atLeast: HOLDS_ALL }).holding > 0;
}

/** What stands in some line as it is names nothing by likeness: 主持會議 is no 會議專案經理. */
export function isLine(index: Finder, text: string, finding: Finding): boolean {
  if (
    finding.kind === 'none' ||
    (finding.kind === 'one' && CERTAIN.has(finding.match.how)) ||
    rankOf(fold(text)) !== null
  )
    return false;
  const { standards } = index.linesOf(text, { standard: null, kinds: null, atLeast: HOLDS_ALL });
  const own =
    finding.kind === 'one' ? [finding.match.standard] : finding.matches.map(({ standard }) => standard);
  return [...standards].some(standard => !own.includes(standard));
}

export const CERTAIN: ReadonlySet<Match['how']> = new Set([
  'exact',
  'alias',
  'team-alias',
  'reordered',
  'code',
]);
