/** Messages from outcomes: pure, and always within Slack's limits. */
import {
  type Answer,
  type Audience,
  offersPicker,
  oneLine,
  pageAt,
  type Sharing,
  type ShowOutcome,
  type Viewer,
} from '../../../src/index.ts';
import { renderCache } from '../../service/render-cache.ts';
import type { Message } from '../message.ts';
import { QUOTE_HINT } from '../wording.ts';
import { context, preformatted, richText } from './blocks.ts';
import { messageOf, renderPage } from './page.ts';
import { pagesOf } from './pages.ts';
import { pickerButton } from './picker-button.ts';

/** Answers that one person sees are often asked for again, so they are rendered once. */
export function renderOutcome({ answer, page, audience, sharing }: ShowOutcome): Message {
  return audience.kind === 'shared'
    ? renderAnswer(answer, { page, audience, sharing })
    : CACHES[audience.kind](answer, page);
}

const CACHES = {
  private: renderCache((answer, page) => renderFor({ kind: 'private' }, answer, page)),
  direct: renderCache((answer, page) => renderFor({ kind: 'direct' }, answer, page)),
} as const;

function renderFor(audience: Viewer, answer: Answer, page: number): Message {
  const message = renderAnswer(answer, { page, audience, sharing: null });
  return offersPicker(answer) ? { ...message, blocks: [...message.blocks, pickerButton] } : message;
}

/** `page` counts from 0; outside the pages it gives the nearest one. */
type View = { page: number; audience: Audience; sharing: Sharing | null };

export function renderAnswer(answer: Answer, { page, audience, sharing }: View): Message {
  return renderPage(pageAt(pagesOf(answer), page), audience, sharing);
}

/** A line with its source, to be copied as it is. @param quoted at most `PAGE_CHARACTERS` */
export function renderQuote(quoted: string): Message {
  const text = quoted.split('\n').map(oneLine).join('\n');
  return messageOf(text, [context(QUOTE_HINT), richText([preformatted(text)])]);
}
