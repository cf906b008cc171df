/** `/職能 …`: the acknowledgement carries the answer. */
import type { RespondArguments, SlashCommand } from '@slack/bolt';
import { answer, note } from './answers.ts';
import type { Bot } from '../bot.ts';
import { readCommand } from '../request.ts';
import { unknownCommand } from '../wording.ts';

export function answerCommand(bot: Bot, command: SlashCommand): RespondArguments {
  if (!bot.commands.includes(command.command)) {
    return { response_type: 'ephemeral', ...note(bot, 'unknown', unknownCommand(bot.commands[0] ?? '')) };
  }
  const { question, isPublic } = readCommand(command.text);
  const { message, audience } = answer(bot, {
    question,
    audience: found =>
      isPublic && found.ways.isShareable ? { kind: 'shared', by: command.user_id } : { kind: 'private' },
    sharer: { name: command.user_name, question },
  });
  return { response_type: audience.kind === 'shared' ? 'in_channel' : 'ephemeral', ...message };
}
