/** What a question finds: a union on `kind`. "Not found" and "could not read it" are different kinds. */
import type { Attitude, CompetencyStandard, Duty, Knowledge, Output, Task } from '../standard/schema.ts';
import type { Hits } from '../search/lines/contents.ts';
import type { Match } from '../search/match.ts';
import type { Column } from '../standard/columns.ts';
import type { Unreadable } from './query.ts';

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
      return result.match;
    case 'matches':
      return result.within;
    case 'choices':
    case 'nothing':
    case 'help':
    case 'list':
    case 'unreadable':
      return null;
  }
}

/** Where a code is printed. Knowledge and skills of a merged cell have no task, attitudes not even a duty. */
export type Place = { duty: Duty | null; task: Task | null };

export type Item = Place &
  (
    | { column: 'outputs' | 'indicators'; line: Output }
    | { column: 'knowledge' | 'skills'; line: Knowledge }
    | { column: 'attitudes'; line: Attitude }
  );

/** By its code, or by words that fit it with this score. */
export type FoundBy = { words: string; score: number } | null;

/** A part of a standard that exists, as a code that can be asked for. */
export type PartName = { code: string; name: string };

/** Loaded standards of one category; one that several documents print belongs to each. */
export type Category = { name: string; standards: CompetencyStandard[] };

/**
 * `rest`: parts and columns that were asked for, to be asked of a suggestion. `matchedText`: what was looked for instead of the
 * words, or the words; `nearest`: standards that may be meant by them; `isElsewhere`: other standards have lines with
 * words that were asked of one. `unknown`: a category that was asked for and is none.
 */
export type Result =
  | { kind: 'standard'; match: Match }
  | { kind: 'duty'; match: Match; duties: Duty[]; by: FoundBy }
  | { kind: 'task'; match: Match; places: { duty: Duty; task: Task }[]; by: FoundBy }
  | { kind: 'item'; match: Match; code: string; items: Item[] }
  | { kind: 'columns'; match: Match; columns: Column[]; duty: Duty | null; task: Task | null }
  | ({
      kind: 'matches';
      words: string;
      matchedText: string;
      within: Match | null;
      nearest: Match[];
      isElsewhere: boolean;
    } & Omit<Hits, 'nearest'>)
  | { kind: 'choices'; words: string; matches: Match[]; rest: string }
  | { kind: 'no-part'; match: Match; asked: string; existing: PartName[]; isElsewhere: boolean }
  | {
      kind: 'nothing';
      words: string;
      reason: 'unknown-name' | 'unknown-code' | 'no-standard';
      nearest: Match[];
      rest: string;
    }
  | { kind: 'help'; standards: readonly CompetencyStandard[] }
  | { kind: 'list'; category: string | null; categories: Category[]; unknown: string | null }
  | Unreadable;

/**
 * `unanswered`: codes of the question that the result leaves out, because it answers one at a time; `absent`: words that
 * stand nowhere in the part that was asked for with them.
 */
export type Lookup = { result: Result; unanswered: string[]; absent: string[] };
