/** The ways on from a standard, a part of it, or a column of either. */
import { addressOf, isAddressable, LIST } from '../lookup/address.ts';
import { type Aspect, isOfParts } from '../lookup/aspect.ts';
import { categoryOf } from '../lookup/list.ts';
import type { CompetencyStandard, Duty, Task } from '../standard/schema.ts';
import { named } from './lines.ts';
import { type Choice, NO_WAYS, type Ways } from './model.ts';
import { controlWords } from './control-wording.ts';
import { ASPECT_NAMES, WORDS } from './wording.ts';

/** `duty` and `task` are what is shown of the standard; `aspects` which columns of it, none for all. */
type Shown = { standard: CompetencyStandard; duty: Duty | null; task: Task | null; aspects: Aspect[] };

/** The standards beside it, for whom this one was not the one that was meant. */
function categoryAbove(standard: CompetencyStandard): Choice {
  const category = categoryOf(standard);
  return { label: category, detail: null, query: `${LIST} ${category}` };
}

export function wholeOf(standard: CompetencyStandard): Choice {
  return { label: standard.name, detail: null, query: addressOf(standard, []) };
}

export function partWays(shown: Shown): Ways {
  const { standard, duty, task } = shown;
  const isWhole = !duty && !task;
  return {
    ...NO_WAYS,
    up: isWhole ? categoryAbove(standard) : duty && task ? wayTo(shown, duty) : wholeOf(standard),
    ...neighbours(shown),
    partsLabel: controlWords.parts,
    parts: partsBelow(shown),
    columns: columnsOf(shown),
  };
}

/** A column leads to the same column of the other parts, and to the other columns of the same part. */
export function aspectWays(shown: Shown): Ways {
  const { standard, duty, task, aspects } = shown;
  const part = task ?? duty;
  const whole = part && isAddressable(part) ? wayTo({ ...shown, aspects: [] }, part) : wholeOf(standard);
  const isPartwise = aspects.every(isOfParts);
  return {
    ...NO_WAYS,
    up: whole,
    ...(isPartwise ? { ...neighbours(shown), partsLabel: controlWords.parts, parts: partsBelow(shown) } : {}),
    columns: columnsOf(shown),
  };
}

function wayTo({ standard, aspects }: Shown, part: Duty | Task): Choice {
  return { label: named(part), detail: null, query: addressOf(standard, [part.code], aspects) };
}

/** Of a duty the duties beside it, of a task the tasks, also those of the next duty. */
function neighbours(shown: Shown): Pick<Ways, 'previous' | 'next'> {
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

const COLUMNS: readonly Aspect[] = [
  'indicators',
  'outputs',
  'knowledge',
  'skills',
  'level',
  'attitudes',
  'prerequisites',
  'versions',
  'notes',
];

/** The columns of the part that is shown, then those that belong to the whole standard, said so. */
function columnsOf({ standard, duty, task, aspects }: Shown): Choice[] {
  const part = task ?? duty;
  const others = COLUMNS.filter(aspect => !(aspects.length === 1 && aspects[0] === aspect));
  return others.map(aspect => {
    const isOfPart = part !== null && isAddressable(part) && isOfParts(aspect);
    return {
      label: ASPECT_NAMES[aspect],
      detail: part === null ? null : isOfPart ? part.code : WORDS.wholeStandard,
      query: addressOf(standard, isOfPart ? [part.code] : [], [aspect]),
    };
  });
}
