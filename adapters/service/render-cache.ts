/** Rendered answers, kept as long as the answers themselves. */
import type { Answer } from '../../src/index.ts';

/** Renders each page of an answer once. What a page looks like may depend on nothing else. */
export function renderCache<Message>(
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
