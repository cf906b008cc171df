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

// The comments give what was tried: the percentage right as the first answer, of questions drawn with another seed over 1,000
// standards (for `fuseTexts` over 60, since it is slow). Everything was tried with folded characters.

export function fuseNames(entries: readonly Entry[]): Search {
  const index = new Fuse(
    entries.map(({ text }) => fold(text)),
    // 98.8 of role. With `threshold` 0.5 98.3, 0.6 98.6. With `ignoreLocation` 97.3, and then 88.4 with 0.2 and 95.6 with 0.3.
    // Nothing is gained by `ignoreFieldNorm`, `useExtendedSearch` or `useTokenSearch`. `minMatchCharLength: 2` gains one in role, but
    // loses seven in suggest.
    { threshold: 0.4 },
  );
  return question => searchFuse(index, entries, fold(question));
}

export function fuseTexts(entries: readonly Entry[]): Search {
  const index = new Fuse(
    // Without the column in the text 79.9 instead of 84.8.
    entries.map(({ text, column }) => foldWords(`${text} ${column}`)),
    {
      // 0.6: 84.7 instead of 84.8, and slower.
      threshold: 0.4,
      // Without it 83.2 instead of 84.8.
      ignoreLocation: true,
      // Each word has to fit: 97.0 instead of 84.8. `useTokenSearch` with pairs of characters: 96.1. `minMatchCharLength: 2` and
      // `ignoreFieldNorm` lose two.
      useExtendedSearch: true,
    },
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

export function miniSearch(entries: readonly Entry[]): Search {
  const index = new MiniSearch<Entry & { id: number }>({
    // Without the column 87.1 of content, with it 93.7, both with pairs alone.
    fields: ['text', 'column'],
    // Pairs alone: 97.0 of role; pairs and threes: 96.6; characters and pairs: 99.4.
    tokenize: charactersAndPairs,
    processTerm: term => term,
    searchOptions: {
      // Single characters weigh less: with 0.3 99.1 of role, with 0.1 99.4.
      boostTerm: term => (term.length < 2 ? 0.1 : 1),
      // Not set: `fuzzy` 0.5 96.3 and slow, `combineWith` AND 45.9; `prefix` of the last term and other numbers of BM25 change
      // role by 0.3 at most.
    },
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

export function flexSearch(entries: readonly Entry[]): Search {
  const index = new Index({
    // Pairs alone: 96.4 of role; characters alone: 98.3; with threes: 98.2. The `context` of characters: 88.0 of content.
    encode: charactersAndPairs,
    // 3: 98.2 of role; 9, the default: 98.6, and 90.5 of content; 20: 99.6; 100: 99.6, and 95.8 of content.
    resolution: 100,
    // Not set: `tokenize: 'forward'`, with pairs alone no more than these in role, and 95.1 of content.
  });
  // Without the column in the text 83.6 of content, with it 92.2, both with pairs alone.
  for (const [id, { text, column }] of entries.entries()) index.add(id, `${text} ${column}`);
  return question => {
    // Without `suggest` a question with one wrong character finds nothing.
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
