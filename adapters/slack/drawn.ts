/** What was drawn before: the service keeps the last answers, and what is kept is drawn once. */
import type { Answer } from '../../src/index.ts';
import { type Message, renderAnswer } from './render.ts';
import { openButton } from './views/home.ts';

/** Goes with the answer: what is drawn depends on nothing else. */
const pagesOf = new WeakMap<Answer, Map<number, Message>>();

/** A page as it is shown to one person. */
export function drawPrivate(answer: Answer, page: number): Message {
  const pages = pagesOf.get(answer) ?? new Map<number, Message>();
  pagesOf.set(answer, pages);
  const known = pages.get(page);
  if (known) return known;
  const message = withPicker(answer, renderAnswer(answer, { page, audience: { kind: 'private' } }));
  pages.set(page, message);
  return message;
}

/** Who asks how to ask may like to choose. */
function withPicker({ result }: Answer, message: Message): Message {
  if (result.kind !== 'help') return message;
  return { ...message, blocks: [...message.blocks, { type: 'actions', elements: [openButton] }] };
}
