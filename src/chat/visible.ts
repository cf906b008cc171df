/** Text that others wrote, shown by a medium that it could steer. */

/** Control characters, line breaks among them, turn the display; direction marks turn the order of what follows. */
const STEERING = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Half a character: a string can hold it, UTF-8 cannot. */
const HALF = /\p{Surrogate}/gu;

/** Most texts have none of either, which one look tells. */
const UNSHOWN = /[\p{Cc}\p{Surrogate}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** One line, as long as before, so that places in it stay: what steers is a blank, half a character U+FFFD. */
export function visible(text: string): string {
  if (!UNSHOWN.test(text)) return text;
  return text.replace(STEERING, ' ').replace(HALF, '\uFFFD');
}
