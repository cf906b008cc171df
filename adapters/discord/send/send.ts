/** Sends answers to Discord, and deals with those that it does not accept. */
import {
  type APIInteraction,
  DiscordAPIError,
  InteractionContextType,
  InteractionType,
  RESTJSONErrorCodes,
  type REST,
  Routes,
} from 'discord.js';
import { attempt } from '../../service/attempt.ts';
import { logFault } from '../../service/fault.ts';
import type { Log } from '../../service/log.ts';
import { retry } from '../../service/retry.ts';
import type { Response } from '../message.ts';
import { UNTIL_READ } from '../timeouts.ts';
import { EXPIRED } from '../wording.ts';

/** `onFault`: what to answer instead, with the reference of a fault. */
export type Sender = {
  rest: REST;
  log: Log;
  onFault: (interaction: APIInteraction, reference: string) => Response;
};

/** Sends the answer to an interaction that came over the gateway. Never rejects. */
export async function send(sender: Sender, interaction: APIInteraction, response: Response): Promise<void> {
  const { log } = sender;
  const sent = await attempt(() => post(sender, interaction, response));
  if (sent.kind === 'done') return finish(sender, interaction, response);
  const code = codeOf(sent.error);
  const where = typeNameOf(interaction);
  if (code === RESTJSONErrorCodes.UnknownInteraction) return tellExpired(sender, interaction);
  if (code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) {
    log.warn({ platform: 'discord', where }, 'answered already');
    // Another process answered, or a try of ours succeeded that seemed to fail. Either way the rest remains to be done.
    return finish(sender, interaction, response);
  }
  const reference = logFault(log, sent.error, { platform: 'discord', where });
  // Discord may have refused the content of the answer, so a plain sentence may still get through.
  const told = await attempt(() => post(sender, interaction, sender.onFault(interaction, reference)));
  if (told.kind === 'fault') log.warn({ platform: 'discord', reference }, 'fault not told');
}

/** Deletes a withdrawn message, once the interaction is answered. Never rejects. */
export async function finish(sender: Sender, interaction: APIInteraction, response: Response): Promise<void> {
  if (!response.withdraws) return;
  const { rest, log } = sender;
  const { application_id, token } = interaction;
  const route = Routes.webhookMessage(application_id, token, '@original');
  // Over HTTP the answer may still be on its way; until Discord has read it, it does not know the webhook.
  const mayPass = (error: unknown) => (codeOf(error) === RESTJSONErrorCodes.UnknownWebhook ? 0 : null);
  const remove = () => rest.delete(route, { auth: false });
  const removed = await attempt(() => retry(remove, { ...UNTIL_READ, mayPass }));
  if (removed.kind === 'done' || codeOf(removed.error) === RESTJSONErrorCodes.UnknownMessage) return;
  const reference = logFault(log, removed.error, { platform: 'discord', where: 'withdraw' });
  const { callback } = sender.onFault(interaction, reference);
  const body = 'data' in callback ? callback.data : {};
  const told = await attempt(() => rest.post(Routes.webhook(application_id, token), { auth: false, body }));
  if (told.kind === 'fault') log.warn({ platform: 'discord', reference }, 'fault not told');
}

function post({ rest }: Sender, { id, token }: APIInteraction, { callback }: Response): Promise<unknown> {
  return rest.post(Routes.interactionCallback(id, token), { auth: false, body: callback });
}

/**
 * An expired interaction accepts no answer, and Discord shows a sentence of its own. In direct messages the bot can add what
 * to do; elsewhere everybody would read that, and somebody who is still typing has not asked anything yet.
 */
async function tellExpired({ rest, log }: Sender, interaction: APIInteraction): Promise<void> {
  log.warn({ platform: 'discord', where: typeNameOf(interaction) }, 'expired');
  const { context, channel, type } = interaction;
  if (type === InteractionType.ApplicationCommandAutocomplete) return;
  if (context !== InteractionContextType.BotDM || !channel) return;
  const body = { content: EXPIRED, allowed_mentions: { parse: [] } };
  const told = await attempt(() => rest.post(Routes.channelMessages(channel.id), { body }));
  if (told.kind === 'fault') log.warn({ platform: 'discord', err: told.error }, 'expiry not told');
}

/** For the log: nothing that a person wrote. */
export function typeNameOf({ type }: APIInteraction): string {
  return InteractionType[type] ?? `interaction ${String(type)}`;
}

function codeOf(error: unknown): number | string | null {
  return error instanceof DiscordAPIError ? error.code : null;
}
