/** Names in the order of their spelling, for completing what is typed as sounds: pinyin, Zhuyin, and the first letters of both. */
import type { Name } from './catalogue.ts';
import { syllablesOf } from './syllables.ts';
import { firstZhuyin, zhuyinOf } from './zhuyin.ts';

/** Sorted by `spelling`. */
export type Spellings = readonly { spelling: string; name: Name }[];

/** A polyphone doubles the spellings of its name. */
const MOST_READINGS = 4;

const WAYS: readonly ((syllable: string) => string)[] = [
  syllable => syllable,
  syllable => syllable.charAt(0),
  zhuyinOf,
  firstZhuyin,
];

export function indexSpellings(names: readonly Name[]): Spellings {
  const spellings = names.flatMap(name =>
    WAYS.flatMap(way => spell(name.folded, way).map(spelling => ({ spelling, name }))),
  );
  return spellings.toSorted((a, b) => (a.spelling < b.spelling ? -1 : 1));
}

/** All that a name can be spelt as; Latin letters stand for themselves. */
export function spell(folded: string, way: (syllable: string) => string, most = MOST_READINGS): string[] {
  let all = [''];
  for (const character of folded) {
    const syllables = syllablesOf(character);
    const letters = syllables.length === 0 ? [character] : [...new Set(syllables.map(way))];
    all = all.flatMap(before => letters.map(letter => before + letter)).slice(0, most);
  }
  return all;
}

/** What begins with a text in a sorted list. */
export function beginningWith<T>(sorted: readonly T[], typed: string, key: (item: T) => string): T[] {
  let from = 0;
  for (let to = sorted.length; from < to; ) {
    const middle = (from + to) >> 1;
    const item = sorted[middle];
    if (item !== undefined && key(item) < typed) from = middle + 1;
    else to = middle;
  }
  const found: T[] = [];
  for (let at = from; at < sorted.length && found.length < MOST; at += 1) {
    const item = sorted[at];
    if (item === undefined || !key(item).startsWith(typed)) break;
    found.push(item);
  }
  return found;
}

const MOST = 40;
