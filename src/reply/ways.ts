/** The ways on from an answer: up, to the neighbours, to the parts and the columns of what is shown. */
import { addressOf, isAddressable, LIST } from '../lookup/address.ts';
import { categoryOf } from '../lookup/list.ts';
import type { LookupResult } from '../lookup/result.ts';
import { fold } from '../standard/fold.ts';
import type { CompetencyStandard, Duty, Task } from '../standard/schema.ts';
import { MOST_HITS, named } from './lines.ts';
import { type Choice, NO_WAYS, type Ways } from './model.ts';
import { aspectWays, partWays, wholeOf } from './part-ways.ts';
import { say, WORDS } from './wording.ts';

export function waysOf(result: LookupResult): Ways {
  switch (result.kind) {
    case 'standard':
    case 'duty':
    case 'task':
      return partWays({ ...result.match, ...shownBy(result), aspects: [] });
    case 'aspect':
      return aspectWays({ ...result.match, ...result });
    case 'item':
      return { ...NO_WAYS, up: placeAbove(result.match.standard, result.items) };
    case 'matches':
      return matchesWays(result);
    case 'no-part':
      return {
        ...NO_WAYS,
        isShareable: false,
        up: wholeOf(result.match.standard),
        others: result.isElsewhere ? [everywhere(result.asked)] : [],
      };
    case 'list':
      return listWays(result);
    case 'help':
      return { ...NO_WAYS, isShareable: false, others: [TO_LIST] };
    case 'choices':
    case 'nothing':
    case 'unreadable':
      return { ...NO_WAYS, isShareable: false, others: [TO_HELP, TO_LIST] };
  }
}

/** Of several places with one code none is the one that is shown. */
function shownBy(result: Extract<LookupResult, { kind: 'standard' | 'duty' | 'task' }>): {
  duty: Duty | null;
  task: Task | null;
} {
  const places =
    result.kind === 'duty'
      ? result.duties.map(duty => ({ duty, task: null }))
      : result.kind === 'task'
        ? result.places
        : [];
  const [only, another] = places;
  return only && !another ? only : { duty: null, task: null };
}

const TO_HELP: Choice = { label: WORDS.help, detail: null, query: '說明' };
const TO_LIST: Choice = { label: WORDS.list, detail: null, query: LIST };

/** From a search in one standard to the standard; over all to each that has a line. */
function matchesWays({
  words,
  within,
  hits,
  standards,
  isElsewhere,
}: Extract<LookupResult, { kind: 'matches' }>): Ways {
  if (within)
    return { ...NO_WAYS, up: wholeOf(within.standard), others: isElsewhere ? [everywhere(words)] : [] };
  const listed = new Set(hits.slice(0, MOST_HITS).map(({ standard }) => standard));
  const category = [...standards].map(categoryOf).find(name => fold(name) === fold(words));
  return {
    ...NO_WAYS,
    partsLabel: WORDS.toStandard,
    parts: [...listed].map(wholeOf),
    others: category === undefined ? [] : [toCategory(category)],
  };
}

/** Who asks for the name of a category may mean its standards. */
function toCategory(category: string): Choice {
  return { label: say.ofCategory(category), detail: null, query: `${LIST} ${category}` };
}

/** The same words, asked of no standard. */
function everywhere(words: string): Choice {
  return { label: WORDS.everywhere, detail: null, query: words };
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
