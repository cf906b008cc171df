/** Text that others wrote, made fit for Slack: nothing in it steers, mentions or breaks anything. */
import { graphemesOf, visible } from '../../src/index.ts';

/** One line, without blanks at its ends. */
export function clean(text: string): string {
  return visible(text).trim();
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
