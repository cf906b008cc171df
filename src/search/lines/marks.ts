/** Which characters of a printed line are those that were asked for, as they are, by their sound or in other words. */
import { foldWithPlaces } from '../../standard/fold.ts';
import { type Asked, readAsked } from './asked.ts';
import { alignWords } from './align-words.ts';

/** Places in a text in UTF-16 code units: from the first character to behind the last. */
export type Mark = readonly [from: number, to: number];

/** Single characters that only happen to stand in the line count less. */
const MEANT = 0.45;

/** What finds the words in lines: in each the runs of characters that they stand for; in order, not overlapping. */
export function markerOf(words: string): (text: string) => Mark[] {
  const asked = readAsked(words);
  return text => marksIn(text, asked);
}

function marksIn(text: string, asked: Asked): Mark[] {
  // Places are those of the text in NFKC; where that is another text nothing can be marked.
  if (text.normalize('NFKC').length !== text.length) return [];
  const { folded, places } = foldWithPlaces(text.normalize('NFKC'));
  const alignment = alignWords(asked, folded);
  const meant = new Set<number>();
  for (const [at, quality] of alignment.quality.entries()) {
    if (quality >= MEANT) meant.add(alignment.places[at] ?? 0);
  }
  const marks: [from: number, to: number][] = [];
  let before = -2;
  for (const at of [...meant].toSorted((a, b) => a - b)) {
    const to = (places[at] ?? 0) + 1;
    const last = marks.at(-1);
    if (last && at === before + 1) last[1] = to;
    else marks.push([places[at] ?? 0, to]);
    before = at;
  }
  return marks;
}
