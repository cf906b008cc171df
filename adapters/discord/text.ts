/** Text that others wrote, made safe for Discord: none of its markdown, nothing that steers the display. */
import { shorten } from '../../src/index.ts';

/** Control characters, line breaks among them, turn the display; direction marks turn the order of what follows. */
const STEERING = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Most texts have none of either, and are told so by one look; so below. */
const UNSHOWN = /[\p{Cc}\p{Surrogate}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** One line, as long as before: what steers is a blank, half a character is the sign for an unreadable one. */
export function visible(text: string): string {
  if (!UNSHOWN.test(text)) return text;
  return text.replace(STEERING, ' ').replace(LONE_SURROGATE, '\uFFFD');
}

/** Also the colon of a link (`https://`) and the first one of an emoji's name (`:tada:`). */
const INLINE_MARKUP = /[\\*_~|`[\]<>@]|:(?=\/\/|[\w+~-]+:)/gu;

/** A heading, a list, small print (`-#`), at the beginning of a line. */
const LINE_MARKUP = /^(\s*)([-+#]|\d+(?=\.))/u;

const ANY_MARKUP = /[\\*_~|`[\]<>@:]|^\s*[-+#\d]/u;

/** Shown letter for letter, wherever it stands. */
export function escapeText(text: string): string {
  const shown = visible(text);
  if (!ANY_MARKUP.test(shown)) return shown;
  return shown
    .replace(INLINE_MARKUP, '\\$&')
    .replace(LINE_MARKUP, (_, blank: string, mark: string) =>
      /\d/u.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    );
}

/** What `escapeText` wrote, as Discord reads it. */
export function unescapeText(markdown: string): string {
  return markdown.replace(/\\([^A-Za-z0-9\s])/gu, '$1');
}

/** A code in a frame of its own. A backtick would end it, so a code with one has no frame. */
export function codeText(code: string): string {
  const shown = visible(code);
  return shown.includes('`') || shown.trim() === '' ? escapeText(shown) : `\`${shown}\``;
}

/** At most `most` code units, never half a character, ending in … where something is left out. */
export function clipLabel(text: string, most: number): string {
  return shorten(visible(text).trim(), most);
}

/** Plain text to be copied, in a frame that it cannot end: between backticks stands a blank of no width. */
export function codeBlock(text: string): string {
  const lines = text.split('\n').map(visible).join('\n');
  return `\`\`\`\n${lines.replace(/`(?=`)/gu, '`\u200B')}\n\`\`\``;
}
