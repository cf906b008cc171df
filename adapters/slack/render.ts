/** An answer as Slack messages: pure, within Slack's limits by construction. */
import {
  type Answer,
  type Audience,
  controlsOf,
  type Page,
  paginate,
  plainText,
  sourceLine,
} from '../../src/index.ts';
import { type Block, context, header } from './blocks.ts';
import {
  LONGEST,
  LONGEST_HEADER,
  LONGEST_MESSAGE_TEXT,
  MOST_MESSAGE_BLOCKS,
  MOST_MESSAGE_CHARACTERS,
  PAGE_CHARACTERS,
} from './limits.ts';
import { charactersIn, stampOf } from './measure.ts';
import { controlBlocks } from './render-controls.ts';
import { contentBlocks } from './render-reply.ts';
import { tame } from './tame.ts';
import { clean, clip, escapeUpTo } from './text.ts';
import { QUESTION_LABEL, sharedBy } from './wording.ts';

/** `text` is complete by itself, and no markup: for notifications and screen readers. */
export type Message = { text: string; mrkdwn: false; blocks: Block[] };

/** Who showed it to everybody, and what was asked. `name` is shown as it is and mentions nobody. */
export type Shared = { name: string; question: string };

/** `page` counts from 0; one that is not there is the nearest that is. */
export type View = { page: number; audience: Audience; shared?: Shared | undefined };

export function renderAnswer(answer: Answer, { page, audience, shared }: View): Message {
  const pages = pagesOf(answer);
  const index = Math.max(0, Math.min(Math.trunc(page), pages.length - 1));
  const reply = pages[index] ?? tame(answer.reply);
  return draw({ ...answer, reply, index, count: pages.length }, audience, shared);
}

export function pageCount(answer: Answer): number {
  return pagesOf(answer).length;
}

/** The same whoever sees them, so that a page keeps its number when it is shared. */
function pagesOf({ reply, query, ways }: Answer): Page['reply'][] {
  return paginate(tame(reply), page => {
    if (plainText(page).length > PAGE_CHARACTERS) return false;
    const { text, blocks } = draw(
      { reply: page, query, ways, ...WIDEST_PAGE },
      WIDEST_AUDIENCE,
      WIDEST_SHARED,
    );
    return (
      text.length < LONGEST_MESSAGE_TEXT &&
      blocks.length <= MOST_MESSAGE_BLOCKS &&
      text.length + charactersIn(blocks) <= MOST_MESSAGE_CHARACTERS
    );
  });
}

/** In the middle of many pages, with both buttons. */
const WIDEST_PAGE = { index: 9998, count: 9_999_999 };

/** Sharing carries the question, withdrawing only an id. */
const WIDEST_AUDIENCE: Audience = { kind: 'private' };

const WIDEST_SHARED: Shared = { name: '名'.repeat(LONGEST.sharer), question: '問'.repeat(LONGEST.question) };

function draw(page: Page, audience: Audience, shared: Shared | undefined): Message {
  const { reply } = page;
  const sharing = shared ? sharingLines(shared) : [];
  const title = [reply.code, reply.title].filter(part => part !== null && part !== '').join(' ');
  const beneath = [reply.subtitle ?? '', ...sharing].filter(line => line !== '');
  const text = escapeUpTo([...sharing, plainText(reply)].join('\n'), LONGEST_MESSAGE_TEXT);
  const blocks = [
    ...(title === '' ? [] : [header(clip(title, LONGEST_HEADER))]),
    ...(beneath.length > 0 ? [context(...beneath)] : []),
    ...contentBlocks(reply),
    ...(reply.source ? [context(clean(sourceLine(reply.source)))] : []),
    ...controlBlocks(controlsOf(page, audience), stampOf(`${page.query}|${page.index}`)),
  ];
  return { text, mrkdwn: false, blocks };
}

function sharingLines({ name, question }: Shared): string[] {
  return [
    sharedBy(clip(clean(name), LONGEST.sharer)),
    QUESTION_LABEL + clip(clean(question), LONGEST.question),
  ];
}
