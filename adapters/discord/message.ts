/** What is sent: messages, and the answers to interactions that carry them. Nobody is ever mentioned. */
import {
  type APIInteractionResponse,
  type APIMessageTopLevelComponent,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import type { Audience } from '../../src/index.ts';

export type Message = {
  components: APIMessageTopLevelComponent[];
  flags: number;
  allowed_mentions: { parse: [] };
};

export function messageOf(components: APIMessageTopLevelComponent[], { kind }: Audience): Message {
  const visibility = kind === 'shared' ? 0 : MessageFlags.Ephemeral;
  return { components, flags: MessageFlags.IsComponentsV2 | visibility, allowed_mentions: { parse: [] } };
}

/** `withdraws`: the message that was pressed on is to be deleted afterwards. */
export type Response = { callback: APIInteractionResponse; withdraws: boolean };

export const PONG: Response = { callback: { type: InteractionResponseType.Pong }, withdraws: false };

export const WITHDRAWAL: Response = {
  callback: { type: InteractionResponseType.DeferredMessageUpdate },
  withdraws: true,
};

export function newMessage(data: Message): Response {
  return { callback: { type: InteractionResponseType.ChannelMessageWithSource, data }, withdraws: false };
}

/** In place of the message that was pressed on. Who sees a message cannot change, so Discord wants no flag for it. */
export function changedMessage(message: Message): Response {
  const data = { ...message, flags: message.flags & ~MessageFlags.Ephemeral };
  return { callback: { type: InteractionResponseType.UpdateMessage, data }, withdraws: false };
}

/** The choices below the option that somebody is typing. */
export function completions(choices: { name: string; value: string }[]): Response {
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  return { callback: { type, data: { choices } }, withdraws: false };
}
