/** What people typed, without Slack's markup. */
import { type ChatQuestion, readPublicWord } from '../../../src/index.ts';

/** @example readCommand('公開 會議專案經理 T3') → { question: '會議專案經理 T3', isPublic: true } */
export function readCommand(text: string): ChatQuestion {
  return readPublicWord(unescape(text));
}

const MENTION = /<[@!][^>]*>/gu;
const LABELLED = /<#?[^|>]*\|(?<label>[^>]*)>/gu;
const BARE = /<#?(?<address>[^|>]*)>/gu;

/** The marks for bold, italic, strikethrough and code, which are not part of the words. */
const MARKS = /[*_~`]+/gu;

/** A question in a conversation. Everybody there sees the answer, with or without the word 公開. */
export function readQuestion(text: string): string {
  return readPublicWord(readMarkup(text)).question;
}

/** The words of a message: without mentions, with the words of links, without marks. */
export function readMarkup(text: string): string {
  return unescape(
    text.replace(MENTION, ' ').replace(LABELLED, '$<label>').replace(BARE, '$<address>').replace(MARKS, ''),
  ).trim();
}

/** Slack escapes only these three. `&amp;` comes last: `&amp;lt;` was typed as `&lt;`. */
function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
