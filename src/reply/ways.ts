/** The ways on from an answer: up, to the neighbours, to the parts and the columns of what is shown. */
import { addressOf, isAddressable, LIST } from '../lookup/address.ts';
import { type Aspect, isOfParts } from '../lookup/aspect.ts';
import type { LookupResult } from '../lookup/result.ts';
import type { CompetencyStandard, Duty, Task } from '../standard/schema.ts';
import { named } from './lines.ts';
import type { Choice } from './model.ts';
import { ASPECT_NAMES, controlWords, say, WORDS } from './wording.ts';

/**
 * Every query gives its answer by itself. `parts` and `columns` may be empty; `partsLabel` says what the parts are.
 * `isShareable`: nobody else needs to read that nothing was found, or has to be asked again.
 */
export type Ways = {
  isShareable: boolean;
  up: Choice | null;
  previous: Choice | null;
  next: Choice | null;
  partsLabel: string;
  parts: readonly Choice[];
  columns: readonly Choice[];
};

export const NO_WAYS: Ways = {
  isShareable: true,
  up: null,
  previous: null,
  next: null,
  partsLabel: controlWords.parts,
  parts: [],
  columns: [],
};

/** `duty` and `task` are what is shown of the standard; `aspects` which columns of it, none for all. */
type Shown = { standard: CompetencyStandard; duty: Duty | null; task: Task | null; aspects: Aspect[] };

export function waysOf(result: LookupResult): Ways {
  switch (result.kind) {
    case 'standard':
      return partWays({ standard: result.match.standard, duty: null, task: null, aspects: [] });
    case 'duty': {
      const [duty = null, another] = result.duties;
      return partWays({ ...result.match, duty: another ? null : duty, task: null, aspects: [] });
    }
    case 'task': {
      const [place, another] = result.places;
      const { duty, task } = place && !another ? place : { duty: null, task: null };
      return partWays({ ...result.match, duty, task, aspects: [] });
    }
    case 'aspect':
      return aspectWays({ ...result.match, ...result });
    case 'item':
      return { ...NO_WAYS, up: placeAbove(result.match.standard, result.items) };
    case 'matches':
      return result.within ? { ...NO_WAYS, up: wholeOf(result.within.standard) } : NO_WAYS;
    case 'no-part':
      return { ...NO_WAYS, isShareable: false, up: wholeOf(result.match.standard) };
    case 'list':
      return listWays(result);
    case 'choices':
    case 'nothing':
    case 'help':
    case 'unreadable':
      return { ...NO_WAYS, isShareable: false };
  }
}

function wholeOf(standard: CompetencyStandard): Choice {
  return { label: standard.name, detail: null, query: addressOf(standard, []) };
}

function partWays(shown: Shown): Ways {
  const { standard, duty, task } = shown;
  const isWhole = !duty && !task;
  return {
    ...NO_WAYS,
    up: isWhole ? null : duty && task ? wayTo(shown, duty) : wholeOf(standard),
    ...neighbours(shown),
    parts: partsBelow(shown),
    columns: columnsOf(shown),
  };
}

/** A column leads to the same column of the other parts, and to the other columns of the same part. */
function aspectWays(shown: Shown): Ways {
  const { standard, duty, task, aspects } = shown;
  const part = task ?? duty;
  const whole = part && isAddressable(part) ? wayTo({ ...shown, aspects: [] }, part) : wholeOf(standard);
  const isPartwise = aspects.every(isOfParts);
  return {
    ...NO_WAYS,
    up: whole,
    ...(isPartwise ? { ...neighbours(shown), parts: partsBelow(shown) } : {}),
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

function placeAbove(
  standard: CompetencyStandard,
  items: readonly { duty: Duty | null; task: Task | null }[],
): Choice {
  const [only, another] = items;
  const place = another ? null : (only?.task ?? only?.duty ?? null);
  return place && isAddressable(place)
    ? { label: named(place), detail: null, query: addressOf(standard, [place.code]) }
    : wholeOf(standard);
}

/** To the categories, or to the standards of one. */
export function listWays({ category, categories }: Extract<LookupResult, { kind: 'list' }>): Ways {
  if (category === null && categories.length > 1) {
    const parts = categories.map(({ name, standards }) => ({
      label: name === '' ? WORDS.noCategory : name,
      detail: say.count(standards.length),
      query: `${LIST} ${name}`.trim(),
    }));
    return { ...NO_WAYS, partsLabel: WORDS.jobCategory, parts };
  }
  const standards = categories.flatMap(own => own.standards);
  return {
    ...NO_WAYS,
    up: category === null ? null : { label: WORDS.loaded, detail: null, query: LIST },
    partsLabel: WORDS.pickOne,
    parts: standards.map(wholeOf),
  };
}
