/** An answer in pages that fit a message, whoever sees them: a page keeps its number when it is shared. */
import { type Answer, type Audience, type Page, paginate, plainText } from '../../src/index.ts';
import { draw, type Shared } from './draw.ts';
import {
  LONGEST,
  LONGEST_MESSAGE_TEXT,
  MOST_MESSAGE_BLOCKS,
  MOST_MESSAGE_CHARACTERS,
  PAGE_CHARACTERS,
} from './limits.ts';
import { charactersIn } from './measure.ts';
import { tame } from './tame.ts';
import { clean } from './text.ts';

/** All pages, at least one. */
export function pagesOf(answer: Answer): Page[] {
  const { ways } = answer;
  const query = clean(answer.query);
  const replies = paginate(tame(answer.reply), page => fits({ reply: page, query, ways, ...WIDEST_PAGE }));
  return replies.map((reply, index) => ({ reply, index, count: replies.length, query, ways }));
}

function fits(page: Page): boolean {
  if (plainText(page.reply).length > PAGE_CHARACTERS) return false;
  const { text, blocks } = draw(page, WIDEST_AUDIENCE, WIDEST_SHARED);
  return (
    text.length < LONGEST_MESSAGE_TEXT &&
    blocks.length <= MOST_MESSAGE_BLOCKS &&
    text.length + charactersIn(blocks) <= MOST_MESSAGE_CHARACTERS
  );
}

/** In the middle of many pages, with both buttons. */
const WIDEST_PAGE = { index: 9998, count: 10_000 };

/** Sharing carries the question, withdrawing only an id. */
const WIDEST_AUDIENCE: Audience = { kind: 'private' };

const WIDEST_SHARED: Shared = { name: '名'.repeat(LONGEST.sharer), question: '問'.repeat(LONGEST.question) };
