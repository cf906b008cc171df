import { ApplicationCommandType, Locale, SlashCommandBuilder } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  COMMAND_NAME,
  COMMANDS,
  MESSAGE_COMMAND_NAME,
  PUBLIC_OPTION,
  QUESTION_OPTION,
} from '../../../adapters/discord/command.ts';
import { commandProblems } from '../../support/discord-limits.ts';

describe('the commands', () => {
  it('are taken by Discord', () => {
    expect(commandProblems(COMMANDS)).toEqual([]);
  });

  it('are /職能 with a question that completes and a switch, and one on messages', () => {
    expect(COMMANDS).toMatchObject([
      {
        type: ApplicationCommandType.ChatInput,
        name: COMMAND_NAME,
        options: [
          { name: QUESTION_OPTION, autocomplete: true, required: false },
          { name: PUBLIC_OPTION, required: false },
        ],
      },
      { type: ApplicationCommandType.Message, name: MESSAGE_COMMAND_NAME },
    ]);
  });

  it('are there in servers, in direct messages and wherever a person takes them along', () => {
    for (const command of COMMANDS)
      expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });

  it('are Chinese to readers of Chinese and English to everybody else', () => {
    const [command] = COMMANDS;
    const names = command?.name_localizations ?? {};
    const languages = Object.values(Locale).toSorted();
    expect([...Object.keys(names), 'zh-CN', 'zh-TW'].toSorted()).toEqual(languages);
    expect(new Set(Object.values(names))).toEqual(new Set(['competency']));
  });

  it('are commands to the builder of discord.js too', () => {
    const builder = new SlashCommandBuilder().setName(COMMAND_NAME).setDescription('查');
    builder.addStringOption(option =>
      option.setName(QUESTION_OPTION).setDescription('問').setAutocomplete(true),
    );
    builder.addBooleanOption(option => option.setName(PUBLIC_OPTION).setDescription('給大家看'));
    expect(builder.toJSON().options).toMatchObject([{ name: QUESTION_OPTION }, { name: PUBLIC_OPTION }]);
  });
});
