/** The links that lead on from an answer: up, to the neighbours, to the parts and the columns of what is shown. */
import { addressOf, isAddressable, LIST } from '../lookup/address.ts';
import { categoryOf } from '../lookup/list.ts';
import { matchOf, type Result, standardsOf } from '../lookup/result.ts';
import { fold } from '../standard/fold.ts';
import type { CompetencyStandard, Duty, Task } from '../standard/schema.ts';
import { categoryChoice } from '../reply/compose-list.ts';
import { MOST_HITS, named } from '../reply/lines.ts';
import { type Choice, NO_LINKS, type Links } from '../reply/model.ts';
import { columnLinks, partLinks, wholeOf } from './part-links.ts';
import { say, WORDS } from '../reply/wording.ts';

// Long only because there are so many kinds.
// oxlint-disable-next-line max-lines-per-function
export function linksOf(result: Result): Links {
  switch (result.kind) {
    case 'standard':
    case 'duty':
    case 'task':
      return partLinks({ ...result.match, ...shownBy(result), columns: [] });
    case 'columns':
      return columnLinks({ ...result.match, ...result });
    case 'item':
      return { ...NO_LINKS, up: placeAbove(result.match.standard, result.items) };
    case 'matches':
      return matchesLinks(result);
    case 'no-part':
      return {
        ...NO_LINKS,
        isShareable: false,
        up: wholeOf(result.match.standard),
        others: result.isElsewhere ? [everywhere(result.asked)] : [],
      };
    case 'several':
    case 'count':
    case 'filtered':
    case 'compare':
    case 'unstated':
      return aboutLinks(result);
    case 'levels':
      return { ...NO_LINKS, others: [TO_LIST] };
    case 'list':
      return listLinks(result);
    case 'help':
      return { ...NO_LINKS, isShareable: false, others: [TO_LIST] };
    case 'choices':
    case 'nothing':
    case 'unreadable':
      return { ...NO_LINKS, isShareable: false, others: [TO_HELP, TO_LIST] };
  }
}

/** Up to the standard, or on to each of several. */
function aboutLinks(result: Result): Links {
  const match = matchOf(result);
  if (match) return { ...NO_LINKS, up: wholeOf(match.standard) };
  return { ...NO_LINKS, partsLabel: WORDS.toStandard, parts: standardsOf(result).map(wholeOf) };
}

/** The part that is shown; none where several places have the same code. */
function shownBy(result: Extract<Result, { kind: 'standard' | 'duty' | 'task' }>): {
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

/** Questions that platforms also ask by themselves, for a home page or as the first completions. */
export const QUESTIONS = { help: '說明', list: LIST } as const;

const TO_HELP: Choice = { label: WORDS.help, detail: null, question: QUESTIONS.help };
const TO_LIST: Choice = { label: WORDS.list, detail: null, question: QUESTIONS.list };

/** A search in one standard leads to that standard; a search in all leads to each standard with a line. */
function matchesLinks({
  words,
  within,
  hits,
  standards,
  isElsewhere,
}: Extract<Result, { kind: 'matches' }>): Links {
  if (within)
    return { ...NO_LINKS, up: wholeOf(within.standard), others: isElsewhere ? [everywhere(words)] : [] };
  const listed = new Set(hits.slice(0, MOST_HITS).map(({ standard }) => standard));
  const category = [...standards].map(categoryOf).find(name => fold(name) === fold(words));
  return {
    ...NO_LINKS,
    partsLabel: WORDS.toStandard,
    parts: [...listed].map(wholeOf),
    others: category === undefined ? [] : [toCategory(category)],
  };
}

/** The name of a category may have been meant as the category. */
function toCategory(category: string): Choice {
  return { label: say.ofCategory(category), detail: null, question: `${LIST} ${category}` };
}

/** The same words in all standards. */
function everywhere(words: string): Choice {
  return { label: WORDS.everywhere, detail: null, question: words };
}

function placeAbove(
  standard: CompetencyStandard,
  items: readonly { duty: Duty | null; task: Task | null }[],
): Choice {
  const [only, another] = items;
  const place = another ? null : (only?.task ?? only?.duty ?? null);
  return place && isAddressable(place)
    ? { label: named(place), detail: null, question: addressOf(standard, [place.code]) }
    : wholeOf(standard);
}

/** To the categories, or to the standards of one. */
function listLinks({ category, categories }: Extract<Result, { kind: 'list' }>): Links {
  if (category === null && categories.length > 1) {
    return { ...NO_LINKS, partsLabel: WORDS.jobCategory, parts: categories.map(categoryChoice) };
  }
  const standards = categories.flatMap(own => own.standards);
  return {
    ...NO_LINKS,
    up: category === null ? null : { label: WORDS.loaded, detail: null, question: LIST },
    partsLabel: WORDS.pickOne,
    parts: standards.map(wholeOf),
  };
}
