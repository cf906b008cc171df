/** The gateway: a connection that the bot opens, and over which Discord sends interactions. discord.js keeps it open. */
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
import { faultResponse, handle } from '../answer/handle.ts';
import { restOptions } from '../send/rest.ts';
import { send } from '../send/send.ts';
import type { Timeouts } from '../timeouts.ts';
import { healthOf, type LostShards, watchGateway } from './gateway-health.ts';
import { problemOf, Refusal } from './problems.ts';

export type Gateway = { health(): Health; stop(): Promise<void> };

export type Connected = { kind: 'connected'; gateway: Gateway } | { kind: 'failed'; problems: string[] };

export type Target = { token: string; apiUrl: string; timeouts: Timeouts };

/** Connects, or says within bounded time why not. Never rejects. */
export async function connect(target: Target, services: Services): Promise<Connected> {
  let isGivenUp = false;
  const client = newClient(target, () => isGivenUp);
  const lost = watchGateway(client, services.log);
  const pending = createPendingWork();
  const sender = { rest: client.rest, log: services.log, onFault: faultResponse };
  // The raw interaction: the HTTP endpoint gets the same, and nothing that discord.js makes of it is needed.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    void pending.track(send(sender, interaction, handle(interaction, services)));
  });
  const outcome = await logIn(client, target);
  if (outcome.kind !== 'done') {
    const problem = problemOfStart(outcome, lost, target);
    isGivenUp = true;
    await leave(client, target);
    return { kind: 'failed', problems: [problem] };
  }
  const stop = async (): Promise<void> => {
    client.ws.removeAllListeners(GatewayDispatchEvents.InteractionCreate);
    // Leaving is not to be logged as a lost connection.
    client.removeAllListeners(Events.ShardReconnecting);
    await pending.drain(target.timeouts.stopMs);
    await leave(client, target);
  };
  return { kind: 'connected', gateway: { health: () => healthOf(client, lost), stop } };
}

/** @param isGivenUp a client that is destroyed while it waits for Discord's answer would still log in */
export function newClient({ apiUrl, timeouts }: Omit<Target, 'token'>, isGivenUp: () => boolean): Client {
  return new Client({
    intents: [],
    rest: {
      ...restOptions(apiUrl, timeouts),
      makeRequest: async (url, request) => {
        if (isGivenUp()) throw new Error('the start was given up');
        return DefaultRestOptions.makeRequest(url, request);
      },
    },
    // By default everybody who ever asked is kept in memory.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      UserManager: { maxSize: 0, keepOverLimit: user => user.id === user.client.user.id },
    }),
  });
}

/** Resolves when every shard is ready. */
async function logIn(
  client: Client,
  { token, timeouts }: Target,
): Promise<Attempted<unknown> | { kind: 'late' }> {
  const ready = new Promise(resolve => {
    client.once(Events.ClientReady, resolve);
  });
  const refused = new Promise((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(new Refusal(code)));
  });
  return within(
    timeouts.startMs,
    attempt(() => Promise.race([client.login(token).then(() => ready), refused])),
  );
}

function problemOfStart(
  outcome: { kind: 'fault'; error: unknown } | { kind: 'late' },
  lost: LostShards,
  { apiUrl, timeouts }: Target,
): string {
  if (outcome.kind === 'fault') return problemOf(outcome.error, apiUrl);
  const seconds = timeouts.startMs / 1000;
  return problemOf(lost.error ?? new Error(`the gateway is silent for ${seconds} s`), apiUrl);
}

/** Closes the connection properly if the other side does so in time; discord.js itself would wait 30 s. */
async function leave(client: Client, { timeouts }: Target): Promise<void> {
  await within(
    timeouts.closeMs,
    attempt(() => client.destroy()),
  );
}
