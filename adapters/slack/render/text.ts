/** Text from documents and people, made safe for Slack. */
import { graphemesOf } from '../../../src/index.ts';

/** For the `text` of a message, the only text in which Slack looks for mentions and links. */
export function escape(text: string): string {
  if (!/[&<>]/u.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Escaped and at most `most` code units long, without cutting an entity. */
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
