/** Answers as one person sees them, drawn once. */
import { type Answer, offersPicker, type Viewer } from '../../src/index.ts';
import { renderCache } from '../service/render-cache.ts';
import { type Message, renderAnswer } from './render.ts';
import { openButton } from './views/home.ts';

/** A page as it is shown to one person. */
export function drawPrivate(answer: Answer, page: number, viewer: Viewer): Message {
  return drawn[viewer.kind](answer, page);
}

const drawn = {
  private: renderCache((answer, page) => drawFor(answer, page, { kind: 'private' })),
  direct: renderCache((answer, page) => drawFor(answer, page, { kind: 'direct' })),
} as const;

function drawFor(answer: Answer, page: number, audience: Viewer): Message {
  return withPicker(answer, renderAnswer(answer, { page, audience, sharing: null }));
}

function withPicker(answer: Answer, message: Message): Message {
  if (!offersPicker(answer)) return message;
  return { ...message, blocks: [...message.blocks, { type: 'actions', elements: [openButton] }] };
}
