/** An answer in pages that fit a message for any audience: a page keeps its number when it is shared. */
import { type Answer, fitToLimits, type Page, pagesOfAnswer, WIDEST_AUDIENCE } from '../../../src/index.ts';
import { LONGEST, LONGEST_NAME, LONGEST_SHOWN_QUESTION } from '../limits.ts';
import { isSendable } from './measure.ts';
import { type Around, renderPage, renderTexts } from './page.ts';

/** At least one page. */
export function pagesOf({ reply, question, links }: Answer): [Page, ...Page[]] {
  return pagesOfAnswer({ reply: fitToLimits(reply, LONGEST), question, links }, fits);
}

/** Texts come first: where a page does not fit, usually they alone are too long, and no control need be rendered. */
function fits(page: Page): boolean {
  return (
    isSendable(renderTexts(page, WIDEST.sharing, 0), MOST_ESCAPES) &&
    isSendable(renderPage(page, WIDEST).components, MOST_ESCAPES)
  );
}

/** A code unit takes at most three bytes; one that is escaped takes two, but counts as two characters. */
const WIDEST: Around = {
  audience: WIDEST_AUDIENCE,
  sharing: { name: '＊'.repeat(LONGEST_NAME), question: '＊'.repeat(LONGEST_SHOWN_QUESTION) },
  colour: null,
};

const MOST_ESCAPES = LONGEST_NAME + LONGEST_SHOWN_QUESTION;
