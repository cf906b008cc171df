/** The commands, declared once: what is registered is what is read. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { COMMAND_TEXTS } from './wording.ts';

/** In servers, in direct messages with the bot, and anywhere else for people who installed it themselves. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

const { ask, question, public: isPublic, askAboutMessage } = COMMAND_TEXTS;

export const COMMANDS: RESTPutAPIApplicationCommandsJSONBody = [
  {
    type: ApplicationCommandType.ChatInput,
    ...localized(ask),
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...localized(question),
        autocomplete: true,
        required: false,
      },
      { type: ApplicationCommandOptionType.Boolean, ...localized(isPublic), required: false },
    ],
  },
  {
    type: ApplicationCommandType.Message,
    name: askAboutMessage.name,
    name_localizations: english(askAboutMessage.en.name),
    ...EVERYWHERE,
  },
];

type Described = { name: string; description: string };

function localized({ name, description, en }: Described & { en: Described }) {
  return {
    name,
    name_localizations: english(en.name),
    description,
    description_localizations: english(en.description),
  };
}

/** For every language but Chinese, whose readers see the names themselves. */
function english(text: string): LocalizationMap {
  const others = Object.values(Locale).filter(locale => !locale.startsWith('zh-'));
  return Object.fromEntries(others.map(locale => [locale, text]));
}
