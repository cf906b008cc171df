/** Short private messages: a sentence, a line to be quoted. */
import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { type Message, message } from './message.ts';
import { codeBlock, escapeText } from './text.ts';
import { QUOTE_HINT } from './wording.ts';

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
