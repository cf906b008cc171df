/** The three ways to ask in words: a command, a mention or direct message, and the shortcut 「查職能」 on a message. */
import type {
  Context,
  MessageShortcut,
  RespondArguments,
  RespondFn,
  SlashCommand,
  webApi,
} from '@slack/bolt';
import { NO_QUESTION } from '../../../src/index.ts';
import type { Bot } from '../bot.ts';
import { threadOf } from '../place.ts';
import type { MessageQuestion } from '../read/event.ts';
import { questionOfMessage } from '../read/message.ts';
import { readCommand } from '../read/question.ts';
import { besideIn, respondBy } from '../send/send.ts';
import { unknownCommand } from '../wording.ts';
import { answer, refuse } from './answer.ts';
import { say } from './say.ts';
import { recall, topicOf } from './topics.ts';

/** The acknowledgement of the command carries the answer. */
export function answerCommand(bot: Bot, command: SlashCommand): RespondArguments {
  if (!bot.commands.includes(command.command)) {
    const sentence = unknownCommand(bot.commands[0] ?? '');
    return { response_type: 'ephemeral', ...refuse(bot, { kind: 'refuse', why: 'unknown', sentence }) };
  }
  const { user_id: id, user_name: name, text } = command;
  const { question, isPublic } = readCommand(text);
  const publicBy = isPublic ? { id, name } : null;
  const { message, outcome } = answer(bot, { question, audience: { kind: 'private' }, publicBy });
  const isShared = outcome.audience.kind === 'shared';
  return { response_type: isShared ? 'in_channel' : 'ephemeral', ...message };
}

export async function answerMessage(
  bot: Bot,
  { place, question, audience }: MessageQuestion,
  client: webApi.WebClient,
): Promise<void> {
  await recall(bot, place, client);
  const { message, topic } = answer(bot, { question, about: topicOf(bot, place), audience });
  await say(bot, client, { place, content: message, topic });
}

/** The shortcut also works in threads, where commands do not. */
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
