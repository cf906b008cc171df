/** Where the characters of a question stand in a line: in runs, whatever the order of the runs. */
import { likenessOf } from './alphabet.ts';

/** For each code unit of the question how surely the line says it, 0 to 1, and where. */
export type Alignment = { quality: Float32Array; places: Int16Array };

/**
 * The code units of a question that are like some code unit of a line: where they stand, how much they are like it, and
 * how much each says.
 */
type Likes = { places: number[]; likeness: number[]; strengths: number[] };

/** A question, to be compared with many lines: what is like a code unit is worked out once. */
export type Pattern = { whole: string; likes: Map<number, Likes> };

export function patternOf(whole: string): Pattern {
  return { whole, likes: new Map() };
}

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

/** For each shift of the two texts against each other the run that was read last: from … to of the question. */
type Runs = { from: Int16Array; to: Int16Array; strength: Float32Array };

export function alignWith(pattern: Pattern, line: string): Alignment {
  const { length } = pattern.whole;
  const quality = new Float32Array(length);
  const places = new Int16Array(length).fill(NOWHERE);
  const compared = { pattern, line, alignment: { quality, places } };
  const shifts = length + line.length;
  const runs: Runs = {
    from: new Int16Array(shifts),
    to: new Int16Array(shifts).fill(NOWHERE),
    strength: new Float32Array(shifts),
  };
  for (let place = 0; place < line.length; place += 1) addPlace(compared, runs, place);
  for (let index = 0; index < shifts; index += 1) if (runs.to[index] !== NOWHERE) keep(compared, runs, index);
  bridge(pattern.whole, line, compared.alignment);
  return compared.alignment;
}

type Comparing = { pattern: Pattern; line: string; alignment: Alignment };

/** Each code unit of the question that is like this one of the line goes on with a run, or begins one. */
function addPlace(compared: Comparing, runs: Runs, place: number): void {
  const { pattern, line } = compared;
  const { places, strengths } = likesOf(pattern, line.charCodeAt(place));
  const { from, to, strength } = runs;
  for (let index = 0; index < places.length; index += 1) {
    const at = places[index] ?? 0;
    const own = strengths[index] ?? 0;
    const run = place - at + pattern.whole.length;
    const last = to[run] ?? NOWHERE;
    if (last !== NOWHERE && last === at - 1) strength[run] = (strength[run] ?? 0) + own;
    else {
      if (last !== NOWHERE) keep(compared, runs, run);
      from[run] = at;
      strength[run] = own;
    }
    to[run] = at;
  }
}

function likesOf({ whole, likes }: Pattern, other: number): Likes {
  const known = likes.get(other);
  if (known) return known;
  const own: Likes = { places: [], likeness: [], strengths: [] };
  for (let at = 0; at < whole.length; at += 1) {
    const unit = whole.charCodeAt(at);
    const like = likenessOf(unit, other);
    if (like === 0) continue;
    own.places.push(at);
    own.likeness.push(like);
    own.strengths.push(like < 1 ? ALIKE : unit < IDEOGRAPHS ? LETTER : 1);
  }
  likes.set(other, own);
  return own;
}

/** Of two runs that are worth the same the one farther left in the line is kept. */
function keep({ pattern, line, alignment: { quality, places } }: Comparing, runs: Runs, index: number): void {
  const from = runs.from[index] ?? 0;
  const to = runs.to[index] ?? 0;
  const shift = index - pattern.whole.length;
  const worth = worthOf(runs.strength[index] ?? 0, pattern.whole.charCodeAt(from));
  if (worth === 0) return;
  for (let at = from; at <= to; at += 1) {
    const likes = likesOf(pattern, line.charCodeAt(at + shift));
    const value = Math.fround(worth * (likes.likeness[likes.places.indexOf(at)] ?? 0));
    const known = quality[at] ?? 0;
    if (value < known || (value === known && shift >= (places[at] ?? 0) - at)) continue;
    quality[at] = value;
    places[at] = at + shift;
  }
}

/** Of less than a word's letters nothing follows. */
function worthOf(strength: number, first: number): number {
  if (strength < (first < IDEOGRAPHS ? 2 : 1)) return 0;
  return WORTH.find(([least]) => strength >= least)?.[1] ?? 0;
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
