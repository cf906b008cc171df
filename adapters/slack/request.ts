/** What people wrote, without what Slack puts around it. */
import { type Asked, readPublicWord } from '../../src/index.ts';

/** @example readCommand('公開 會議專案經理 T3') → 會議專案經理 T3, for everybody */
export function readCommand(text: string): Asked {
  return readPublicWord(unescape(text));
}

const MENTION = /<[@!][^>]*>/gu;
const LABELLED = /<#?[^|>]*\|(?<label>[^>]*)>/gu;
const BARE = /<#?(?<address>[^|>]*)>/gu;

/** Slack's only marks that are not part of what people write: bold, italic, struck, code. */
const MARKS = /[*_~`]+/gu;

/** A question in a conversation, which everybody there sees answered, with or without the word for it. */
export function readQuestion(text: string): string {
  return readPublicWord(readMessage(text)).question;
}

/** A message as it was meant: nobody is mentioned, links are their words, nothing is bold. */
export function readMessage(text: string): string {
  return unescape(
    text.replace(MENTION, ' ').replace(LABELLED, '$<label>').replace(BARE, '$<address>').replace(MARKS, ''),
  ).trim();
}

/** The three characters that Slack escapes; `&amp;lt;` was written as `&lt;`. */
function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
