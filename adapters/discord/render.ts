/** An answer as a message of Discord: pure; the same page is the same whoever sees it. */
import { type APIComponentInContainer, type APIContainerComponent, ComponentType } from 'discord.js';
import { type Answer, type Audience, controlsOf, type Page, paginate, type Reply } from '../../src/index.ts';
import { rowsOf } from './components.ts';
import { isSendable, sizeOf } from './components-size.ts';
import { type Message, message } from './message.ts';
import { colourOf } from './render-colour.ts';
import { isHeld, isRepeated, questionLine } from './render-question.ts';
import { bodyText, footText, headText } from './render-reply.ts';
import { clipLabel, escapeText } from './text.ts';
import { LONGEST_NAME, LONGEST_SHOWN_QUESTION } from './limits.ts';
import { leftOut, sharedBy } from './wording.ts';

/** `page` counts from 0 and is moved into range; `shared`: who shows it to everybody, and what was asked. */
export type View = { page: number; audience: Audience; shared?: { name: string; question: string } };

export function renderAnswer(answer: Answer, { page, audience, shared }: View): Message {
  const pages = pagesOf(answer);
  const index = Math.min(Math.max(0, page), pages.length - 1);
  const reply = pages[index] ?? answer.reply;
  const shown = { reply, index, count: pages.length, query: answer.query, ways: answer.ways };
  const container = containerOf(shown, { audience, above: above(answer.query, shared), answer });
  return message([container], audience);
}

export function pageCount(answer: Answer): number {
  return pagesOf(answer).length;
}

/** Pages are cut for the most that can stand around them, so that a page that is shared is the page that was seen. */
function pagesOf(answer: Answer): Reply[] {
  const { query, ways } = answer;
  const widest = above(query, { name: WIDEST_NAME, question: WIDEST_QUESTION });
  return paginate(answer.reply, reply => {
    const page = { reply, index: 1, count: 3, query, ways };
    const container = containerOf(page, { audience: { kind: 'private' }, above: widest, answer });
    return isSendable(sizeOf([container]));
  });
}

/** Three bytes and, in markdown, two characters each are the most that a code unit takes. */
const WIDEST_NAME = '＊'.repeat(LONGEST_NAME);
const WIDEST_QUESTION = '＊'.repeat(LONGEST_SHOWN_QUESTION);

/** The lines above the title: the question where no button holds it or everybody reads along, and who shares. */
function above(query: string, shared: View['shared']): string[] {
  const own = !isHeld(query) && isRepeated(query) ? query : null;
  const question = own ?? (shared ? clipLabel(shared.question, LONGEST_SHOWN_QUESTION) : '');
  return [
    ...(question === '' ? [] : [questionLine(question)]),
    ...(shared ? [`-# ${sharedBy(escapeText(clipLabel(shared.name, LONGEST_NAME)))}`] : []),
  ];
}

type Around = { audience: Audience; above: readonly string[]; answer: Answer };

function containerOf(page: Page, { audience, above: lines, answer }: Around): APIContainerComponent {
  const { rows, leftOut: missing } = rowsOf(controlsOf(page, audience), page.query);
  const colour = colourOf(answer.result);
  const texts = [
    [...lines, headText(page.reply)].join('\n'),
    bodyText(page.reply),
    [footText(page.reply), missing > 0 ? `-# ${leftOut(missing)}` : '']
      .filter(text => text !== '')
      .join('\n'),
  ];
  const displays = texts
    .filter(text => text.trim() !== '')
    .map((content): APIComponentInContainer => ({ type: ComponentType.TextDisplay, content }));
  return {
    type: ComponentType.Container,
    ...(colour === null ? {} : { accent_color: colour }),
    components: [...displays, ...rows],
  };
}
