/** Answers and completions as one person sees them, drawn once. */
import type { Answer, Asked, Suggestion, Viewer } from '../../src/index.ts';
import { renderCache } from '../service/render-cache.ts';
import { type Completion, completionsOf } from './command-completions.ts';
import type { Message } from './message.ts';
import { renderAnswer } from './render.ts';

/** A page as it is shown to one person. */
export function drawPrivate(answer: Answer, page: number, viewer: Viewer): Message {
  return drawnFor[viewer.kind](answer, page);
}

const drawnFor = {
  private: renderCache((answer, page) => renderAnswer(answer, { page, audience: { kind: 'private' } })),
  direct: renderCache((answer, page) => renderAnswer(answer, { page, audience: { kind: 'direct' } })),
} as const;

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
