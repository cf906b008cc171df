/** Text from documents and people, made safe for Discord: no markdown in it, nothing that steers the display. */
import { oneLine, shorten, visible } from '../../src/index.ts';

/** Includes the colon of a link (`https://`) and the first one of an emoji's name (`:tada:`). */
const INLINE_MARKUP = /[\\*_~|`[\]<>@]|:(?=\/\/|[\w+~-]+:)/gu;

/** Headings, lists and small print (`-#`) at the beginning of a line. */
const LINE_MARKUP = /^(\s*)([-+#]|\d+(?=\.))/u;

const ANY_MARKUP = /[\\*_~|`[\]<>@:]|^\s*[-+#\d]/u;

/** Discord shows it letter for letter, wherever it stands. */
export function escapeText(text: string): string {
  const shown = visible(text);
  if (!ANY_MARKUP.test(shown)) return shown;
  return shown
    .replace(INLINE_MARKUP, '\\$&')
    .replace(LINE_MARKUP, (_, blank: string, mark: string) =>
      /\d/u.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    );
}

/** The text behind what `escapeText` wrote. */
export function unescapeText(markdown: string): string {
  return markdown.replace(/\\([^A-Za-z0-9\s])/gu, '$1');
}

/** A code in a frame of its own; without a frame if it contains a backtick, which would end the frame. */
export function codeText(code: string): string {
  const shown = visible(code);
  return shown.includes('`') || shown.trim() === '' ? escapeText(shown) : `\`${shown}\``;
}

/** At most `most` code units of text without markup, ending in … where something is left out. */
export function clipLabel(text: string, most: number): string {
  return shorten(oneLine(text), most);
}

/** A frame with text to copy. A blank without width between backticks keeps them from ending the frame. */
export function codeBlock(text: string): string {
  const lines = text.split('\n').map(visible).join('\n');
  return `\`\`\`\n${lines.replace(/`(?=`)/gu, '`\u200B')}\n\`\`\``;
}
