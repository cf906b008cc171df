/** Text that others wrote, made safe for Discord: none of its markdown, nothing that steers the display. */
import { shorten, visible } from '../../src/index.ts';

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
