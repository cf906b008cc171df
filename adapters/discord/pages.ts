/** An answer in pages that fit a message, whoever sees them: a page keeps its number when it is shared. */
import { type Answer, type Page, paginate } from '../../src/index.ts';
import { type Around, draw, drawTexts } from './draw.ts';
import { LONGEST_NAME, LONGEST_SHOWN_QUESTION } from './limits.ts';
import { isSendable } from './measure.ts';

/** All pages, at least one. */
export function pagesOf({ reply: whole, query, ways }: Answer): Page[] {
  const replies = paginate(whole, reply => fits({ reply, query, ways, ...WIDEST_PAGE }));
  return replies.map((reply, index) => ({ reply, index, count: replies.length, query, ways }));
}

/** Mostly the texts of what does not fit are too much already, before any control is drawn. */
function fits(page: Page): boolean {
  return (
    isSendable(drawTexts(page, WIDEST.shared, 0), MOST_ESCAPES) &&
    isSendable(draw(page, WIDEST).components, MOST_ESCAPES)
  );
}

/** In the middle of many pages, with both buttons. */
const WIDEST_PAGE = { index: 4998, count: 9999 };

/**
 * Sharing carries the question, withdrawing only an id. No code unit of a name takes more than three bytes; one that is
 * escaped takes two, but is two characters.
 */
const WIDEST: Around = {
  audience: { kind: 'private' },
  shared: { name: '＊'.repeat(LONGEST_NAME), question: '＊'.repeat(LONGEST_SHOWN_QUESTION) },
  colour: null,
};

const MOST_ESCAPES = LONGEST_NAME + LONGEST_SHOWN_QUESTION;
