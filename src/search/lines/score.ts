/** How well a line fits the words that were asked for, 0 to 1. */
import { HOLDS_ALL } from '../tuning.ts';

import { type Alignment, alignWith } from './align.ts';
import type { Asked } from './asked.ts';
import { type LineIndex, rarityOf } from './line-index.ts';
import { holdersOf, pairAt } from './pairs.ts';

/** A question and what each of its code units weighs: the rarer the words it is part of, the more. */
export type Weighed = { asked: Asked; weights: Float32Array; sum: number };

export function weigh(index: LineIndex, asked: Asked): Weighed {
  const { whole, shares } = asked;
  const weights = new Float32Array(whole.length);
  let sum = 0;
  let before = 1;
  for (let at = 0; at < whole.length; at += 1) {
    const next =
      at + 1 < whole.length ? rarityOf(holdersOf(index.pairs, pairAt(whole, at + 1)).length, index) : 1;
    // Each character is part of a word: the commoner of its two neighbourhoods.
    const weight = (shares[at] ?? 1) * (whole.length === 1 ? 1 : Math.min(before, next));
    weights[at] = weight;
    sum += weight;
    before = next;
  }
  return { asked, weights, sum };
}

/** Of documents' words that stand for what was typed. */
const OF_SAYING = { same: 0.9, nearly: 0.75, broader: 0.6 } as const;

/** `coverage`: the share of what the question weighs that the line says; `shared`: how much that is. */
export type Score = { score: number; coverage: number; shared: number };

export function scoreOf(line: string, { asked, weights, sum }: Weighed): Score {
  const { words, whole } = asked;
  const likeness = Math.min(whole.length, line.length) / Math.max(whole.length, line.length);
  if (line === whole) return { score: 1, coverage: 1, shared: sum };
  if (holdsAll(line, words)) return { score: HOLDS_ALL + 0.08 * likeness, coverage: 1, shared: sum };
  const shared = sharedBy(alignWords(asked, line), weights, line.length);
  const coverage = sum === 0 ? 0 : shared / sum;
  return { score: 0.8 * coverage + 0.05 * likeness, coverage, shared };
}

/** A character of the line says one of the question, not two. */
function sharedBy({ quality, places }: Alignment, weights: Float32Array, length: number): number {
  const used = new Uint8Array(length);
  let shared = 0;
  for (let at = 0; at < quality.length; at += 1) {
    const place = places[at] ?? 0;
    if (place < 0 || used[place] === 1) continue;
    used[place] = 1;
    shared += (weights[at] ?? 0) * (quality[at] ?? 0);
  }
  return shared;
}

export function holdsAll(line: string, words: readonly string[]): boolean {
  for (const word of words) if (!line.includes(word)) return false;
  return true;
}

/** In the words of the question, or in others for the same. */
export function alignWords({ whole, sayings }: Asked, line: string): Alignment {
  const alignment = alignWith(whole, line);
  const { quality, places } = alignment;
  for (const { from, to, said, sure } of sayings) {
    const place = line.indexOf(said);
    if (place === -1) continue;
    for (let at = from; at < to; at += 1) {
      if ((quality[at] ?? 0) >= OF_SAYING[sure]) continue;
      quality[at] = OF_SAYING[sure];
      places[at] = place + Math.min(at - from, said.length - 1);
    }
  }
  return alignment;
}

export { HOLDS_ALL } from '../tuning.ts';
