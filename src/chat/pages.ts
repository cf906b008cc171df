/** Splits a reply that is too long for one message: between lines, and each page says how much is left. */
import type { Audience } from './audience.ts';
import type { Page } from './controls.ts';
import type { Reply, Links } from '../reply/model.ts';
import { assemble, cut, largest, type Unit, unitsOf } from './page-units.ts';
import { say } from '../reply/wording.ts';

/** The number of pages is not known while they are filled, so each leaves room for the longest note. */
const WIDEST_NOTE = say.page(9999, 9999, 9999);

/**
 * @param fits whether the platform takes a page as it is; called about log₂(lines) times per page
 * @returns at least one page; each repeats title and source. A text longer than a page continues on the next one. A page
 * exceeds the limit only if title, headings, source and one character alone do.
 */
export function paginate(reply: Reply, fits: (page: Reply) => boolean): Reply[] {
  if (fits(reply)) return [reply];
  const pages: Unit[][] = [];
  let units = unitsOf(reply);
  while (units.length > 0) {
    const { page, rest } = takePage(units, taken => fits(assemble(reply, taken, WIDEST_NOTE)));
    pages.push(page);
    units = rest;
  }
  if (pages.length === 0) return [reply];
  return pages.map((page, index) => {
    const left = countThings(pages.slice(index + 1).flat());
    return assemble(reply, page, say.page(index + 1, pages.length, left));
  });
}

/** Room for the number of any page, and for both buttons that turn pages. */
const MIDDLE_PAGE = { index: 4998, count: 9999 };

/**
 * The audience whose controls take the most room: sharing carries the question, withdrawing only an id. Pages that fit it fit
 * every audience, so a page keeps its number when it is shared.
 */
export const WIDEST_AUDIENCE: Audience = { kind: 'private' };

/**
 * An answer in pages that can be sent.
 * @param fits like that of `paginate`, for a page with everything around the reply
 * @returns at least one
 */
export function pagesOfAnswer(
  { reply, question, links }: { reply: Reply; question: string; links: Links },
  fits: (page: Page) => boolean,
): [Page, ...Page[]] {
  const replies = paginate(reply, part => fits({ reply: part, question, links, ...MIDDLE_PAGE }));
  const [first = reply, ...others] = replies;
  const count = replies.length;
  return [
    { reply: first, index: 0, count, question, links },
    ...others.map((part, index) => ({ reply: part, index: index + 1, count, question, links })),
  ];
}

/** @param index counts from 0; outside the pages it gives the nearest one */
export function pageAt(pages: readonly [Page, ...Page[]], index: number): Page {
  const last = pages.length - 1;
  return pages[Math.max(0, Math.min(Math.trunc(index), last))] ?? pages[0];
}

type TakenPage = { page: Unit[]; rest: Unit[] };

function takePage(units: readonly Unit[], fits: (page: readonly Unit[]) => boolean): TakenPage {
  const count = largest(units.length, taken => fits(units.slice(0, taken)));
  if (count > 0) {
    const end = goodEnd(units, count);
    return { page: units.slice(0, end), rest: units.slice(end) };
  }
  const [first, ...others] = units;
  if (!first) return { page: [], rest: [] };
  const [begin, ...rest] = cut(first, unit => fits([unit]));
  return { page: [begin], rest: [...rest, ...others] };
}

/** Keeps a line with its sub-items if that leaves less than half of the page empty, and ends no page with a heading. */
function goodEnd(units: readonly Unit[], count: number): number {
  if (count === units.length) return count;
  let end = count;
  while (end > 1 && units[end]?.kind === 'item') end -= 1;
  if (end < count / 2) end = count;
  while (end > 1 && isBareHeading(units[end - 1])) end -= 1;
  return end;
}

function isBareHeading(unit: Unit | undefined): boolean {
  return unit?.kind === 'heading' && unit.group === null;
}

/** A line that was cut into pieces counts once, a heading not at all. */
function countThings(units: readonly Unit[]): number {
  return new Set(units.flatMap(({ of }) => of ?? [])).size;
}
