/** What was drawn before: the last answers are kept, and what is kept is drawn once. */
import type { Answer } from '../../src/index.ts';

/** The same message for the same page of the same answer. What is drawn depends on nothing else, and goes with the answer. */
export function drawnOnce<Message>(
  draw: (answer: Answer, page: number) => Message,
): (answer: Answer, page: number) => Message {
  const drawn = new WeakMap<Answer, Map<number, Message>>();
  return (answer, page) => {
    const pages = drawn.get(answer) ?? new Map<number, Message>();
    drawn.set(answer, pages);
    const message = pages.get(page) ?? draw(answer, page);
    pages.set(page, message);
    return message;
  };
}
