/** What is sent as messages of Discord: pure, and within its limits by construction. */
import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { type Answer, type Audience, pageAt } from '../../src/index.ts';
import { draw, type Shared } from './draw.ts';
import { type Message, message } from './message.ts';
import { pagesOf } from './pages.ts';
import { colourOf } from './render-colour.ts';
import { codeBlock, escapeText } from './text.ts';
import { QUOTE_HINT } from './wording.ts';

/** `page` counts from 0; one that is not there is the nearest that is. */
type View = { page: number; audience: Audience; shared?: Shared | undefined };

export function renderAnswer(answer: Answer, { page, audience, shared }: View): Message {
  const colour = colourOf(answer.result);
  return draw(pageAt(pagesOf(answer), page), { audience, shared, colour });
}

/** A sentence instead of an answer. */
export function renderNote(sentence: string): Message {
  return message([display(escapeText(sentence))], { kind: 'private' });
}

/** A line with its source as plain text in a frame. @param quoted at most `LONGEST_QUOTE` */
export function renderQuote(quoted: string): Message {
  return message([display(`${escapeText(QUOTE_HINT)}\n${codeBlock(quoted)}`)], { kind: 'private' });
}

function display(content: string): APIMessageTopLevelComponent {
  return { type: ComponentType.TextDisplay, content };
}
