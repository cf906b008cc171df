/** This engine, the libraries it is compared with, and a floor: each builds from the same standards, then is asked. */
import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { type CompetencyStandard, createEngine } from '../../../src/index.ts';
import type { Group } from './questions.ts';
import { distinctTexts } from './texts.ts';

export type Ask = (group: Group, question: string) => unknown;

/** `times`: how often a question is asked for one sample, where once is too short for the clock. */
export type SearchEngine = {
  groups: readonly Group[];
  times: number;
  build(standards: readonly CompetencyStandard[]): Ask;
};

const ALL: readonly Group[] = ['role', 'content', 'suggest', 'pasted'];

/** Libraries are asked for their hits only, this engine for the whole answer: reading, searching, the reply. */
const MOST = 25;

export const ENGINES = {
  'this engine': {
    groups: ALL,
    times: 1,
    build(standards) {
      const engine = createEngine(standards);
      return (group, question) => (group === 'suggest' ? engine.suggest(question) : engine.answer(question));
    },
  },
  'Map.get': {
    groups: ALL,
    times: 1000,
    build(standards) {
      const names = new Map(namesOf(standards).map((name, index) => [name, index]));
      const texts = new Map(distinctTexts(standards).map(({ text }, index) => [text, index]));
      return (group, question) => (isAboutNames(group) ? names : texts).get(question);
    },
  },
  'fuse.js names': {
    groups: ['role', 'suggest'],
    times: 1,
    build: standards => fuse(namesOf(standards)),
  },
  'fuse.js texts': {
    groups: ['content', 'pasted'],
    times: 1,
    build: standards => fuse(distinctTexts(standards).map(({ text }) => text)),
  },
  MiniSearch: {
    groups: ALL,
    times: 1,
    build(standards) {
      const names = miniSearch(namesOf(standards));
      const texts = miniSearch(distinctTexts(standards).map(({ text }) => text));
      return (group, question) => (isAboutNames(group) ? names : texts).search(question);
    },
  },
  FlexSearch: {
    groups: ALL,
    times: 1,
    build(standards) {
      const names = flexSearch(namesOf(standards));
      const texts = flexSearch(distinctTexts(standards).map(({ text }) => text));
      // Without `suggest` a question with one wrong character finds nothing.
      const options = { limit: MOST, suggest: true };
      return (group, question) => (isAboutNames(group) ? names : texts).search(question, options);
    },
  },
} as const satisfies Record<string, SearchEngine>;

export type EngineName = keyof typeof ENGINES;
export const OWN: EngineName = 'this engine';
export const ENGINE_NAMES: readonly EngineName[] = [
  OWN,
  'Map.get',
  'fuse.js names',
  'fuse.js texts',
  'MiniSearch',
  'FlexSearch',
];

function isAboutNames(group: Group): boolean {
  return group === 'role' || group === 'suggest';
}

function namesOf(standards: readonly CompetencyStandard[]): string[] {
  return standards.flatMap(({ name, aliases }) => [name, ...aliases]);
}

/** The usual advice for it. */
function fuse(texts: readonly string[]): Ask {
  const index = new Fuse(texts, { ignoreLocation: true, threshold: 0.4 });
  return (_, question) => index.search(question, { limit: MOST });
}

function miniSearch(texts: readonly string[]): MiniSearch {
  const index = new MiniSearch({ fields: ['text'], tokenize: bigrams, processTerm: term => term });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return index;
}

function flexSearch(texts: readonly string[]): Index {
  const index = new Index({ encode: bigrams });
  for (const [id, text] of texts.entries()) index.add(id, text);
  return index;
}

/** Neighbouring characters; blanks and punctuation separate. */
function bigrams(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap(word => {
    const all = Array.from(word);
    return all.length < 2 ? all : all.slice(1).map((character, index) => `${all[index] ?? ''}${character}`);
  });
}
