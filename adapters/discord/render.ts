/** What is sent as messages of Discord: pure, and within its limits by construction. */
import { type Answer, type Audience, pageAt } from '../../src/index.ts';
import { draw, type Shared } from './draw.ts';
import type { Message } from './message.ts';
import { pagesOf } from './pages.ts';
import { colourOf } from './render-colour.ts';

/** `page` counts from 0; one that is not there is the nearest that is. */
export type View = { page: number; audience: Audience; shared?: Shared | undefined };

export function renderAnswer(answer: Answer, { page, audience, shared }: View): Message {
  const colour = colourOf(answer.result);
  return draw(pageAt(pagesOf(answer), page), { audience, shared, colour });
}
