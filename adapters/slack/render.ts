/** What is sent as Slack messages: pure, and within Slack's limits by construction. */
import type { Answer } from '../../src/index.ts';
import { context, preformatted, richText } from './blocks.ts';
import { draw, type Message, messageOf, type Shared, type Viewers } from './draw.ts';
import { PAGE_CHARACTERS } from './limits.ts';
import { pagesOf } from './pages.ts';
import { cleanLines, clip } from './text.ts';
import { QUOTE_HINT } from './wording.ts';

export type { Message, Shared, Viewers } from './draw.ts';

/** `page` counts from 0; one that is not there is the nearest that is. */
export type View = { page: number; audience: Viewers; shared?: Shared | undefined };

export function renderAnswer(answer: Answer, { page, audience, shared }: View): Message {
  const pages = pagesOf(answer);
  const index = Math.max(0, Math.min(page, pages.length - 1));
  const shown = pages[index];
  return shown ? draw(shown, audience, shared) : messageOf('', []);
}

/** A line with its source, to be copied as it stands. @param quoted of the engine's `quote` */
export function renderQuote(quoted: string): Message {
  const text = clip(cleanLines(quoted), PAGE_CHARACTERS);
  return messageOf(text, [context(QUOTE_HINT), richText([preformatted(text)])]);
}
