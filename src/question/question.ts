/** What a question says, read once: nobody behind this folder looks at its text again. */
import type { Match } from '../search/match.ts';
import type { StandardCode } from '../standard/code.ts';
import type { Column } from '../standard/columns.ts';
import type { Spread } from './spread.ts';
import type { Act, Filter, PartAsked, Stretch } from './stretch.ts';

/**
 * Words of the question's own, as they were typed, fillers inside included. `whole`: with the column words and the like that
 * touch them, for these may be words of a printed line. `isPointed`: a part is meant by them (報價那塊).
 */
/** Words between fillers, with their places. */
type Segment = { text: string; from: number; to: number };

export type Phrase = {
  text: string;
  whole: string;
  /** Whether `whole` holds a column that is asked for by name. */
  hasColumn: boolean;
  /** The words without the fillers between them. */
  segments: readonly Segment[];
  /** Things that are joined: 申請補助(跟)看核銷; one where nothing is. */
  joined: readonly Segment[];
  from: number;
  to: number;
  /** The places of `whole`. */
  span: { from: number; to: number };
  isPointed: boolean;
};

/** Parts and the columns that are asked of them; one of both may be empty. `at`: its place in the compact text. */
export type Ask = { parts: readonly PartAsked[]; columns: readonly Column[]; at: number };

export type CodeMention = StandardCode & { typed: string; from: number; to: number };

/** The first half of a code: `BAS2421`. */
type GroupMention = { group: string; typed: string };

/** `touching`: words of the question that touch the name on its left. */
export type NameMention = { matches: readonly Match[]; from: number; to: number; touching: string };

/** `asks` in the order asked. `place`: duties or tasks are asked for by that word. `unstated`: words for pay and the like. */
export type Question = {
  kind: 'question';
  text: string;
  spread: Spread;
  stretches: readonly Stretch[];
  codes: readonly CodeMention[];
  groups: readonly GroupMention[];
  names: readonly NameMention[];
  asks: readonly Ask[];
  /** What is asked to be left out. */
  excluded: readonly Ask[];
  filters: readonly Filter[];
  acts: ReadonlySet<Act>;
  place: 'duty' | 'task' | 'both' | null;
  unstated: readonly string[];
  isPointed: boolean;
  /** The typed words of columns that were not asked for by name: 多益, 要幾年. */
  hints: readonly string[];
  hinted: ReadonlySet<Column>;
  /** Parts and columns as they were typed, to be asked of another standard. */
  rest: string;
  /** The question without what stands around it: fillers before and behind. */
  core: string;
  /** 那, 呢, 也: goes on from what was asked before. */
  isFollowUp: boolean;
  phrases: readonly Phrase[];
};

export type Unreadable = { kind: 'unreadable'; reason: 'too-long' | 'no-text'; length: number };

/** `list`: what is loaded, of one category if one is named. */
export type ReadQuestion = Question | Unreadable | { kind: 'help' } | { kind: 'list'; category: string };
