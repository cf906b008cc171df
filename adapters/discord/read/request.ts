/** What an interaction asks for. Nothing in it is trusted to be one of the choices that were offered. */
import {
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import {
  type ChatQuestion,
  type Person,
  type Press,
  readPublicWord,
  readStep,
  type Step,
  type Viewer,
  visible,
} from '../../../src/index.ts';
import { IN_MESSAGE, type Part, questionOf } from '../question-line.ts';
import { BECAUSE, COMMAND_TEXTS, WORD_COMPLETIONS } from '../wording.ts';
import { readMessage } from './message.ts';

/** Who asks, and who sees the answer. */
type Asker = { person: Person; viewer: Viewer };

export type Request =
  | { kind: 'ping' }
  | ({ kind: 'ask' } & ChatQuestion & Asker)
  /** A command on a message without text. */
  | { kind: 'no-text' }
  | ({ kind: 'complete' } & ChatQuestion)
  /** `isPrivate`: only this person sees the message that was pressed on. */
  | { kind: 'press'; press: Press; isPrivate: boolean }
  | { kind: 'unknown' };

export function readRequest(interaction: APIInteraction): Request {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { kind: 'ping' };
    case InteractionType.ApplicationCommandAutocomplete:
      return { kind: 'complete', ...readPublicWord(questionOption(interaction.data.options)) };
    case InteractionType.MessageComponent: {
      const isPrivate = ((interaction.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
      return { kind: 'press', press: readPress(interaction), isPrivate };
    }
    case InteractionType.ApplicationCommand:
      return readCommand(interaction);
    case InteractionType.ModalSubmit:
      return { kind: 'unknown' };
    // Discord may add types at any time.
    default:
      return { kind: 'unknown' };
  }
}

function readCommand(interaction: APIApplicationCommandInteraction): Request {
  const { data } = interaction;
  switch (data.type) {
    case ApplicationCommandType.ChatInput: {
      const { options = [] } = data;
      const { question, isPublic } = readPublicWord(visible(questionOption(options)));
      const asked = { question, isPublic: publicOption(options) ?? isPublic };
      return { kind: 'ask', ...asked, ...askerOf(interaction) };
    }
    case ApplicationCommandType.Message: {
      const message = data.resolved.messages[data.target_id];
      const question = message ? readMessage(message) : null;
      if (question === null) return { kind: 'no-text' };
      return { kind: 'ask', question: visible(question), isPublic: false, ...askerOf(interaction) };
    }
    case ApplicationCommandType.User:
    case ApplicationCommandType.PrimaryEntryPoint:
      return { kind: 'unknown' };
  }
}

function askerOf({ context, member, user = member?.user }: APIInteraction): Asker {
  const name = member?.nick ?? user?.global_name ?? user?.username ?? '';
  return {
    person: { id: user?.id ?? '', name },
    viewer: { kind: context === InteractionContextType.BotDM ? 'direct' : 'private' },
  };
}

type Options = readonly APIApplicationCommandInteractionDataOption[];

function questionOption(options: Options): string {
  const option = options.find(({ name }) => name === COMMAND_TEXTS.question.name);
  return option && 'value' in option ? readCompletion(String(option.value)) : '';
}

/** `null` if it was not chosen: then the word 公開 in the question decides. */
function publicOption(options: Options): boolean | null {
  const option = options.find(({ name }) => name === COMMAND_TEXTS.public.name);
  return option && 'value' in option ? option.value === true : null;
}

/** The question behind a completion's name, which Discord sends instead of its value if somebody types on. */
export function readCompletion(text: string): string {
  const word = WORD_COMPLETIONS.find(({ name }) => text.includes(name));
  return word ? text.replace(word.name, word.value) : text.replace(BECAUSE, '');
}

function readPress(interaction: APIMessageComponentInteraction): Press {
  const { data, message } = interaction;
  const [chosen] = 'values' in data ? data.values : [];
  const step = withQuestion(readStep(data.custom_id), message.components ?? []);
  return { step, chosen, ...askerOf(interaction) };
}

/** A question that was too long for the button stands in the message. */
function withQuestion(step: Step | null, components: readonly Part[]): Step | null {
  if (!step || !('question' in step) || step.question !== IN_MESSAGE) return step;
  const question = questionOf(components);
  return question === null ? null : { ...step, question };
}
