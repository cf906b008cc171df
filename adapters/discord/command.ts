/** The commands, declared once: what is registered is what is handled. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';

/** Names as they arrive, whatever language the user reads them in. */
export const COMMAND_NAME = '職能';
export const QUESTION_OPTION = '查詢';
export const PUBLIC_OPTION = '公開';
export const MESSAGE_COMMAND_NAME = '查職能';

/** In a server, installed to a server or to a person; in direct messages; anywhere else, installed to a person. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

export const COMMANDS: RESTPutAPIApplicationCommandsJSONBody = [
  {
    type: ApplicationCommandType.ChatInput,
    name: COMMAND_NAME,
    name_localizations: english('competency'),
    description: '查職能基準的原文：任務、指標、知識、技能、學經歷',
    description_localizations: english(
      'Look up an official competency standard of Taiwan, word for word (in Chinese)',
    ),
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: QUESTION_OPTION,
        name_localizations: english('question'),
        description: '名稱或代碼，再加上想看的項目，例如：會議專案經理 T3；不填則看說明',
        description_localizations: english(
          'A name or code, then the part you want, such as 會議專案經理 T3; leave it out for help',
        ),
        autocomplete: true,
        required: false,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: PUBLIC_OPTION,
        name_localizations: english('public'),
        description: '讓所有人都看到結果；不選則只有自己看得到',
        description_localizations: english('Show the answer to everyone; otherwise only you see it'),
        required: false,
      },
    ],
  },
  {
    type: ApplicationCommandType.Message,
    name: MESSAGE_COMMAND_NAME,
    name_localizations: english('Look up competency'),
    ...EVERYWHERE,
  },
];

/** For every language but Chinese, whose readers have the names as they are. */
function english(text: string): LocalizationMap {
  const others = Object.values(Locale).filter(locale => !locale.startsWith('zh-'));
  return Object.fromEntries(others.map(locale => [locale, text]));
}
