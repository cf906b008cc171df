/** Text that others wrote, made fit for Slack: nothing in it steers, mentions or breaks anything. */
import { graphemesOf } from '../../src/index.ts';

/** They turn the order of what follows around, beyond the text itself. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Line breaks among them: a text is one line wherever it stands. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** Halves of characters, which JSON can carry but UTF-8 cannot. */
const HALVES = /\p{Cs}/gu;

/** Whatever might have to be changed; nearly no text holds any of it, and this is fast. */
const SUSPICIOUS =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /^\s|\s$|[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF]/;

export function clean(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text.replace(DIRECTION_MARKS, '').replace(CONTROLS, ' ').replace(HALVES, '\uFFFD').trim();
}

/** Line by line, where lines are meant. */
export function cleanLines(text: string): string {
  return text.split('\n').map(clean).join('\n');
}

/** For the top-level `text` of a message, which alone Slack reads for mentions and links. */
export function escape(text: string): string {
  if (!/[&<>]/u.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Escaped, and still no longer than `most`: no entity is cut in two. */
export function escapeUpTo(text: string, most: number): string {
  const escaped = escape(text);
  if (escaped.length <= most) return escaped;
  let kept = '';
  for (const character of graphemesOf(text.slice(0, most + 1))) {
    const next = escape(character);
    if (kept.length + next.length > most - 1) break;
    kept += next;
  }
  return `${kept}…`;
}
