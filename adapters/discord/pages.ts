/** An answer in pages that fit a message, whoever sees them: a page keeps its number when it is shared. */
import { type Answer, type Page, pagesOfAnswer, WIDEST_AUDIENCE } from '../../src/index.ts';
import { type Around, draw, drawTexts } from './draw.ts';
import { LONGEST_NAME, LONGEST_SHOWN_QUESTION } from './limits.ts';
import { isSendable } from './measure.ts';

/** All pages, at least one. */
export function pagesOf(answer: Answer): [Page, ...Page[]] {
  return pagesOfAnswer(answer, fits);
}

/** Mostly the texts of what does not fit are too much already, before any control is drawn. */
function fits(page: Page): boolean {
  return (
    isSendable(drawTexts(page, WIDEST.shared, 0), MOST_ESCAPES) &&
    isSendable(draw(page, WIDEST).components, MOST_ESCAPES)
  );
}

/** No code unit of a name takes more than three bytes; one that is escaped takes two, but is two characters. */
const WIDEST: Around = {
  audience: WIDEST_AUDIENCE,
  shared: { name: '＊'.repeat(LONGEST_NAME), question: '＊'.repeat(LONGEST_SHOWN_QUESTION) },
  colour: null,
};

const MOST_ESCAPES = LONGEST_NAME + LONGEST_SHOWN_QUESTION;
