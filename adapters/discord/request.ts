/** What somebody wants, read from an interaction. What it carries is never trusted to be one of the choices offered. */
import {
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import {
  type Asked,
  type Person,
  type Press,
  readStep,
  type Step,
  readPublicWord,
  type Viewer,
  visible,
} from '../../src/index.ts';
import { PUBLIC_OPTION, QUESTION_OPTION } from './command.ts';
import { questionIn } from './command-completions.ts';
import { IN_MESSAGE, questionOf } from './render-question.ts';
import { questionShownIn, textOfMessage } from './request-message.ts';

/** Who asks, and whether anybody else is there. */
type From = { person: Person; viewer: Viewer };

export type Request =
  | { kind: 'ping' }
  /** `question`: as a control would carry it, so that it gives the same answer again. */
  | ({ kind: 'ask'; question: string; isPublic: boolean } & From)
  /** 「查職能」 on a message without words. */
  | { kind: 'no-text' }
  | ({ kind: 'complete' } & Asked)
  /** `isPrivate`: whether only this person sees the message that was pressed on. */
  | { kind: 'press'; press: Press; isPrivate: boolean }
  | { kind: 'unknown' };

export function readRequest(interaction: APIInteraction): Request {
  const from = fromOf(interaction);
  switch (interaction.type) {
    case InteractionType.Ping:
      return { kind: 'ping' };
    case InteractionType.ApplicationCommandAutocomplete:
      return { kind: 'complete', ...readPublicWord(textOption(interaction.data.options)) };
    case InteractionType.MessageComponent: {
      const isPrivate = ((interaction.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
      return { kind: 'press', press: readPress(interaction, from), isPrivate };
    }
    case InteractionType.ApplicationCommand:
      return readCommand(interaction, from);
    case InteractionType.ModalSubmit:
      return { kind: 'unknown' };
    // What Discord may add some day.
    default:
      return { kind: 'unknown' };
  }
}

function readCommand({ data }: APIApplicationCommandInteraction, from: From): Request {
  switch (data.type) {
    case ApplicationCommandType.ChatInput: {
      const { options = [] } = data;
      const { question, isPublic } = readPublicWord(visible(textOption(options)));
      return { kind: 'ask', question, isPublic: publicOption(options) ?? isPublic, ...from };
    }
    case ApplicationCommandType.Message: {
      const message = data.resolved.messages[data.target_id];
      const question = message ? (questionShownIn(message) ?? textOfMessage(message)) : null;
      if (question === null) return { kind: 'no-text' };
      return { kind: 'ask', question: visible(question), isPublic: false, ...from };
    }
    case ApplicationCommandType.User:
    case ApplicationCommandType.PrimaryEntryPoint:
      return { kind: 'unknown' };
  }
}

function fromOf({ context, member, user = member?.user }: APIInteraction): From {
  const name = member?.nick ?? user?.global_name ?? user?.username ?? '';
  return {
    person: { id: user?.id ?? '', name },
    viewer: { kind: context === InteractionContextType.BotDM ? 'direct' : 'private' },
  };
}

type Options = readonly APIApplicationCommandInteractionDataOption[];

function textOption(options: Options): string {
  const option = options.find(({ name }) => name === QUESTION_OPTION);
  return option && 'value' in option ? questionIn(String(option.value)) : '';
}

/** `null` where it was not chosen; who writes the word nevertheless means it. */
function publicOption(options: Options): boolean | null {
  const option = options.find(({ name }) => name === PUBLIC_OPTION);
  return option && 'value' in option ? option.value === true : null;
}

function readPress({ data, message }: APIMessageComponentInteraction, from: From): Press {
  const [chosen] = 'values' in data ? data.values : [];
  return { step: asking(readStep(data.custom_id), message), chosen, ...from };
}

/** The question itself, where it stands in the message. */
function asking(step: Step | null, { components = [] }: APIMessage): Step | null {
  if (!step || !('question' in step) || step.question !== IN_MESSAGE) return step;
  const question = questionOf(components);
  return question === null ? null : { ...step, question };
}
