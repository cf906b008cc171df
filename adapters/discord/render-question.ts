/** The question of an answer, where it stands in the message: too long for a button, or for everybody to see. */
import { chat, visible } from '../../src/index.ts';
import { LONGEST_CUSTOM_ID, LONGEST_REPEATED_QUESTION } from './limits.ts';
import { escapeText, unescapeText } from './text.ts';

/** In a step: the question stands in the message. As a question by itself it has no words. */
export const IN_MESSAGE = '…';

/** A step's kind, slot and page before the question, at their longest. */
const WIDEST_BEFORE_QUESTION = 'share|z|9999|'.length;

/** Whether a button holds the question, whatever the page. */
export function isHeld(question: string): boolean {
  return WIDEST_BEFORE_QUESTION + question.length <= LONGEST_CUSTOM_ID;
}

/** Whether the question can stand in the message. */
export function isRepeated(question: string): boolean {
  return asRead(question) !== '' && escapeText(question).length <= LONGEST_REPEATED_QUESTION;
}

const HEAD = `-# ${chat.questionLabel}`;

/** What steers is read back as blanks, of which there are none at the ends. */
function asRead(question: string): string {
  return visible(question).trim();
}

export function questionLine(question: string): string {
  return HEAD + escapeText(asRead(question));
}

/** Of a received message's component, what is read here; the objects of discord.js and of the API both are such. */
export type Part = {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly components?: readonly Part[];
};

/** @returns the question in the first line of the message; `null` where none stands. */
export function questionOf(components: readonly Part[]): string | null {
  const line = firstText(components)?.split('\n')[0] ?? '';
  return line.startsWith(HEAD) ? unescapeText(line.slice(HEAD.length)) : null;
}

function firstText(parts: readonly Part[]): string | null {
  for (const { content, components } of parts) {
    const text = content ?? firstText(components ?? []);
    if (text !== null) return text;
  }
  return null;
}
