/** A completion with the reason why it is offered, where its name does not show it. */
import type { Suggested } from '../lookup/suggest/suggest-lines.ts';
import type { Match } from '../search/match.ts';
import { say, WORDS } from './wording.ts';

/** `value` is a question by itself (a stable key); `label` is shown; `detail` says why it is offered. */
export type Suggestion = { value: string; label: string; detail: string | null };

export function explain({ value, label, match }: Suggested): Suggestion {
  return { value, label, detail: match ? reasonOf(match) : null };
}

function reasonOf({ how, matchedText, standard }: Match): string | null {
  const also =
    matchedText === standard.name || matchedText === standard.code ? [] : [say.alsoCalled(matchedText)];
  const parts = [WORDS.matched[how], ...also].filter(part => part !== '');
  return parts.length > 0 ? parts.join('，') : null;
}
