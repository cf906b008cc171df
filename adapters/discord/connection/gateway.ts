/** The connection that Discord sends interactions over, kept by discord.js. */
import {
  type APIInteraction,
  Client,
  DefaultRestOptions,
  Events,
  GatewayDispatchEvents,
  Options,
} from 'discord.js';
import { type Attempted, attempt, within } from '../../service/attempt.ts';
import { createPendingWork } from '../../service/pending-work.ts';
import type { Health, Services } from '../../service/platform.ts';
import { healthOf, type Lost, Refusal, watch } from './gateway-watch.ts';
import { handle } from '../handle.ts';
import type { Patience } from '../patience.ts';
import { problemOf, restOptions } from './rest.ts';
import { send } from '../send.ts';

export type Gateway = { health(): Health; stop(): Promise<void> };

export type Connected = { kind: 'connected'; gateway: Gateway } | { kind: 'failed'; problems: string[] };

export type Target = { token: string; apiUrl: string; patience: Patience };

/** Connects, or says within bounded time why not. Never rejects. */
export async function connect(target: Target, services: Services): Promise<Connected> {
  let isGivenUp = false;
  const client = newClient(target, () => isGivenUp);
  const lost = watch(client, services.log);
  const pending = createPendingWork();
  // The raw interaction is what the HTTP endpoint gets too; nothing that discord.js makes of it is needed.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    const response = handle(interaction, services);
    void pending.track(send({ rest: client.rest, log: services.log }, interaction, response));
  });
  const outcome = await logIn(client, target);
  if (outcome.kind === 'done') {
    const stop = async (): Promise<void> => {
      client.ws.removeAllListeners(GatewayDispatchEvents.InteractionCreate);
      // Leaving is no loss.
      client.removeAllListeners(Events.ShardReconnecting);
      await pending.drain(target.patience.stopMs);
      await leave(client, target);
    };
    return { kind: 'connected', gateway: { health: () => healthOf(client, lost), stop } };
  }
  const problem = problemOfStart(outcome, lost, target);
  isGivenUp = true;
  await leave(client, target);
  return { kind: 'failed', problems: [problem] };
}

/** The client as it connects. One that is destroyed while it waits for Discord's answer would log in nevertheless. */
export function newClient({ apiUrl, patience }: Omit<Target, 'token'>, isGivenUp: () => boolean): Client {
  return new Client({
    intents: [],
    rest: {
      ...restOptions(apiUrl, patience),
      makeRequest: async (url, request) => {
        if (isGivenUp()) throw new Error('the start was given up');
        return DefaultRestOptions.makeRequest(url, request);
      },
    },
    // Everybody who ever asked would be kept.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      UserManager: { maxSize: 0, keepOverLimit: user => user.id === user.client.user.id },
    }),
  });
}

/** Until every shard is ready. */
async function logIn(
  client: Client,
  { token, patience }: Target,
): Promise<Attempted<unknown> | { kind: 'late' }> {
  const ready = new Promise(resolve => {
    client.once(Events.ClientReady, resolve);
  });
  const refused = new Promise((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(new Refusal(code)));
  });
  return within(
    patience.startMs,
    attempt(() => Promise.race([client.login(token).then(() => ready), refused])),
  );
}

function problemOfStart(
  outcome: { kind: 'fault'; error: unknown } | { kind: 'late' },
  lost: Lost,
  { apiUrl, patience }: Target,
): string {
  if (outcome.kind === 'fault') return problemOf(outcome.error, apiUrl);
  const seconds = patience.startMs / 1000;
  return problemOf(lost.error ?? new Error(`the gateway is silent for ${seconds} s`), apiUrl);
}

/** The connection closes in peace if the peer agrees; waiting for it would take 30 s. */
async function leave(client: Client, { patience }: Target): Promise<void> {
  await within(
    patience.closeMs,
    attempt(() => client.destroy()),
  );
}
