/** The question of an answer, written above it: where it is too long for a button, or everybody is to see it. */
import { chat, oneLine } from '../../src/index.ts';
import { LONGEST_CUSTOM_ID, LONGEST_REPEATED_QUESTION } from './limits.ts';
import { escapeText, unescapeText } from './text.ts';

/** In a step, instead of the question: it stands above the answer. Nobody can ask this, it has no words. */
export const IN_MESSAGE = '…';

/** A step's kind, slot and page before the question, at their longest. */
const WIDEST_BEFORE_QUESTION = 'share|z|9999|'.length;

/** Whether a button can hold the question, on any page. */
export function fitsButton(question: string): boolean {
  return WIDEST_BEFORE_QUESTION + question.length <= LONGEST_CUSTOM_ID;
}

/** Whether the question can stand above the answer. */
export function fitsLine(question: string): boolean {
  return oneLine(question) !== '' && escapeText(question).length <= LONGEST_REPEATED_QUESTION;
}

const HEAD = `-# ${chat.questionLabel}`;

export function questionLine(question: string): string {
  return HEAD + escapeText(oneLine(question));
}

/** What is read of a received component; the objects of discord.js and those of the API both have it. */
export type Part = {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly components?: readonly Part[];
};

/** The question in the first line of a message; `null` where there is none. */
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
