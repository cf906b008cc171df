/** What is sent as Slack messages: pure, and within Slack's limits by construction. */
import { type Answer, type Audience, pageAt, type Sharing } from '../../src/index.ts';
import { context, preformatted, richText } from './blocks.ts';
import { draw, type Message, messageOf } from './draw.ts';
import { pagesOf } from './pages.ts';
import { cleanLines } from './text.ts';
import { QUOTE_HINT } from './wording.ts';

export type { Message } from './draw.ts';

/** `page` counts from 0; one that is not there is the nearest that is. */
type View = { page: number; audience: Audience; sharing: Sharing | null };

export function renderAnswer(answer: Answer, { page, audience, sharing }: View): Message {
  return draw(pageAt(pagesOf(answer), page), audience, sharing);
}

/** A line with its source, to be copied as it stands. @param quoted at most `PAGE_CHARACTERS` */
export function renderQuote(quoted: string): Message {
  const text = cleanLines(quoted);
  return messageOf(text, [context(QUOTE_HINT), richText([preformatted(text)])]);
}
