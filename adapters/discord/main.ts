/** Starts Discord: over the gateway (in one process or in shards), over HTTP, or both. */
import type { Health, Services, Started } from '../service/platform.ts';
import { ENDPOINT_PATH, openEndpoint } from './connection/endpoint.ts';
import type { DiscordEnv } from './env.ts';
import { type Connected, connect } from './connection/gateway.ts';
import { TIMEOUTS, type Timeouts } from './timeouts.ts';
import { startShards } from './shards/start.ts';

/** Never rejects. */
export async function startDiscord(
  env: DiscordEnv,
  services: Services,
  timeouts: Timeouts = TIMEOUTS,
): Promise<Started> {
  const { gateway: wanted, publicKey, apiUrl } = env;
  const connected = wanted && (await openGateway(wanted, { apiUrl, timeouts }, services));
  if (connected?.kind === 'failed') return connected;
  const gateway = connected?.gateway ?? null;
  const endpoint = publicKey === null ? null : openEndpoint({ publicKey, apiUrl, timeouts }, services);
  return {
    kind: 'started',
    platform: {
      name: 'discord',
      routes: endpoint ? { [ENDPOINT_PATH]: endpoint.listener } : {},
      health: () => gateway?.health() ?? WAITING,
      stop: async () => {
        await Promise.all([gateway?.stop(), endpoint?.stop()]);
      },
    },
  };
}

const WAITING: Health = { ok: true, detail: `waiting for Discord to call ${ENDPOINT_PATH}` };

function openGateway(
  { token, shards }: NonNullable<DiscordEnv['gateway']>,
  target: { apiUrl: string; timeouts: Timeouts },
  services: Services,
): Promise<Connected> {
  return shards === null
    ? connect({ ...target, token }, services)
    : startShards({ ...target, token, shards }, services);
}
