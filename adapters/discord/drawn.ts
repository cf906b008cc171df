/** What was drawn before: the service keeps the last answers and completions, and what is kept is drawn once. */
import type { Answer, Suggestion } from '../../src/index.ts';
import { type Completion, completionsOf } from './command-completions.ts';
import type { Message } from './message.ts';
import { renderAnswer } from './render.ts';

/** Goes with the answer: what is drawn depends on nothing else. */
const pagesOf = new WeakMap<Answer, Map<number, Message>>();

/** A page as it is shown to one person. */
export function drawPrivate(answer: Answer, page: number): Message {
  const pages = pagesOf.get(answer) ?? new Map<number, Message>();
  pagesOf.set(answer, pages);
  const known = pages.get(page);
  if (known) return known;
  const message = renderAnswer(answer, { page, audience: { kind: 'private' } });
  pages.set(page, message);
  return message;
}

/** Goes with the suggestions: those of the same typing are the same. */
const choicesOf = new WeakMap<readonly Suggestion[], Completion[]>();

export function drawCompletions(suggestions: readonly Suggestion[], typed: string): Completion[] {
  const known = choicesOf.get(suggestions);
  if (known) return known;
  const choices = completionsOf(suggestions, typed);
  choicesOf.set(suggestions, choices);
  return choices;
}
