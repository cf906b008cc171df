/** The ways on from a standard, a part of it, or a column of either. */
import { addressOf, isAddressable, LIST } from '../lookup/address.ts';
import { type Column, COLUMN_KEYS, COLUMNS, isOfParts } from '../standard/columns.ts';
import { categoryOf } from '../lookup/list.ts';
import type { CompetencyStandard, Duty, Task } from '../standard/schema.ts';
import { named } from '../reply/lines.ts';
import { type Choice, NO_LINKS, type Links } from '../reply/model.ts';
import { controlWords } from './control-wording.ts';
import { WORDS } from '../reply/wording.ts';

/** `duty` and `task` are what is shown of the standard; `columns` which columns of it, none for all. */
type Shown = { standard: CompetencyStandard; duty: Duty | null; task: Task | null; columns: Column[] };

/** The standards beside it, for whom this one was not the one that was meant. */
function categoryAbove(standard: CompetencyStandard): Choice {
  const category = categoryOf(standard);
  return { label: category, detail: null, question: `${LIST} ${category}` };
}

export function wholeOf(standard: CompetencyStandard): Choice {
  return { label: standard.name, detail: null, question: addressOf(standard, []) };
}

export function partLinks(shown: Shown): Links {
  const { standard, duty, task } = shown;
  const isWhole = !duty && !task;
  return {
    ...NO_LINKS,
    up: isWhole ? categoryAbove(standard) : duty && task ? wayTo(shown, duty) : wholeOf(standard),
    ...neighbours(shown),
    partsLabel: controlWords.parts,
    parts: partsBelow(shown),
    columns: columnsOf(shown),
  };
}

/** A column leads to the same column of the other parts, and to the other columns of the same part. */
export function columnLinks(shown: Shown): Links {
  const { standard, duty, task, columns } = shown;
  const part = task ?? duty;
  const whole = part && isAddressable(part) ? wayTo({ ...shown, columns: [] }, part) : wholeOf(standard);
  const isPartwise = columns.every(isOfParts);
  return {
    ...NO_LINKS,
    up: whole,
    ...(isPartwise ? { ...neighbours(shown), partsLabel: controlWords.parts, parts: partsBelow(shown) } : {}),
    columns: columnsOf(shown),
  };
}

function wayTo({ standard, columns }: Shown, part: Duty | Task): Choice {
  return { label: named(part), detail: null, question: addressOf(standard, [part.code], columns) };
}

/** Of a duty the duties beside it, of a task the tasks, also those of the next duty. */
function neighbours(shown: Shown): Pick<Links, 'previous' | 'next'> {
  const { standard, duty, task } = shown;
  const all = task ? standard.duties.flatMap(({ tasks }) => tasks) : standard.duties;
  const place = all.findIndex(part => part === (task ?? duty));
  if (place < 0) return { previous: null, next: null };
  const previous = all.slice(0, place).findLast(isAddressable);
  const next = all.slice(place + 1).find(isAddressable);
  return { previous: previous ? short(shown, previous) : null, next: next ? short(shown, next) : null };
}

function short(shown: Shown, part: Duty | Task): Choice {
  return { ...wayTo(shown, part), label: part.code };
}

/** The duties of a standard; the tasks of a duty, also below one of them. */
function partsBelow(shown: Shown): Choice[] {
  const { standard, duty } = shown;
  const parts = duty ? duty.tasks : standard.duties;
  return parts.filter(isAddressable).map(part => wayTo(shown, part));
}

/** The columns of the part that is shown, then those that belong to the whole standard, said so. */
function columnsOf({ standard, duty, task, columns }: Shown): Choice[] {
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
