/** A question's text as it is compared: one folded character a place, blanks and punctuation between them noted. */
import { foldWithPlaces } from '../standard/fold.ts';

/**
 * `plain`: in NFKC; `compact`: its letters, digits and ideographs, folded; `places[i]`: where character i stands in `plain`;
 * `gaps[i]`: what stands between character i - 1 and i, `''` where they touch.
 */
export type Spread = { plain: string; compact: string; places: readonly number[]; gaps: readonly string[] };

export function spread(plain: string): Spread {
  const { folded, places } = foldWithPlaces(plain);
  const gaps = places.map((place, index) =>
    plain.slice(index === 0 ? 0 : (places[index - 1] ?? 0) + 1, place),
  );
  return { plain, compact: folded, places, gaps };
}

/** The text from one place of the compact text to another, as it was typed. */
export function typedBetween({ plain, places }: Spread, from: number, to: number): string {
  return from >= to
    ? ''
    : plain.slice(places[from] ?? plain.length, (places[to - 1] ?? plain.length - 1) + 1);
}

/** The place in the compact text of the first character at or behind a place in the plain one. */
export function compactPlace({ places }: Spread, plainPlace: number): number {
  const found = places.findIndex(place => place >= plainPlace);
  return found < 0 ? places.length : found;
}

/** Whether a Latin word or a number ends or begins there, or there is neither. */
export function isBoundary({ compact, gaps }: Spread, place: number): boolean {
  if (place <= 0 || place >= compact.length || gaps[place] !== '') return true;
  return !(isLatin(compact.charAt(place - 1)) && isLatin(compact.charAt(place)));
}

function isLatin(character: string): boolean {
  return /[a-z0-9]/u.test(character);
}
