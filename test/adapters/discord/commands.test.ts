import { ApplicationCommandType, Locale, SlashCommandBuilder } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../adapters/discord/commands.ts';
import { commandProblems } from '../../support/discord-limits.ts';

describe('the commands', () => {
  it('are accepted by Discord', () => {
    expect(commandProblems(COMMANDS)).toEqual([]);
  });

  it('are /職能 with a question that is completed and a switch, and one for messages', () => {
    expect(COMMANDS).toMatchObject([
      {
        type: ApplicationCommandType.ChatInput,
        name: '職能',
        options: [
          { name: '查詢', autocomplete: true, required: false },
          { name: '公開', required: false },
        ],
      },
      { type: ApplicationCommandType.Message, name: '查職能' },
    ]);
  });

  it('exist in servers, in direct messages, and anywhere for people who installed them', () => {
    for (const command of COMMANDS)
      expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });

  it('are Chinese for readers of Chinese, and English for everybody else', () => {
    const [command] = COMMANDS;
    const names = command?.name_localizations ?? {};
    const languages = Object.values(Locale).toSorted();
    expect([...Object.keys(names), 'zh-CN', 'zh-TW'].toSorted()).toEqual(languages);
    expect(new Set(Object.values(names))).toEqual(new Set(['competency']));
  });

  it('are commands to the builder of discord.js too', () => {
    const builder = new SlashCommandBuilder().setName('職能').setDescription('查');
    builder.addStringOption(option => option.setName('查詢').setDescription('問').setAutocomplete(true));
    builder.addBooleanOption(option => option.setName('公開').setDescription('給大家看'));
    expect(builder.toJSON().options).toMatchObject([{ name: '查詢' }, { name: '公開' }]);
  });
});
