/** Where the characters of a question stand in a line: in runs, whatever the order of the runs. */
import { likenessOf } from './alphabet.ts';

/** For each code unit of the question how surely the line says it, 0 to 1, and where. */
export type Alignment = { quality: Float32Array; places: Int16Array };

/** What a run of neighbours is worth by what is exactly the same in it, a likeness counting half: single characters say little. */
const WORTH: readonly (readonly [strength: number, worth: number])[] = [
  [2, 1],
  [1.5, 0.6],
  [1, 0.4],
];

/** Letters say nothing one by one: four in a row are as good as two ideographs. */
const LETTER = 0.5;
const ALIKE = 0.5;

/** A single character beside a run, with at most so many characters left out or added between. */
const GAP = 2;
const BESIDE_A_RUN = 0.8;

const NOWHERE = -1;

/** Below are letters and digits. */
const IDEOGRAPHS = 0x2e80;

export function alignWith(whole: string, line: string): Alignment {
  const quality = new Float32Array(whole.length);
  const places = new Int16Array(whole.length).fill(NOWHERE);
  const alignment = { quality, places };
  const likeness = new Float32Array(whole.length);
  for (let shift = 1 - whole.length; shift < line.length; shift += 1) {
    const to = Math.min(whole.length, line.length - shift);
    let strength = 0;
    let from = Math.max(0, -shift);
    for (let at = from; at < to; at += 1) {
      const unit = whole.charCodeAt(at);
      const like = likenessOf(unit, line.charCodeAt(at + shift));
      if (like > 0) {
        likeness[at] = like;
        strength += like < 1 ? ALIKE : unit < IDEOGRAPHS ? LETTER : 1;
        continue;
      }
      if (saysMuch(whole, from, strength)) keep(alignment, { from, to: at, shift, strength, likeness });
      strength = 0;
      from = at + 1;
    }
    if (saysMuch(whole, from, strength)) keep(alignment, { from, to, shift, strength, likeness });
  }
  bridge(whole, line, alignment);
  return alignment;
}

/** Of less than a word's letters nothing follows. */
function saysMuch(whole: string, from: number, strength: number): boolean {
  return strength >= (whole.charCodeAt(from) < IDEOGRAPHS ? 2 : 1);
}

type Run = { from: number; to: number; shift: number; strength: number; likeness: Float32Array };

function keep({ quality, places }: Alignment, { from, to, shift, strength, likeness }: Run): void {
  const worth = WORTH.find(([least]) => strength >= least)?.[1] ?? 0;
  for (let at = from; at < to; at += 1) {
    const value = worth * (likeness[at] ?? 0);
    if (value <= (quality[at] ?? 0)) continue;
    quality[at] = value;
    places[at] = at + shift;
  }
}

/** 談技巧 for 談判技巧, 簽合約 for 簽訂合約: a single character counts where a run goes on next to it. */
function bridge(whole: string, line: string, { quality, places }: Alignment): void {
  for (let at = 0; at < whole.length; at += 1) {
    if ((quality[at] ?? 0) >= BESIDE_A_RUN) continue;
    for (const beside of [at - 1, at + 1]) {
      if ((quality[beside] ?? 0) < BESIDE_A_RUN) continue;
      const middle = (places[beside] ?? 0) + at - beside;
      for (let place = middle - GAP; place <= middle + GAP; place += 1) {
        if (whole.charCodeAt(at) !== line.charCodeAt(place) || whole.charCodeAt(at) < IDEOGRAPHS) continue;
        // Below the quality of a run, so that one single character does not carry the next.
        quality[at] = BESIDE_A_RUN - 0.01;
        places[at] = place;
      }
    }
  }
}
