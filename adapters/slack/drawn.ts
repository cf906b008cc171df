/** What was drawn before: the service keeps the last answers, and what is kept is drawn once. */
import type { Answer } from '../../src/index.ts';
import { type Message, renderAnswer, type Viewers } from './render.ts';
import { openButton } from './views/home.ts';

/** One person: among others, or alone with the bot. */
export type Viewer = Exclude<Viewers, { kind: 'shared' }>;

type Drawn = WeakMap<Answer, Map<number, Message>>;

/** Goes with the answer: what is drawn depends on nothing else. */
const drawn: Readonly<Record<Viewer['kind'], Drawn>> = { private: new WeakMap(), alone: new WeakMap() };

/** A page as it is shown to one person. */
export function drawPrivate(answer: Answer, page: number, viewer: Viewer): Message {
  const pages = drawn[viewer.kind].get(answer) ?? new Map<number, Message>();
  drawn[viewer.kind].set(answer, pages);
  const known = pages.get(page);
  if (known) return known;
  const message = withPicker(answer, renderAnswer(answer, { page, audience: viewer }));
  pages.set(page, message);
  return message;
}

/** Who asks how to ask may like to choose. */
function withPicker({ result }: Answer, message: Message): Message {
  if (result.kind !== 'help') return message;
  return { ...message, blocks: [...message.blocks, { type: 'actions', elements: [openButton] }] };
}
