/** The ways on from an answer: up, to the neighbours, to the parts and the columns of what is shown. */
import { addressOf, isAddressable, LIST } from '../lookup/address.ts';
import type { LookupResult } from '../lookup/result.ts';
import type { CompetencyStandard, Duty, Task } from '../standard/schema.ts';
import { named } from './lines.ts';
import { type Choice, NO_WAYS, type Ways } from './model.ts';
import { aspectWays, partWays, wholeOf } from './part-ways.ts';
import { say, WORDS } from './wording.ts';

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
      label: name,
      detail: say.count(standards.length),
      query: `${LIST} ${name}`,
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
