/** What a question or a press leads to, as a message. */
import {
  answerQuestion,
  logEntryOf,
  type Outcome,
  type Refusal,
  type ShowOutcome,
  topicOfAnswer,
} from '../../../src/index.ts';
import { logAnswer } from '../../service/answered.ts';
import type { Bot } from '../bot.ts';
import { drawPrivate } from '../drawn.ts';
import { type Message, renderAnswer } from '../render.ts';

/** `topic`: what the conversation is about from now on, `null` where that does not change. */
type Shown = { message: Message; topic: string | null };

type Asking = Parameters<typeof answerQuestion>[1];

/** With its line in the log. */
export function answer(bot: Bot, asking: Asking): Shown & { outcome: ShowOutcome } {
  const began = performance.now();
  const outcome = answerQuestion(bot.services.engine, asking);
  const shown = show(outcome);
  logOutcome(bot, outcome, performance.now() - began);
  return { ...shown, outcome };
}

/** A sentence instead of an answer, with its line in the log. */
export function note(bot: Bot, refusal: Refusal): { text: string } {
  logOutcome(bot, refusal, 0);
  return { text: refusal.sentence };
}

export function logOutcome({ services }: Bot, outcome: Outcome, milliseconds: number): void {
  logAnswer(services, { platform: 'slack', milliseconds, ...logEntryOf(outcome) });
}

export function show({ answer: found, page, audience, sharing }: ShowOutcome): Shown {
  const message =
    audience.kind === 'shared'
      ? renderAnswer(found, { page, audience, sharing })
      : drawPrivate(found, page, audience);
  return { message, topic: topicOfAnswer(found) };
}
