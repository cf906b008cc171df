/** What a question finds: a union on `kind`. "Not found" and "could not read it" are different kinds. */
import type { Unreadable } from '../question/question.ts';
import type { Filter } from '../question/stretch.ts';
import type { Hit, Hits } from '../search/lines/contents.ts';
import type { Match } from '../search/match.ts';
import type { Column } from '../standard/columns.ts';
import type { Attitude, CompetencyStandard, Duty, Knowledge, Output, Task } from '../standard/schema.ts';

/** Where a code is printed. Knowledge and skills of a merged cell have no task, attitudes not even a duty. */
export type PartPlace = { duty: Duty | null; task: Task | null };

export type Item = PartPlace &
  (
    | { column: 'outputs' | 'indicators'; line: Output }
    | { column: 'knowledge' | 'skills'; line: Knowledge }
    | { column: 'attitudes'; line: Attitude }
  );

/** By its code, or by words that fit it with this score. */
type FoundBy = { words: string; score: number } | null;

/** A part of a standard that exists, as a code that can be asked for. */
export type PartName = { code: string; name: string };

/** Loaded standards of one category; one that several documents print belongs to each. */
export type Category = { name: string; standards: CompetencyStandard[] };

/** How many of something a standard or a part of it prints; `codes`: how many different codes they bear. */
export type Count = { of: 'duties' | 'tasks' | Column; printed: number; codes: number };

/** A standard that meets the conditions, with the lines that say so, or the tasks that do. */
export type Filtered = { standard: CompetencyStandard; sayings: readonly string[]; tasks: readonly Task[] };

/**
 * `rest`: parts and columns that were asked for, to be asked of a suggestion. `matchedText`: what was looked for instead of
 * the words, or the words; `nearest`: standards that may be meant by them, `nearestLines`: lines that nearly say them;
 * `isElsewhere`: other standards have lines with words that were asked of one. `unknown`: a category that was asked for and
 * is none. `asked`, of a line: the code it was asked by, where the document prints it with another. `marked`, of columns: the
 * lines that say the words beside them. `more`: how many standards besides the nearest have the part that was asked for.
 */
export type Result =
  | { kind: 'standard'; match: Match }
  | { kind: 'duty'; match: Match; duties: Duty[]; by: FoundBy }
  | { kind: 'task'; match: Match; places: { duty: Duty; task: Task }[]; by: FoundBy }
  | { kind: 'item'; match: Match; code: string; asked: string | null; items: Item[] }
  | {
      kind: 'columns';
      match: Match;
      columns: Column[];
      duty: Duty | null;
      task: Task | null;
      by: FoundBy;
      marked: readonly Hit[];
    }
  | ({
      kind: 'matches';
      words: string;
      matchedText: string;
      within: Match | null;
      nearest: Match[];
      isElsewhere: boolean;
    } & Pick<Hits, 'hits' | 'total' | 'holding' | 'standards'>)
  | { kind: 'several'; results: Result[] }
  | { kind: 'compare'; matches: Match[]; columns: Column[] }
  | { kind: 'count'; match: Match; duty: Duty | null; task: Task | null; counts: Count[] }
  | {
      kind: 'filtered';
      within: Match | null;
      filters: Filter[];
      words: string;
      found: Filtered[];
      unstated: CompetencyStandard[];
    }
  | { kind: 'levels'; levels: number[] }
  | { kind: 'unstated'; match: Match | null }
  | { kind: 'choices'; words: string; matches: Match[]; rest: string }
  | {
      kind: 'no-part';
      match: Match;
      asked: string;
      existing: PartName[];
      nearestLines: Hit[];
      isElsewhere: boolean;
    }
  | {
      kind: 'nothing';
      words: string;
      reason: 'unknown-name' | 'unknown-code' | 'no-standard';
      nearest: Match[];
      nearestLines: Hit[];
      rest: string;
      more: number;
    }
  | { kind: 'help'; standards: readonly CompetencyStandard[] }
  | { kind: 'list'; category: string | null; categories: Category[]; unknown: string | null }
  | Unreadable;

/** The standard that a result is about; `null` where it is about none, or several. */
export function standardOf(result: Result): CompetencyStandard | null {
  return matchOf(result)?.standard ?? null;
}

/** The same with how it was found. */
export function matchOf(result: Result): Match | null {
  switch (result.kind) {
    case 'standard':
    case 'duty':
    case 'task':
    case 'item':
    case 'columns':
    case 'no-part':
    case 'count':
    case 'unstated':
      return result.match;
    case 'matches':
    case 'filtered':
      return result.within;
    case 'several':
      return sharedMatch(result.results);
    case 'compare':
    case 'levels':
    case 'choices':
    case 'nothing':
    case 'help':
    case 'list':
    case 'unreadable':
      return null;
  }
}

/** Every standard that a result shows, each once. */
export function standardsOf(result: Result): CompetencyStandard[] {
  switch (result.kind) {
    case 'several':
      return [...new Set(result.results.flatMap(standardsOf))];
    case 'compare':
    case 'choices':
      return result.matches.map(({ standard }) => standard);
    case 'filtered':
      return result.within ? [result.within.standard] : result.found.map(({ standard }) => standard);
    case 'matches':
      return [...result.standards];
    case 'standard':
    case 'duty':
    case 'task':
    case 'item':
    case 'columns':
    case 'no-part':
    case 'count':
      return [result.match.standard];
    case 'unstated':
      return result.match ? [result.match.standard] : [];
    case 'levels':
    case 'nothing':
    case 'help':
    case 'list':
    case 'unreadable':
      return [];
  }
}

function sharedMatch(results: readonly Result[]): Match | null {
  const matches = results.map(matchOf);
  const [first = null] = matches;
  return matches.every(match => match?.standard === first?.standard) ? first : null;
}

/**
 * `absent`: words of the question that stand nowhere in what is shown; `near`: the lines of the standard that come nearest
 * to them; `unloaded`: what was to be compared and is no loaded standard; `left`: questions that a page has no room for.
 */
export type Lookup = {
  result: Result;
  absent: string[];
  near: readonly Hit[];
  unloaded: readonly string[];
  left: string[];
};

/** An answer to all of the question. */
export function alone(result: Result): Lookup {
  return { result, absent: [], near: [], unloaded: [], left: [] };
}
