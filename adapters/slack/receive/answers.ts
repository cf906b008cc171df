/** A question's answer as a message. */
import { type Answer, type Audience, topicOfAnswer } from '../../../src/index.ts';
import { logAnswer } from '../../service/answered.ts';
import type { Bot } from '../bot.ts';
import { drawPrivate } from '../drawn.ts';
import { type Message, renderAnswer, type Shared } from '../render.ts';

/** `shared`: who shows it to everybody and what was asked, where that is to stand above it. */
export type Viewing = { audience: Audience; page?: number; shared?: Shared };

export const PRIVATELY: Viewing = { audience: { kind: 'private' } };

/** `topic`: asks for the same again, where it is part of a standard. */
type Shown = { message: Message; topic: string | null };

/** `about`: the `question` of what the conversation is about. `viewing`: private, if none is given. */
type Asking = { question: string; about?: string | undefined; viewing?: (answer: Answer) => Viewing };

/** With its line in the log. */
export function answer(
  { services }: Bot,
  { question, about, viewing = () => PRIVATELY }: Asking,
): Shown & { found: Answer } {
  const began = performance.now();
  const found = services.engine.answer(question, { about });
  const shown = show(found, viewing(found));
  const milliseconds = performance.now() - began;
  logAnswer(services, { platform: 'slack', kind: found.result.kind, milliseconds, question });
  return { ...shown, found };
}

/** A sentence instead of an answer, with its line in the log. */
export function note(bot: Bot, kind: string, text: string): { text: string } {
  logAnswer(bot.services, { platform: 'slack', kind, milliseconds: 0, question: '' });
  return { text };
}

export function show(found: Answer, { audience, page = 0, shared }: Viewing): Shown {
  const message =
    audience.kind === 'shared'
      ? renderAnswer(found, { page, audience, shared })
      : drawPrivate(found, page, audience);
  return { message, topic: topicOfAnswer(found) };
}
