/** This engine, the libraries it is compared with, and a floor: each builds from the same standards, then is asked. */
import { type CompetencyStandard, createEngine } from '../../../src/index.ts';
import { codesIn, codesSuggested, textsIn } from './own-answers.ts';
import type { Group } from './questions.ts';
import {
  type Entry,
  flexSearch,
  fuseNames,
  fuseTexts,
  miniSearch,
  nameEntries,
  textEntries,
} from './rivals.ts';

/** What was found, best first: standards by their codes, lines by their texts. Listed only where it is counted. */
type List = () => readonly string[];
export type Ask = (group: Group, question: string) => List;

/** `times`: how often a question is asked for one sample, where once is too short for the clock. */
export type SearchEngine = {
  groups: readonly Group[];
  times: number;
  build(standards: readonly CompetencyStandard[]): Ask;
};

const ALL: readonly Group[] = ['role', 'content', 'suggest', 'pasted'];

/** Libraries are asked for their hits only, this engine for the whole answer: reading, searching, the reply. */
export const ENGINES = {
  'this engine': { groups: ALL, times: 1, build: thisEngine },
  'Map.get': { groups: ALL, times: 1000, build: standards => namesAndTexts(standards, lookUp) },
  'fuse.js names': {
    groups: ['role', 'suggest'],
    times: 1,
    build: standards => search(fuseNames(nameEntries(standards))),
  },
  'fuse.js texts': {
    groups: ['content', 'pasted'],
    times: 1,
    build: standards => search(fuseTexts(textEntries(standards))),
  },
  MiniSearch: { groups: ALL, times: 1, build: standards => namesAndTexts(standards, miniSearch) },
  FlexSearch: { groups: ALL, times: 1, build: standards => namesAndTexts(standards, flexSearch) },
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

function thisEngine(standards: readonly CompetencyStandard[]): Ask {
  const engine = createEngine(standards);
  return (group, question) => {
    if (group === 'suggest') {
      const suggestions = engine.suggest(question);
      return () => codesSuggested(suggestions);
    }
    const answer = engine.answer(question);
    return () => (group === 'role' ? codesIn(answer) : textsIn(answer));
  };
}

type Search = (question: string) => List;

/** Libraries are told whether a standard or a line is asked for; this engine finds out. */
function namesAndTexts(
  standards: readonly CompetencyStandard[],
  build: (entries: readonly Entry[]) => Search,
): Ask {
  const names = build(nameEntries(standards));
  const texts = build(textEntries(standards));
  return (group, question) => (group === 'role' || group === 'suggest' ? names : texts)(question);
}

function search(found: Search): Ask {
  return (_, question) => found(question);
}

/** The floor: only what is typed exactly as printed. */
function lookUp(entries: readonly Entry[]): Search {
  const byText = new Map(entries.map(({ text, answer }) => [text, answer]));
  return question => {
    const answer = byText.get(question);
    return () => (answer === undefined ? [] : [answer]);
  };
}
