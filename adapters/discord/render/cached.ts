/** Answers for one person and completions, rendered once as long as the engine remembers them. */
import type { Answer, Asked, Suggestion, Viewer } from '../../../src/index.ts';
import { renderCache } from '../../service/render-cache.ts';
import type { Message } from '../message.ts';
import { type Completion, renderCompletions } from './completions.ts';
import { renderAnswer } from './render.ts';

export function renderPrivately(answer: Answer, page: number, viewer: Viewer): Message {
  return cached[viewer.kind](answer, page);
}

const cached = { private: cacheFor({ kind: 'private' }), direct: cacheFor({ kind: 'direct' }) } as const;

function cacheFor(audience: Viewer) {
  return renderCache((answer, page) => renderAnswer(answer, { page, audience, sharing: null }));
}

/** By the suggestions; only those of the last question are kept. */
const completions = new WeakMap<readonly Suggestion[], { asked: Asked; rendered: Completion[] }>();

export function renderCompletionsOnce(suggestions: readonly Suggestion[], asked: Asked): Completion[] {
  const known = completions.get(suggestions);
  if (known && isSame(known.asked, asked)) return known.rendered;
  const rendered = renderCompletions(suggestions, asked);
  completions.set(suggestions, { asked, rendered });
  return rendered;
}

function isSame(one: Asked, other: Asked): boolean {
  return one.question === other.question && one.isPublic === other.isPublic;
}
