/** 「查職能」 on a message, which also works in threads. */
import type { Context, MessageShortcut, RespondFn } from '@slack/bolt';
import { NO_QUESTION } from '../../../src/index.ts';
import type { Bot } from '../bot.ts';
import { threadOf } from '../place.ts';
import { questionOfMessage } from '../read/message.ts';
import { besideIn, respondBy } from '../send/respond.ts';
import { answer, refuse } from './answer.ts';

export async function answerShortcut(
  bot: Bot,
  { message }: MessageShortcut,
  { respond, context }: { respond: RespondFn; context: Context },
): Promise<void> {
  const question = questionOfMessage(message, context);
  const content =
    question === ''
      ? refuse(bot, NO_QUESTION)
      : answer(bot, { question, audience: { kind: 'private' } }).message;
  await respondBy(respond, { ...besideIn(threadOf(message)), ...content }, bot.timeouts);
}
