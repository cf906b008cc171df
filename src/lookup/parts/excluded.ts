/** 「T1 以外的任務」, 「除了態度都給我」: what is asked where something is said to be left out. */
import type { Ask, Question } from '../../question/question.ts';
import type { PartAsked } from '../../question/stretch.ts';
import { formatPart, partKey, readPartCode } from '../../standard/code.ts';
import { COLUMN_KEYS } from '../../standard/columns.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';
import { resolveParts } from './resolve-parts.ts';

/** What is asked besides is asked; where nothing is, all others of its kind are. */
export function asksWithout(standard: CompetencyStandard, { asks, excluded }: Question): readonly Ask[] {
  if (excluded.length === 0 || asks.some(({ parts }) => parts.length > 0)) return asks;
  const parts = otherParts(
    standard,
    excluded.flatMap(ask => ask.parts),
  );
  const left = new Set(excluded.flatMap(({ columns }) => columns));
  const asked = asks.flatMap(({ columns }) => columns);
  const columns =
    asked.length > 0 || left.size === 0 ? asked : COLUMN_KEYS.filter(column => !left.has(column));
  return parts.length > 0 || columns.length > 0 ? [{ parts, columns, at: 0 }] : asks;
}

/** The other duties, or the other tasks of the same duties; none where no part is left out. */
function otherParts({ ...standard }: CompetencyStandard, asked: readonly PartAsked[]): PartAsked[] {
  const left = resolveParts(standard, asked, null).filter(({ letter }) => letter === 'T');
  const keys = new Set(left.map(formatPart));
  const isOfTasks = left.some(({ numbers }) => numbers.length > 1);
  const duties = isOfTasks
    ? standard.duties.filter(({ code }) =>
        left.some(({ numbers }) => partKey(code) === `T${numbers[0] ?? ''}`),
      )
    : standard.duties;
  const places = isOfTasks ? duties.flatMap(duty => duty.tasks) : duties;
  if (left.length === 0) return [];
  return places
    .filter(({ code }) => !keys.has(partKey(code)))
    .flatMap(({ code }) => readPartCode(code) ?? [])
    .map((part): PartAsked => ({ kind: 'code', part }));
}
