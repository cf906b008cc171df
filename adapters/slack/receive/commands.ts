/** `/職能 …`: the acknowledgement carries the answer. */
import type { RespondArguments, SlashCommand } from '@slack/bolt';
import type { Answer } from '../../../src/index.ts';
import { answer, note, PRIVATELY, type Viewing } from './answers.ts';
import type { Bot } from '../bot.ts';
import { readCommand } from '../request.ts';
import { unknownCommand } from '../wording.ts';

export function answerCommand(bot: Bot, command: SlashCommand): RespondArguments {
  if (!bot.commands.includes(command.command)) {
    return { response_type: 'ephemeral', ...note(bot, 'unknown', unknownCommand(bot.commands[0] ?? '')) };
  }
  const { user_id: by, user_name: name, text } = command;
  const { question, isPublic } = readCommand(text);
  const openly: Viewing = { audience: { kind: 'shared', by }, shared: { name, question } };
  const isOpen = (found: Answer): boolean => isPublic && found.links.isShareable;
  const { message, found } = answer(bot, {
    question,
    viewing: answered => (isOpen(answered) ? openly : PRIVATELY),
  });
  return { response_type: isOpen(found) ? 'in_channel' : 'ephemeral', ...message };
}
