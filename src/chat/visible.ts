/** Text from documents and people, made safe to show: nothing in it can steer the display. */
import { shorten } from '../reply/clip.ts';

/** Control characters and line breaks change the layout; direction marks change the order of the text behind them. */
const STEERING = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Half of a surrogate pair: a string can hold it, UTF-8 cannot. */
const HALF = /\p{Surrogate}/gu;

/** One test finds out that there is nothing to replace, as in most texts. */
const UNSAFE = /[\p{Cc}\p{Surrogate}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** One line of the same length, so that positions in it stay valid: blanks replace what steers, U+FFFD half a pair. */
export function visible(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.replace(STEERING, ' ').replace(HALF, '\uFFFD');
}

/** The same without blanks at the ends. */
export function oneLine(text: string): string {
  return visible(text).trim();
}

/** For a label: one line of at most `most` code units, ending in … if something is missing. */
export function shortLine(text: string, most: number): string {
  return shorten(oneLine(text), most);
}
