/** Which characters of a printed line are those that were asked for. */
import { fold, foldWithPlaces } from '../../standard/fold.ts';
import { pairsOf } from './pairs.ts';

/** Places in a text in UTF-16 code units: from the first character to behind the last. */
export type Mark = readonly [from: number, to: number];

/** Runs of characters that stand in the words in the same order, two at least; in order, not overlapping. */
export function marksIn(text: string, words: string): Mark[] {
  // Places are those of the text in NFKC; where that is another text nothing can be marked.
  if (text.normalize('NFKC').length !== text.length) return [];
  const asked = new Set(words.split(/\s+/u).flatMap(word => pairsOf(fold(word))));
  const { folded, places } = foldWithPlaces(text.normalize('NFKC'));
  const marks: [from: number, to: number][] = [];
  for (let at = 1; at < folded.length; at += 1) {
    if (!asked.has(folded.charCodeAt(at - 1) * 0x1_0000 + folded.charCodeAt(at))) continue;
    const from = places[at - 1] ?? 0;
    const to = (places[at] ?? 0) + 1;
    const last = marks.at(-1);
    if (last && last[1] >= from) last[1] = to;
    else marks.push([from, to]);
  }
  return marks;
}
