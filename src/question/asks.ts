/** Which columns are asked of which parts: 「T1.4 產出 T5.1 指標」 asks two things, 「T1、T2 的知識」 one of two parts. */
import { type Column, isOfParts } from '../standard/columns.ts';
import type { Ask } from './question.ts';
import type { Meaning, PartAsked, PartRead, Role, Stretch } from './stretch.ts';

/** Neighbours of one kind, in the order asked. */
type Run = ({ kind: 'parts'; parts: PartAsked[] } | { kind: 'columns'; columns: Column[] }) & { at: number };

type OpenAsk = { parts: PartAsked[]; columns: Column[]; at: number };

export function groupAsks(all: readonly Stretch[]): Ask[] {
  const left = new Set(leftOut(all));
  const stretches = all.filter(stretch => !left.has(stretch));
  const runs = runsOf(withoutPassing(stretches));
  const asks: OpenAsk[] = [];
  for (const [index, run] of runs.entries()) {
    const last = asks.at(-1);
    if (run.kind === 'parts') {
      // Columns said before the parts are asked of them, unless others follow: 「指標 T3」, 「級別、T5 的產出」.
      const isForParts = last?.parts.length === 0 && last.columns.every(isOfParts);
      if (isForParts && runs[index + 1]?.kind !== 'columns') last.parts.push(...run.parts);
      else asks.push({ parts: [...run.parts], columns: [], at: run.at });
    } else if (last && last.parts.length > 0 && last.columns.length === 0) {
      addColumns(asks, last, run);
    } else {
      asks.push({ parts: [], columns: [...run.columns], at: run.at });
    }
  }
  return asks;
}

/** What is said to be left out: 「不要知識」, 「T1 以外」. */
export function excludedFrom(stretches: readonly Stretch[]): Ask[] {
  const runs = runsOf(leftOut(stretches));
  return runs.map(run =>
    run.kind === 'parts'
      ? { parts: run.parts, columns: [], at: run.at }
      : { parts: [], columns: run.columns, at: run.at },
  );
}

/** The parts and columns right behind 不要, or right before 以外. */
function leftOut(stretches: readonly Stretch[]): Stretch[] {
  const asked = stretches.filter(({ meaning }) => ASKED_OR_NOT.has(meaning.role));
  return asked.filter(({ meaning }, index) => {
    if (meaning.role === 'not') return false;
    const before = asked[index - 1]?.meaning;
    const behind = asked[index + 1]?.meaning;
    const isEnd = asked[index + 2] === undefined || asked[index + 2]?.meaning.role === 'not';
    if (before?.role === 'not' && !before.isBehind && !followsNot(asked, index)) return true;
    const next = asked[index + 1];
    const isNot = behind?.role === 'not' && (behind.isBehind || isEnd);
    return isNot && next !== undefined && isNear(stretches, asked[index], next);
  });
}

/** 列給我就好不用講解: what stands farther off is not meant. */
function isNear(stretches: readonly Stretch[], one: Stretch | undefined, not: Stretch): boolean {
  const between = stretches.filter(({ from, to }) => from >= (one?.to ?? 0) && to <= not.from);
  return between.length <= MOST_BETWEEN && between.every(({ meaning }) => meaning.role !== 'words');
}

const MOST_BETWEEN = 2;

/** 技能不要 T1: what 不要 stands behind is left out, not what follows. */
function followsNot(asked: readonly Stretch[], index: number): boolean {
  return index > 1 && asked[index - 2]?.meaning.role === 'column' && asked[index + 1] !== undefined;
}

const ASKED_OR_NOT: ReadonlySet<Role> = new Set(['part', 'column', 'not']);

/**
 * 應徵 is said in passing where another column is asked for by its name, 面試 where duties are asked for and no words say
 * which.
 */
function withoutPassing(stretches: readonly Stretch[]): readonly Stretch[] {
  const has = (isWanted: (meaning: Meaning) => boolean) => stretches.some(({ meaning }) => isWanted(meaning));
  const isNamed = has(meaning => meaning.role === 'column' && meaning.isSure);
  const isOfDuties =
    has(({ role }) => role === 'place') && !has(({ role }) => role === 'words' || role === 'part');
  return stretches.filter(({ meaning }) => {
    if (meaning.role !== 'column' || meaning.isSure) return true;
    return !isOfDuties && (!isNamed || meaning.columns.every(isOfParts));
  });
}

/** Columns behind parts are asked of them; beside others, those of the whole standard are asked by themselves. */
function addColumns(
  asks: OpenAsk[],
  last: OpenAsk,
  { columns, at }: Extract<Run, { kind: 'columns' }>,
): void {
  const own = columns.filter(isOfParts);
  const whole = columns.filter(column => !isOfParts(column));
  if (own.length === 0) {
    last.columns.push(...whole);
    return;
  }
  last.columns.push(...own);
  if (whole.length > 0) asks.push({ parts: [], columns: whole, at });
}

/** A name between two parts, where one stands before both, ends a run: 活動企劃專員 T2 跟基層主管 T4. */
function runsOf(stretches: readonly Stretch[]): Run[] {
  const runs: Run[] = [];
  const names: number[] = [];
  for (const { from: at, meaning } of stretches) {
    if (meaning.role === 'name' || meaning.role === 'code') names.push(at);
    const last = runs.at(-1);
    const [first = at] = names;
    const isOpen = last && !(first < last.at && (names.at(-1) ?? 0) > last.at);
    if (meaning.role === 'part') {
      const parts = isOpen && last.kind === 'parts' ? last.parts : [];
      if (parts.length === 0) runs.push({ kind: 'parts', parts, at });
      parts.push(withLetter(meaning.asked, parts.at(-1)));
    } else if (meaning.role === 'column') {
      const columns = isOpen && last.kind === 'columns' ? last.columns : [];
      if (columns.length === 0) runs.push({ kind: 'columns', columns, at });
      for (const column of meaning.columns) if (!columns.includes(column)) columns.push(column);
    }
  }
  return runs;
}

/** T2.1、2.3: the letter is said once. */
function withLetter(asked: PartRead, before: PartAsked | undefined): PartAsked {
  if (asked.kind !== 'bare') return asked;
  const letter =
    before?.kind === 'code' && before.part.numbers.length === asked.numbers.length ? before.part.letter : 'T';
  return { kind: 'code', part: { letter, numbers: asked.numbers } };
}
