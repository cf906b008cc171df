/**
 * Text that others wrote, made safe for a terminal: it may hold nothing that steers one. Chats have it from `src`; here even
 * what says how to ask needs it, and is not to wait for the engine.
 */

/** U+2400, the picture of NUL; the others follow in order. */
const CONTROL_PICTURES = 0x2400;

const STEERING = /[\p{Cc}\u2028\u2029]/gu;

/** They turn the order of what follows around, beyond the text itself. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Control characters as pictures of themselves (U+001B → ␛), line breaks among them; direction marks dropped. */
export function visible(text: string): string {
  return text.replace(DIRECTION_MARKS, '').replace(STEERING, control => {
    const code = control.codePointAt(0) ?? 0;
    return code < 0x20 ? String.fromCodePoint(CONTROL_PICTURES + code) : '\uFFFD';
  });
}

/** A value as one line of JSON; what a terminal or a line reader could mistake is escaped, so the value is the same. */
export function jsonLine(value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu,
    character => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}
