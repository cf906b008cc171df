/** What each stretch of a question is: its role and what it says in that role. */
import type { Match } from '../search/match.ts';
import type { Column } from '../standard/columns.ts';
import type { PartCode, StandardCode } from '../standard/code.ts';

/** One part, or all from one to another; `nth` counts from 1, from the end where it is negative. */
export type PartAsked =
  | { kind: 'code'; part: PartCode }
  | { kind: 'range'; from: PartCode; to: PartCode }
  | { kind: 'nth'; of: 'duty' | 'task' | null; numbers: readonly number[] }
  | { kind: 'relative'; to: PartCode | null; step: 'next' | 'previous' };

/** `bare`: numbers without their letter, which is that of the part before them (T2.1、2.3), or else a T. */
export type PartRead = PartAsked | { kind: 'bare'; numbers: readonly number[] };

/** What a question wants done with what it is about. `show` is what a question without a word for it wants. */
export type Act =
  | 'show'
  | 'which'
  | 'compare'
  | 'count'
  | 'meaning'
  | 'overview'
  | 'exists'
  | 'every'
  | 'help'
  | 'list'
  | 'next'
  | 'previous'
  | 'up';

/** `is`, or the bound of a range of numbers. */
export type Bound = 'is' | 'isNot' | 'atLeast' | 'atMost' | 'below' | 'above';

/** A condition on standards, or on the tasks of one. */
export type Superlative = { by: 'highest' | 'lowest'; of: 'level' | 'years' };

export type Filter =
  | { by: 'level'; level: number; bound: Bound }
  | Superlative
  | { by: 'years'; years: number; bound: Bound }
  | { by: 'degree'; degree: Degree }
  | { by: 'classCode'; code: string }
  | { by: 'year'; year: number }
  | { by: 'unstated'; what: 'years' | 'degree' | 'outputs' };

export function isSuperlative(filter: Filter): filter is Superlative {
  return filter.by === 'highest' || filter.by === 'lowest';
}

export type Degree = '國中' | '高中' | '專科' | '大學' | '碩士' | '博士';

export type Meaning =
  | { role: 'code'; code: StandardCode }
  | { role: 'group'; group: string; typed: string }
  | { role: 'name'; matches: readonly Match[] }
  | { role: 'part'; asked: PartRead }
  | { role: 'column'; columns: readonly Column[]; isSure: boolean }
  | { role: 'place'; place: 'duty' | 'task' | 'both' }
  /** `behind`: what stands before it is left out (T1 以外), else what follows (不要 T1). */
  | { role: 'not'; isBehind: boolean }
  /** `place`: the act says that duties or tasks are asked for: 哪些任務. */
  | { role: 'act'; act: Act; place?: 'duty' | 'task' | 'both' }
  | { role: 'filter'; filter: Filter }
  | { role: 'unstated' }
  | { role: 'pointer' }
  | { role: 'joiner' }
  | { role: 'filler' }
  | { role: 'words' };

export type Role = Meaning['role'];

/** Places count characters of the compact text, see `spread.ts`: from the first to behind the last. */
export type Stretch = { from: number; to: number; meaning: Meaning };

/** A stretch that may be chosen, with what it costs to read it so. */
export type Candidate = Stretch & { cost: number };
