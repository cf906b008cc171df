/** The real adapter in front of a stand-in for Discord, over the gateway or over HTTP. */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { ENDPOINT_PATH } from '../../adapters/discord/connection/endpoint.ts';
import type { DiscordEnv } from '../../adapters/discord/env.ts';
import { startDiscord } from '../../adapters/discord/main.ts';
import { TIMEOUTS, type Timeouts } from '../../adapters/discord/timeouts.ts';
import type { Platform, Services, Started } from '../../adapters/service/platform.ts';
import type { Payload } from './discord-payloads.ts';
import { type Callback, type Fault, type StandIn, startStandIn, TOKEN } from './discord-stand-in.ts';
import { type Logged, readableLog, services } from './service.ts';

export type Way = 'gateway' | 'http';

export type Bot = {
  standIn: StandIn;
  platform: Platform;
  lines: () => Logged[];
  logged: () => string;
  /** @returns the callback that the stand-in accepted */
  ask(interaction: Payload): Promise<Callback>;
  /** @throws if Discord would have refused anything that was sent */
  stop(): Promise<void>;
};

/** `fault`: what goes wrong at the start. */
export type BotOptions = {
  way?: Way;
  change?: Partial<Services>;
  timeouts?: Partial<Timeouts>;
  fault?: Fault;
};

const KEYS = generateKeyPairSync('ed25519');

/** In Discord's form: the last 32 bytes of the standard form. */
export const PUBLIC_KEY = KEYS.publicKey
  .export({ type: 'spki', format: 'der' })
  .subarray(-32)
  .toString('hex');

export async function startBot({ way = 'gateway', change, timeouts, fault }: BotOptions = {}): Promise<Bot> {
  const standIn = await startStandIn();
  if (fault) standIn.fail(fault);
  const { log, lines, text } = readableLog();
  const env: DiscordEnv = {
    gateway: way === 'gateway' ? { token: TOKEN, shards: null } : null,
    publicKey: way === 'http' ? PUBLIC_KEY : null,
    apiUrl: standIn.url,
  };
  const platform = platformOf(
    await startDiscord(env, { ...services(log), ...change }, { ...TIMEOUTS, ...timeouts }),
  );
  const listener = platform.routes[ENDPOINT_PATH];
  const site = listener ? await openSite(listener) : null;
  return {
    standIn,
    platform,
    lines,
    logged: text,
    ask: interaction => (site ? askOverHttp(site.address, standIn, interaction) : standIn.ask(interaction)),
    stop: async () => {
      await platform.stop();
      site?.close();
      await standIn.stop();
      const { problems } = standIn;
      if (problems.length > 0) throw new Error(`Discord would refuse this: ${problems.join('; ')}`);
    },
  };
}

export function platformOf(started: Started): Platform {
  if (started.kind === 'failed') throw new Error(started.problems.join('\n'));
  return started.platform;
}

export async function openSite(listener: RequestListener): Promise<{ address: string; close: () => void }> {
  const server = createServer(listener);
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const port = typeof bound === 'object' ? bound?.port : '';
  return {
    address: `http://127.0.0.1:${port}${ENDPOINT_PATH}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The headers of a request that Discord signs. */
export function signed(
  body: string,
  { key = KEYS.privateKey, at = new Date() }: { key?: KeyObject; at?: Date } = {},
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  return {
    'content-type': 'application/json',
    'x-signature-timestamp': timestamp,
    'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), key).toString('hex'),
  };
}

async function askOverHttp(address: string, standIn: StandIn, interaction: Payload): Promise<Callback> {
  const body = JSON.stringify(interaction);
  const given = fetch(address, { method: 'POST', headers: signed(body), body }).then(async response => {
    if (response.status !== 200) throw new Error(`status ${response.status}`);
    const callback: Callback = JSON.parse(await response.text());
    standIn.accept(interaction, callback);
    return callback;
  });
  return given;
}

/** The text of a message and of its controls. */
export function textsOf({ data = {} }: Callback): string {
  return JSON.stringify(data.components ?? data.choices ?? []);
}

type Component = {
  custom_id?: string;
  label?: string;
  placeholder?: string;
  components?: readonly Component[];
};

/** The custom id of the control whose label or placeholder begins with this. */
export function controlOf(components: readonly object[], label: string): string {
  const all = (some: readonly Component[]): Component[] =>
    some.flatMap(one => [one, ...all(one.components ?? [])]);
  const found = all(components).find(
    one => one.custom_id !== undefined && (one.label ?? one.placeholder ?? '').startsWith(label),
  );
  if (found?.custom_id === undefined) throw new Error(`no control ${label}`);
  return found.custom_id;
}
