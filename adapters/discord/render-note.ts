/** Short private messages: a sentence, a line to be quoted. */
import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { graphemesOf } from '../../src/index.ts';
import { isSendable } from './measure.ts';
import { type Message, message } from './message.ts';
import { codeBlock, escapeText } from './text.ts';
import { QUOTE_HINT, quoteCut } from './wording.ts';

export function renderNote(sentence: string): Message {
  return message([display(escapeText(sentence))], { kind: 'private' });
}

/** The line with its source as plain text in a frame; where it is too long, how much of it is missing. */
export function renderQuote(text: string): Message {
  const characters = graphemesOf(text);
  const upTo = (count: number): APIMessageTopLevelComponent[] => {
    const left = characters.length - count;
    const hint = left > 0 ? quoteCut(left) : QUOTE_HINT;
    return [display(`${escapeText(hint)}\n${codeBlock(characters.slice(0, count).join(''))}`)];
  };
  let count = characters.length;
  while (count > 0 && !isSendable(upTo(count))) count = Math.floor(count * SHORTER);
  return message(upTo(count), { kind: 'private' });
}

/** How much is tried next of what was too long. */
const SHORTER = 0.9;

function display(content: string): APIMessageTopLevelComponent {
  return { type: ComponentType.TextDisplay, content };
}
