/** Messages from outcomes: pure, and always within Discord's limits. */
import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import {
  type Answer,
  type Audience,
  pageAt,
  type Sharing,
  type ShowOutcome,
  type Viewer,
} from '../../../src/index.ts';
import { renderCache } from '../../service/render-cache.ts';
import { type Message, messageOf } from '../message.ts';
import { codeBlock, escapeText } from '../text.ts';
import { QUOTE_HINT } from '../wording.ts';
import { colourOf } from './colour.ts';
import { renderPage } from './page.ts';
import { pagesOf } from './pages.ts';

/** Answers that one person sees are often asked for again, so they are rendered once. */
export function renderOutcome({ answer, page, audience, sharing }: ShowOutcome): Message {
  return audience.kind === 'shared'
    ? renderAnswer(answer, { page, audience, sharing })
    : CACHES[audience.kind](answer, page);
}

const CACHES = { private: cacheFor({ kind: 'private' }), direct: cacheFor({ kind: 'direct' }) } as const;

function cacheFor(audience: Viewer) {
  return renderCache((answer, page) => renderAnswer(answer, { page, audience, sharing: null }));
}

/** `page`: counts from 0; outside the pages the nearest one is shown. */
type View = { page: number; audience: Audience; sharing: Sharing | null };

export function renderAnswer(answer: Answer, { page, audience, sharing }: View): Message {
  const colour = colourOf(answer.result);
  return renderPage(pageAt(pagesOf(answer), page), { audience, sharing, colour });
}

/** A sentence instead of an answer, for one person. */
export function renderNote(sentence: string): Message {
  return messageOf([textDisplay(escapeText(sentence))], { kind: 'private' });
}

/** A line with its source, to copy as plain text. @param quoted at most `LONGEST_QUOTE` */
export function renderQuote(quoted: string): Message {
  return messageOf([textDisplay(`${escapeText(QUOTE_HINT)}\n${codeBlock(quoted)}`)], { kind: 'private' });
}

function textDisplay(content: string): APIMessageTopLevelComponent {
  return { type: ComponentType.TextDisplay, content };
}
