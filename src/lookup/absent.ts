/** Words beside the code of a part: those of which nothing stands in it, lest the part is read as an answer to them. */
import { linesOf } from '../search/lines/lines.ts';
import { pairsOf } from '../search/lines/pairs.ts';
import { fold } from '../standard/fold.ts';
import { placesOf } from './places.ts';
import { type Place, type Result, standardOf } from './result.ts';

/** @param words blanks between them, as typed */
export function absentFrom(result: Result, words: string): string[] {
  const places = placesOf(result);
  const standard = standardOf(result);
  if (words === '' || places.length === 0 || !standard) return [];
  const isShown = ({ duty, task }: Place) =>
    places.some(place => (place.task ? place.task === task : place.duty === duty));
  const lines = linesOf(standard).filter(({ place }) => isShown(place));
  const pairs = new Set(lines.flatMap(({ text }) => pairsOf(fold(text))));
  const isAbsent = (word: string) => {
    const own = pairsOf(fold(word));
    return own.length > 0 && !own.some(pair => pairs.has(pair));
  };
  return words.split(' ').filter(isAbsent);
}
