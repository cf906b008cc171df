/** From a question to the message that answers it. */
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
import type { Message } from '../message.ts';
import { renderOutcome } from '../render/render.ts';

/** `topic`: what the conversation is about from now on, `null` to keep its topic. */
type Answered = { outcome: ShowOutcome; message: Message; topic: string | null };

/** Logs the answer. */
export function answer(bot: Bot, asking: Parameters<typeof answerQuestion>[1]): Answered {
  const began = performance.now();
  const outcome = answerQuestion(bot.services.engine, asking);
  const message = renderOutcome(outcome);
  logOutcome(bot, outcome, began);
  return { outcome, message, topic: topicOfAnswer(outcome.answer) };
}

/** A sentence instead of an answer, logged like one. */
export function refuse(bot: Bot, refusal: Refusal): { text: string } {
  logOutcome(bot, refusal, performance.now());
  return { text: refusal.sentence };
}

export function logOutcome({ services }: Bot, outcome: Outcome, began: number): void {
  const milliseconds = performance.now() - began;
  logAnswer(services, { platform: 'slack', milliseconds, ...logEntryOf(outcome) });
}
