/** How well a line fits the words that were asked for, 0 to 1. */
import { fold } from '../../standard/fold.ts';
import { pairsOf } from './pairs.ts';

/** More of a pasted text than this is not compared. */
const LONGEST_COMPARED = 600;

/** `isLong`: rather a pasted passage that holds lines than words that stand in one. */
export type Asked = {
  words: string[];
  whole: string;
  pairs: number[];
  ideographs: string[];
  latin: string[];
  isLong: boolean;
};

const LONG = 40;

export function readAsked(text: string): Asked {
  const words = text
    .split(/\s+/u)
    .map(word => fold(word).slice(0, LONGEST_COMPARED))
    .filter(word => word !== '');
  const whole = words.join('').slice(0, LONGEST_COMPARED);
  const pairs = [...new Set(words.flatMap(pairsOf))];
  const ideographs = [...new Set(whole.match(/\p{Script=Han}/gu))];
  const latin = words.flatMap(word => word.match(/[\p{Script=Latin}\d]{2,}/gu) ?? []);
  return { words, whole, pairs, ideographs, latin, isLong: whole.length >= LONG };
}

/** A line that holds the words as they are; one that is nothing else scores 1, clearly more. */
export const HOLDS_ALL = 0.86;

/** A line of which a pasted passage holds nearly all; shorter lines stand in too many passages. */
const NEARLY_ALL = 0.8;
const FEWEST_PAIRS = 5;

/** The least share of the pairs with which `scoreOf` can reach a score. */
export function shareFor(enough: number): number {
  return Math.max(0, (enough - 0.5) / 0.45);
}

/** Pairs know the order of characters, single characters forgive what was left out: 追蹤進度 in 追蹤專案進度. */
export function scoreOf(line: string, asked: Asked, shared: { count: number; of: number }): number {
  const { words, whole, pairs, isLong } = asked;
  if (line === whole) return 1;
  const likeness = Math.min(whole.length, line.length) / Math.max(whole.length, line.length);
  if (shared.count === pairs.length && holdsAll(line, words)) return HOLDS_ALL + 0.08 * likeness;
  const held = shared.count / shared.of;
  if (isLong && held >= NEARLY_ALL && shared.of >= FEWEST_PAIRS) return 0.6 + 0.2 * held + 0.2 * likeness;
  const sharedPairs = shared.count / pairs.length;
  return 0.9 * (0.5 * sharedPairs + 0.5 * sharedCharacters(line, asked, sharedPairs)) + 0.05 * likeness;
}

function holdsAll(line: string, words: readonly string[]): boolean {
  for (const word of words) if (!line.includes(word)) return false;
  return true;
}

/** Letters say nothing one by one: 「hello world」 has most of the letters of any English word. Words of them do. */
function sharedCharacters(line: string, { ideographs, latin }: Asked, otherwise: number): number {
  if (ideographs.length === 0) return otherwise;
  let shared = 0;
  let all = ideographs.length;
  for (const ideograph of ideographs) if (line.includes(ideograph)) shared += 1;
  for (const word of latin) {
    all += word.length;
    if (line.includes(word)) shared += word.length;
  }
  return shared / all;
}
