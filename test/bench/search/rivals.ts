/** The libraries that this engine is compared with, as they are used for Chinese: characters folded as here. */
import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { CompetencyStandard } from '../../../src/index.ts';
import { fold, foldCharacters } from '../../../src/standard/fold.ts';
import { COLUMN_WORDS } from './questions.ts';
import { namesOf } from './right.ts';
import { distinctTexts } from './texts.ts';

/** `text` is searched, `answer` compared: the code of the standard, or the text of the line. */
export type Entry = { text: string; answer: string; column: string };

export function nameEntries(standards: readonly CompetencyStandard[]): Entry[] {
  return standards.flatMap(one => namesOf(one).map(text => ({ text, answer: one.code, column: '' })));
}

export function textEntries(standards: readonly CompetencyStandard[]): Entry[] {
  return distinctTexts(standards).map(({ column, text }) => ({
    text,
    answer: text,
    column: COLUMN_WORDS[column],
  }));
}

/** What was found, best first, listed only where it is counted. */
type Search = (question: string) => () => readonly string[];

const MOST = 25;

// Figures beside a setting: questions right as the first answer, of role or content, in percent. Where few were asked, of a sample.

/**
 * `threshold`: 0.2 88, 0.3 96, 0.6 98, for half as much time again. `ignoreLocation` 97 instead of 99; without the norm of
 * length, with `useExtendedSearch` or `useTokenSearch` it stays or falls; `minMatchCharLength: 2` loses beginnings of one character.
 */
export function fuseNames(entries: readonly Entry[]): Search {
  const index = new Fuse(
    entries.map(({ text }) => fold(text)),
    { threshold: 0.4 },
  );
  return question => searchFuse(index, entries, fold(question));
}

/**
 * `useExtendedSearch`, where each word has to fit: 97 instead of 85; `useTokenSearch` with pairs 96, five times slower. The column
 * in the text: 80 before. By location 83, `threshold` 0.6 85, without the norm of length 83, `minMatchCharLength: 2` 82.
 */
export function fuseTexts(entries: readonly Entry[]): Search {
  const index = new Fuse(
    entries.map(({ text, column }) => foldWords(`${text} ${column}`)),
    { threshold: 0.4, ignoreLocation: true, useExtendedSearch: true },
  );
  return question => searchFuse(index, entries, foldWords(question));
}

function searchFuse(
  index: Fuse<string>,
  entries: readonly Entry[],
  question: string,
): () => readonly string[] {
  const found = index.search(question, { limit: MOST });
  return () =>
    answersAt(
      entries,
      found.map(({ refIndex }) => refIndex),
    );
}

/**
 * Characters beside pairs: role 97 without, content 94; threes: as without. `boostTerm`: 0.3 role 99.1, 0.1 99.4. The field of the
 * column: content 87 without. BM25's `b` and `d`, `prefix` of the last: no change. `fuzzy` 96, and slow; `combineWith: 'AND'` 46.
 */
export function miniSearch(entries: readonly Entry[]): Search {
  const index = new MiniSearch<Entry & { id: number }>({
    fields: ['text', 'column'],
    tokenize: charactersAndPairs,
    processTerm: term => term,
    searchOptions: { boostTerm: term => (term.length < 2 ? 0.1 : 1) },
  });
  index.addAll(entries.map((entry, id) => ({ id, ...entry })));
  return question => {
    const found = index.search(question);
    return () =>
      answersAt(
        entries,
        found.map(({ id }) => Number(id)),
      );
  };
}

/**
 * Characters beside pairs: role 96 without, content 94; with threes role 98. `resolution`: 3 role 98, the usual 9 98.6, 20 as 100,
 * content 91 with 9, 96 with 100. The column in the text: content 84 without. `tokenize: 'forward'` no change; `context` role 92,
 * of single characters 98.6 and content 88. `suggest`: without it a question with one wrong character finds nothing.
 */
export function flexSearch(entries: readonly Entry[]): Search {
  const index = new Index({ encode: charactersAndPairs, resolution: 100 });
  for (const [id, { text, column }] of entries.entries()) index.add(id, `${text} ${column}`);
  return question => {
    const found = index.search(question, { limit: MOST, suggest: true });
    return () => answersAt(entries, found.map(Number));
  };
}

function answersAt(entries: readonly Entry[], places: readonly number[]): string[] {
  return places.slice(0, MOST).flatMap(place => entries[place]?.answer ?? []);
}

/** Each character and each two neighbours, folded; blanks and punctuation separate. */
function charactersAndPairs(text: string): string[] {
  return wordsOf(text).flatMap(word => [...word, ...pairsOf(word)]);
}

function foldWords(text: string): string {
  return wordsOf(text).join(' ');
}

function wordsOf(text: string): string[] {
  return foldCharacters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A lone character stays. */
function pairsOf(word: string): string[] {
  const all = Array.from(word);
  return all.length < 2 ? all : all.slice(1).map((character, index) => `${all[index] ?? ''}${character}`);
}
