/** Messages from outcomes: pure, and always within Discord's limits. */
import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { type Answer, pageAt } from '../../../src/index.ts';
import { outcomeRenderer, type View } from '../../service/render-cache.ts';
import { type Message, messageOf } from '../message.ts';
import { codeBlock, escapeText } from '../text.ts';
import { QUOTE_HINT } from '../wording.ts';
import { colourOf } from './colour.ts';
import { renderPage } from './page.ts';
import { pagesOf } from './pages.ts';

export const renderOutcome = outcomeRenderer(renderAnswer);

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
