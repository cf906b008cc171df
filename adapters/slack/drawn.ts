/** Answers as one person sees them, drawn once. */
import type { Answer, Viewer } from '../../src/index.ts';
import { renderCache } from '../service/render-cache.ts';
import { type Message, renderAnswer } from './render.ts';
import { openButton } from './views/home.ts';

/** A page as it is shown to one person. */
export function drawPrivate(answer: Answer, page: number, viewer: Viewer): Message {
  return drawn[viewer.kind](answer, page);
}

const drawn = {
  private: renderCache((answer, page) => drawFor(answer, page, { kind: 'private' })),
  alone: renderCache((answer, page) => drawFor(answer, page, { kind: 'alone' })),
} as const;

function drawFor(answer: Answer, page: number, audience: Viewer): Message {
  return withPicker(answer, renderAnswer(answer, { page, audience }));
}

/** Who asks how to ask may like to choose. */
function withPicker({ result }: Answer, message: Message): Message {
  if (result.kind !== 'help') return message;
  return { ...message, blocks: [...message.blocks, { type: 'actions', elements: [openButton] }] };
}
