/** The environment of the Discord adapter: every variable of `.env.example` that begins with `DISCORD_`. Blank means missing. */
import * as z from 'zod';
import { optional, problemsOf, type Variables } from '../service/env.ts';

const APPS = 'https://discord.com/developers/applications, your app';

/** More processes than these nobody has; a shard has up to 2,500 servers. */
const MOST_SHARDS = 1000;

const envSchema = z.object({
  DISCORD_TOKEN: optional(
    z
      .string()
      .transform(token => token.replace(/^Bot\s+/iu, ''))
      .refine(token => /^[\w-]+\.[\w-]+\.[\w-]+$/u.test(token), {
        error: `is no bot token (three parts with dots between); copy it from ${APPS}, Bot, Reset Token`,
      }),
  ),
  DISCORD_PUBLIC_KEY: optional(
    z.string().regex(/^[\da-f]{64}$/iu, {
      error: `is no public key (64 digits and letters a–f); copy it from ${APPS}, General Information`,
    }),
  ),
  DISCORD_API_URL: optional(
    z
      .url({
        protocol: /^https?$/u,
        error: 'is no address; leave it away, or give one like https://discord.com/api',
      })
      .transform(address => address.replace(/\/+$/u, ''))
      .refine(address => !/\/v\d+$/u.test(address), {
        error: 'ends in a version; give the address before it, like https://discord.com/api',
      }),
  ),
  DISCORD_SHARDS: optional(
    z
      .string()
      .refine(shards => shards === 'auto' || (/^[1-9]\d*$/u.test(shards) && Number(shards) <= MOST_SHARDS), {
        error: `is no number of shards; leave it away for one process, or give auto, or a number up to ${MOST_SHARDS}`,
      })
      .transform(shards => (shards === 'auto' ? shards : Number(shards))),
  ),
});

/** A process for each; `auto`: as many as Discord recommends. */
export type Shards = 'auto' | number;

/** How Discord reaches us. `gateway`: we call. `publicKey`: Discord calls, and signs what it sends. At least one is there. */
export type DiscordEnv = {
  gateway: { token: string; shards: Shards | null } | null;
  publicKey: string | null;
  /** Without a slash at its end. */
  apiUrl: string;
};

/** `absent`: nobody wants Discord. */
export type ReadDiscordEnv =
  | { kind: 'env'; env: DiscordEnv }
  | { kind: 'absent' }
  | { kind: 'invalid'; problems: string[] };

/** Reads what Discord needs, or says everything that is wrong with it, a line each. */
export function readDiscordEnv(variables: Variables): ReadDiscordEnv {
  const given = Object.keys(variables).filter(name => name.startsWith('DISCORD_') && variables[name]?.trim());
  if (given.length === 0) return { kind: 'absent' };
  const missing = missingFrom(given);
  const read = envSchema.safeParse(variables);
  if (!read.success) return { kind: 'invalid', problems: [...problemsOf(read.error), ...missing] };
  if (missing.length > 0) return { kind: 'invalid', problems: missing };
  const { DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY, DISCORD_API_URL, DISCORD_SHARDS } = read.data;
  return {
    kind: 'env',
    env: {
      gateway: token === undefined ? null : { token, shards: DISCORD_SHARDS ?? null },
      publicKey: DISCORD_PUBLIC_KEY ?? null,
      apiUrl: DISCORD_API_URL ?? 'https://discord.com/api',
    },
  };
}

function missingFrom(given: readonly string[]): string[] {
  if (given.includes('DISCORD_TOKEN')) return [];
  if (given.includes('DISCORD_SHARDS') && given.includes('DISCORD_PUBLIC_KEY')) {
    return ['DISCORD_TOKEN is missing: DISCORD_SHARDS splits the gateway, and without a token there is none'];
  }
  if (given.includes('DISCORD_PUBLIC_KEY')) return [];
  return [
    `DISCORD_TOKEN (for the gateway) or DISCORD_PUBLIC_KEY (for HTTP) is missing; copy the token from ${APPS}, Bot, Reset Token, the key from General Information`,
  ];
}
