/** Splits a reply that is too long for a medium: at line boundaries, each page saying how much is left. */
import type { Page } from './controls.ts';
import type { Reply, Links } from '../reply/model.ts';
import { assemble, cut, largest, type Unit, unitsOf } from './page-units.ts';
import { say } from '../reply/wording.ts';

/** While pages are filled their number is not known: room for the widest. */
const WIDEST_NOTE = say.page(9999, 9999, 9999);

/**
 * @param fits whether a medium takes a page as it is; called about log₂(lines) times a page.
 * @returns at least one page; each repeats title and source. What is longer than a page goes on on the next. A page
 * does not fit only where title, headings, source and one character are already too much for the medium.
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

/** Room for the number of any page, and for both buttons that turn it. */
const MIDDLE_PAGE = { index: 4998, count: 9999 };

/**
 * An answer in pages that can be sent.
 * @param fits as of `paginate`, for a page with all that stands around the reply
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

/** @param index counts from 0; one that is not there is the nearest that is */
export function pageAt(pages: readonly [Page, ...Page[]], index: number): Page {
  const last = pages.length - 1;
  return pages[Math.max(0, Math.min(Math.trunc(index), last))] ?? pages[0];
}

type PressOutcome = { page: Unit[]; rest: Unit[] };

function takePage(units: readonly Unit[], fits: (page: readonly Unit[]) => boolean): PressOutcome {
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

/** At most half a page is left empty to keep a line with its sub-items, and no page ends in a heading. */
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

/** A line cut into pieces is one thing, a heading none. */
function countThings(units: readonly Unit[]): number {
  return new Set(units.flatMap(({ of }) => of ?? [])).size;
}
