/** Answers a mention or a direct message where it stands. */
import type { webApi } from '@slack/bolt';
import type { Bot } from '../bot.ts';
import type { AskedMessage } from '../read/event.ts';
import { answer } from './answer.ts';
import { say } from './say.ts';
import { recall, topicOf } from './topics.ts';

export async function answerMessage(
  bot: Bot,
  { place, question, audience }: AskedMessage,
  client: webApi.WebClient,
): Promise<void> {
  await recall(bot, place, client);
  const { message, topic } = answer(bot, { question, about: topicOf(bot, place), audience });
  await say(bot, client, { place, content: message, topic });
}
