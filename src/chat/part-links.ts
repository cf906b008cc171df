/** The links that lead on from a standard, a part of it, or a column of either. */
import { addressOf, isAddressable, LIST } from '../lookup/address.ts';
import { type Column, COLUMN_KEYS, COLUMNS, isOfParts } from '../standard/columns.ts';
import { categoryOf } from '../lookup/list.ts';
import type { CompetencyStandard, Duty, Task } from '../standard/schema.ts';
import { named } from '../reply/lines.ts';
import { type Choice, NO_LINKS, type Links } from '../reply/model.ts';
import { WORDS } from '../reply/wording.ts';
import { LABELS } from './wording.ts';

/** `duty` and `task`: the part that is shown. `columns`: which columns of it, empty for all. */
type ShownPart = { standard: CompetencyStandard; duty: Duty | null; task: Task | null; columns: Column[] };

/** Leads to the other standards of the category, in case another one was meant. */
function categoryAbove(standard: CompetencyStandard): Choice {
  const category = categoryOf(standard);
  return { label: category, detail: null, question: `${LIST} ${category}` };
}

export function wholeOf(standard: CompetencyStandard): Choice {
  return { label: standard.name, detail: null, question: addressOf(standard, []) };
}

export function partLinks(shown: ShownPart): Links {
  const { standard, duty, task } = shown;
  const isWhole = !duty && !task;
  return {
    ...NO_LINKS,
    up: isWhole ? categoryAbove(standard) : duty && task ? linkTo(shown, duty) : wholeOf(standard),
    ...neighbours(shown),
    partsLabel: LABELS.parts,
    parts: partsBelow(shown),
    columns: columnsOf(shown),
  };
}

/** A column leads to the same column of the other parts, and to the other columns of the same part. */
export function columnLinks(shown: ShownPart): Links {
  const { standard, duty, task, columns } = shown;
  const part = task ?? duty;
  const whole = part && isAddressable(part) ? linkTo({ ...shown, columns: [] }, part) : wholeOf(standard);
  const isPartwise = columns.every(isOfParts);
  return {
    ...NO_LINKS,
    up: whole,
    ...(isPartwise ? { ...neighbours(shown), partsLabel: LABELS.parts, parts: partsBelow(shown) } : {}),
    columns: columnsOf(shown),
  };
}

function linkTo({ standard, columns }: ShownPart, part: Duty | Task): Choice {
  return { label: named(part), detail: null, question: addressOf(standard, [part.code], columns) };
}

/** A duty's neighbours are duties; a task's are tasks, also across the border of its duty. */
function neighbours(shown: ShownPart): Pick<Links, 'previous' | 'next'> {
  const { standard, duty, task } = shown;
  const all = task ? standard.duties.flatMap(({ tasks }) => tasks) : standard.duties;
  const place = all.findIndex(part => part === (task ?? duty));
  if (place < 0) return { previous: null, next: null };
  const previous = all.slice(0, place).findLast(isAddressable);
  const next = all.slice(place + 1).find(isAddressable);
  return { previous: previous ? short(shown, previous) : null, next: next ? short(shown, next) : null };
}

function short(shown: ShownPart, part: Duty | Task): Choice {
  return { ...linkTo(shown, part), label: part.code };
}

/** The duties of a standard, or the tasks of a duty. A task shows the tasks of its duty. */
function partsBelow(shown: ShownPart): Choice[] {
  const { standard, duty } = shown;
  const parts = duty ? duty.tasks : standard.duties;
  return parts.filter(isAddressable).map(part => linkTo(shown, part));
}

/** Columns that belong to the whole standard say so. */
function columnsOf({ standard, duty, task, columns }: ShownPart): Choice[] {
  const part = task ?? duty;
  const others = COLUMN_KEYS.filter(column => !(columns.length === 1 && columns[0] === column));
  return others.map(column => {
    const isOfPart = part !== null && isAddressable(part) && isOfParts(column);
    return {
      label: COLUMNS[column].printed,
      detail: part === null ? null : isOfPart ? part.code : WORDS.wholeStandard,
      question: addressOf(standard, isOfPart ? [part.code] : [], [column]),
    };
  });
}
