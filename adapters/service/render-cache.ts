/** Rendered answers, kept as long as the answers themselves. */
import type { Answer, ShowOutcome, Viewer } from '../../src/index.ts';

/** `page` counts from 0; outside the pages it gives the nearest one. */
export type View = Pick<ShowOutcome, 'page' | 'audience' | 'sharing'>;

/**
 * Renders outcomes. Answers that one person sees are often asked for again, so each of their pages is rendered once. What a
 * page looks like may depend on nothing else.
 */
export function outcomeRenderer<Message>(
  render: (answer: Answer, view: View) => Message,
): (outcome: ShowOutcome) => Message {
  const cacheFor = (audience: Viewer) =>
    cachePages((answer, page) => render(answer, { page, audience, sharing: null }));
  const caches = { private: cacheFor({ kind: 'private' }), direct: cacheFor({ kind: 'direct' }) };
  return ({ answer, page, audience, sharing }) =>
    audience.kind === 'shared'
      ? render(answer, { page, audience, sharing })
      : caches[audience.kind](answer, page);
}

function cachePages<Message>(
  render: (answer: Answer, page: number) => Message,
): (answer: Answer, page: number) => Message {
  const cache = new WeakMap<Answer, Map<number, Message>>();
  return (answer, page) => {
    const pages = cache.get(answer) ?? new Map<number, Message>();
    cache.set(answer, pages);
    const message = pages.get(page) ?? render(answer, page);
    pages.set(page, message);
    return message;
  };
}
