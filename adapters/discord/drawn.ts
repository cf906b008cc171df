/** Answers and completions as one person sees them, drawn once. */
import type { Asked, Suggestion } from '../../src/index.ts';
import { drawnOnce } from '../service/drawn.ts';
import { type Completion, completionsOf } from './command-completions.ts';
import { renderAnswer } from './render.ts';

/** A page as it is shown to one person. */
export const drawPrivate = drawnOnce((answer, page) =>
  renderAnswer(answer, { page, audience: { kind: 'private' } }),
);

/** Goes with the suggestions: those of the same typing are the same. */
const choicesOf = new WeakMap<readonly Suggestion[], Completion[]>();

export function drawCompletions(suggestions: readonly Suggestion[], asked: Asked): Completion[] {
  // Few ask for everybody while typing.
  if (asked.isPublic) return completionsOf(suggestions, asked);
  const known = choicesOf.get(suggestions);
  if (known) return known;
  const choices = completionsOf(suggestions, asked);
  choicesOf.set(suggestions, choices);
  return choices;
}
