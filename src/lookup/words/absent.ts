/** Words beside what was asked for: those of which nothing stands in it, lest it is read as an answer to them. */
import type { Phrase } from '../../question/question.ts';
import { linesOf } from '../../search/lines/lines.ts';
import { pairsOf } from '../../search/lines/pairs.ts';
import { fold } from '../../standard/fold.ts';
import { placesOf } from '../parts/places.ts';
import { type PartPlace, type Result, standardOf } from '../result.ts';

export function absentFrom(result: Result, phrases: readonly Phrase[]): string[] {
  const standard = standardOf(result);
  const places = placesOf(result);
  if (!standard || phrases.length === 0) return [];
  const isShown = ({ duty, task }: PartPlace) =>
    places.some(place => (place.task ? place.task === task : place.duty === duty || place.duty === null));
  const lines = linesOf(standard).filter(({ place }) => places.length === 0 || isShown(place));
  const pairs = new Set(lines.flatMap(({ text }) => pairsOf(fold(text))));
  const isAbsent = (text: string) => {
    const own = pairsOf(fold(text));
    return own.length > 0 && !own.some(pair => pairs.has(pair));
  };
  const found = 'by' in result ? (result.by?.words ?? '') : '';
  return phrases.map(({ text }) => text).filter(text => !found.includes(text) && isAbsent(text));
}
