/** Which columns are asked of which parts: 「T1.4 產出 T5.1 指標」 asks two things, 「T1、T2 的知識」 one of two parts. */
import { type Column, isOfParts } from '../standard/columns.ts';
import type { Ask } from './question.ts';
import type { Meaning, PartAsked, Stretch } from './stretch.ts';

/** Neighbours of one kind, in the order asked. */
type Run = { kind: 'parts'; parts: PartAsked[] } | { kind: 'columns'; columns: Column[] };

export function groupAsks(stretches: readonly Stretch[]): Ask[] {
  const runs = runsOf(withoutPassing(stretches));
  const asks: { parts: PartAsked[]; columns: Column[] }[] = [];
  for (const [index, run] of runs.entries()) {
    const last = asks.at(-1);
    if (run.kind === 'parts') {
      // Columns said before the parts are asked of them, unless others follow: 「指標 T3」, 「級別、T5 的產出」.
      const isForParts = last?.parts.length === 0 && last.columns.every(isOfParts);
      if (isForParts && runs[index + 1]?.kind !== 'columns') last.parts.push(...run.parts);
      else asks.push({ parts: [...run.parts], columns: [] });
    } else if (last && last.parts.length > 0 && last.columns.length === 0) {
      addColumns(asks, last, run.columns);
    } else {
      asks.push({ parts: [], columns: [...run.columns] });
    }
  }
  return asks;
}

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
  asks: { parts: PartAsked[]; columns: Column[] }[],
  last: { columns: Column[] },
  columns: readonly Column[],
): void {
  const own = columns.filter(isOfParts);
  const whole = columns.filter(column => !isOfParts(column));
  if (own.length === 0) {
    last.columns.push(...whole);
    return;
  }
  last.columns.push(...own);
  if (whole.length > 0) asks.push({ parts: [], columns: whole });
}

function runsOf(stretches: readonly Stretch[]): Run[] {
  const runs: Run[] = [];
  for (const { meaning } of stretches) {
    const last = runs.at(-1);
    if (meaning.role === 'part') {
      if (last?.kind === 'parts') last.parts.push(meaning.asked);
      else runs.push({ kind: 'parts', parts: [meaning.asked] });
    } else if (meaning.role === 'column') {
      const columns = last?.kind === 'columns' ? last.columns : [];
      if (last?.kind !== 'columns') runs.push({ kind: 'columns', columns });
      for (const column of meaning.columns) if (!columns.includes(column)) columns.push(column);
    }
  }
  return runs;
}
