/** `/職能 …`: the acknowledgement of the request carries the answer. */
import type { RespondArguments, SlashCommand } from '@slack/bolt';
import type { Bot } from '../bot.ts';
import { readCommand } from '../read/question.ts';
import { unknownCommand } from '../wording.ts';
import { answer, refuse } from './answer.ts';

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
