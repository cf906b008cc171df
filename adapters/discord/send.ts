/** Answers on their way to Discord, and what becomes of those that it does not take. */
import {
  type APIInteraction,
  DiscordAPIError,
  InteractionContextType,
  InteractionType,
  RESTJSONErrorCodes,
  type REST,
  Routes,
} from 'discord.js';
import { type Attempted, attempt } from '../service/attempt.ts';
import { logFault } from '../service/fault.ts';
import type { Log } from '../service/log.ts';
import { retry } from '../service/retry.ts';
import { placeOf, sorry } from './handle.ts';
import { UNTIL_READ } from './patience.ts';
import type { Response } from './respond.ts';
import { EXPIRED } from './wording.ts';

/** Sends the answer of an interaction that came over the gateway. Never rejects. */
export async function send(sender: Sender, interaction: APIInteraction, response: Response): Promise<void> {
  const sent = await attempt(() => post(sender, interaction, response));
  if (sent.kind === 'done') return finish(sender, interaction, response);
  const code = codeOf(sent.error);
  if (code === RESTJSONErrorCodes.UnknownInteraction) return tellExpired(sender, interaction);
  if (code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) {
    sender.log.warn({ platform: 'discord', where: placeOf(interaction) }, 'answered already');
    // By another process, or by this one where Discord took a try that seemed to fail: either way it is to be finished.
    return finish(sender, interaction, response);
  }
  const reference = logFault(sender.log, sent.error, { platform: 'discord', where: placeOf(interaction) });
  // What was refused may be the answer's fault: a sentence may still get through.
  const told = await attempt(() => post(sender, interaction, sorry(interaction, reference)));
  if (told.kind === 'fault') sender.log.warn({ platform: 'discord', reference }, 'fault not told');
}

type Sender = { rest: REST; log: Log };

/** What is left to do when the answer has arrived. Never rejects. */
export async function finish(sender: Sender, interaction: APIInteraction, response: Response): Promise<void> {
  if (!response.withdraws) return;
  const { rest, log } = sender;
  const { application_id, token } = interaction;
  const deleted = await withdraw(sender, interaction);
  if (deleted.kind === 'done' || codeOf(deleted.error) === RESTJSONErrorCodes.UnknownMessage) return;
  const reference = logFault(log, deleted.error, { platform: 'discord', where: 'withdraw' });
  const { callback } = sorry(interaction, reference);
  const body = 'data' in callback ? callback.data : {};
  const told = await attempt(() => rest.post(Routes.webhook(application_id, token), { auth: false, body }));
  if (told.kind === 'fault') log.warn({ platform: 'discord', reference }, 'fault not told');
}

/** Over HTTP the answer may still be on its way: until Discord has read it, it knows no such webhook. */
function withdraw({ rest }: Sender, interaction: APIInteraction): Promise<Attempted<unknown>> {
  const route = Routes.webhookMessage(interaction.application_id, interaction.token, '@original');
  const mayPass = (error: unknown) => (codeOf(error) === RESTJSONErrorCodes.UnknownWebhook ? 0 : null);
  return attempt(() => retry(() => rest.delete(route, { auth: false }), { ...UNTIL_READ, mayPass }));
}

function post({ rest }: Sender, { id, token }: APIInteraction, { callback }: Response): Promise<unknown> {
  return rest.post(Routes.interactionCallback(id, token), { auth: false, body: callback });
}

/**
 * An expired interaction takes no answer. Alone with its person the bot can say so in a message of its own; elsewhere
 * everybody would read it, and Discord's own 「此應用程式未及時回應」 stands in its place. Whoever is still typing asked
 * nothing yet: a message for each key would bury the conversation.
 */
async function tellExpired({ rest, log }: Sender, interaction: APIInteraction): Promise<void> {
  log.warn({ platform: 'discord', where: placeOf(interaction) }, 'expired');
  const { context, channel, type } = interaction;
  if (type === InteractionType.ApplicationCommandAutocomplete) return;
  if (context !== InteractionContextType.BotDM || !channel) return;
  const body = { content: EXPIRED, allowed_mentions: { parse: [] } };
  const told = await attempt(() => rest.post(Routes.channelMessages(channel.id), { body }));
  if (told.kind === 'fault') log.warn({ platform: 'discord', err: told.error }, 'expiry not told');
}

function codeOf(error: unknown): number | string | null {
  return error instanceof DiscordAPIError ? error.code : null;
}
