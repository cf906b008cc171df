/** Answers and completions as one person sees them, drawn once. */
import type { Asked, Suggestion } from '../../src/index.ts';
import { drawnOnce } from '../service/drawn.ts';
import { type Completion, completionsOf } from './command-completions.ts';
import { renderAnswer } from './render.ts';

/** A page as it is shown to one person. */
export const drawPrivate = drawnOnce((answer, page) =>
  renderAnswer(answer, { page, audience: { kind: 'private' } }),
);

/** Goes with the suggestions, for what was asked when they were drawn last. */
const drawn = new WeakMap<readonly Suggestion[], { asked: Asked; choices: Completion[] }>();

export function drawCompletions(suggestions: readonly Suggestion[], asked: Asked): Completion[] {
  const known = drawn.get(suggestions);
  if (known && isSame(known.asked, asked)) return known.choices;
  const choices = completionsOf(suggestions, asked);
  drawn.set(suggestions, { asked, choices });
  return choices;
}

function isSame(one: Asked, other: Asked): boolean {
  return one.question === other.question && one.isPublic === other.isPublic;
}
