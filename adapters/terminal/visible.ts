/**
 * Text from documents and people, made safe for a terminal: nothing in it can steer the display. Not the `visible` of `src`:
 * error messages and usage need it too, and must not wait for the engine to load.
 */

/** U+2400, the picture of NUL; the others follow in order. */
const CONTROL_PICTURES = 0x2400;

const STEERING = /[\p{Cc}\u2028\u2029]/gu;

/** They change the order of characters, even of those behind the text. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Control characters and line breaks become pictures of themselves (U+001B → ␛), direction marks are removed. */
export function visible(text: string): string {
  return text.replace(DIRECTION_MARKS, '').replace(STEERING, control => {
    const code = control.codePointAt(0) ?? 0;
    return code < 0x20 ? String.fromCodePoint(CONTROL_PICTURES + code) : '\uFFFD';
  });
}

/** A value as one line of JSON. Characters that steer a terminal or end a line are escaped, which keeps the value. */
export function jsonLine(value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu,
    character => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}
