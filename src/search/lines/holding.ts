/** Lines that hold the words as they are. */
import { HOLDS_ALL } from '../tuning.ts';
import type { Asked } from './asked.ts';
import type { Wanted } from './candidates.ts';
import type { Entry, LineIndex } from './line-index.ts';
import { holdersOf, pairsOf } from './pairs.ts';

/** They all stand among the holders of the rarest pair. */
export function findHolding(
  index: LineIndex,
  { words, whole }: Asked,
  { isWanted }: Wanted,
): { entry: Entry; score: number }[] {
  const holders = words.flatMap(pairsOf).map(pair => holdersOf(index.pairs, pair));
  if (holders.length === 0) return [];
  const rarest = holders.reduce((best, own) => (own.length < best.length ? own : best));
  const found: { entry: Entry; score: number }[] = [];
  for (const number of rarest) {
    const entry = index.entries[number];
    if (!entry || !holdsAll(entry.folded, words) || !isWanted(number)) continue;
    found.push({ entry, score: scoreOfHolding(entry.folded, whole) });
  }
  return found;
}

/** A line that is nothing but the words scores 1, the more it says besides the less. */
export function scoreOfHolding(line: string, whole: string): number {
  return line === whole ? 1 : HOLDS_ALL + 0.08 * likeLength(line, whole);
}

export function likeLength(line: string, whole: string): number {
  return Math.min(whole.length, line.length) / Math.max(whole.length, line.length);
}

const DIGITS = /^\d+$/u;

/** 12 is no part of 20121. */
function holds(line: string, word: string): boolean {
  if (!DIGITS.test(word)) return line.includes(word);
  return new RegExp(`(?<!\\d)${word}(?!\\d)`, 'u').test(line);
}

export function holdsAll(line: string, words: readonly string[]): boolean {
  for (const word of words) if (!holds(line, word)) return false;
  return true;
}
