/** The variables of `.env.example` that begin with `DISCORD_`. Blank means missing. */
import * as z from 'zod';
import { address, optional, readPlatformEnv, type ReadPlatformEnv, type Variables } from '../service/env.ts';

const APPS = 'https://discord.com/developers/applications, your app';

/** A shard has up to 2,500 servers, so nobody needs more. */
const MOST_SHARDS = 1000;

const DISCORD = 'https://discord.com/api';

const envSchema = z.object({
  DISCORD_TOKEN: optional(
    z
      .string()
      .transform(token => token.replace(/^Bot\s+/iu, ''))
      .refine(token => /^[\w-]+\.[\w-]+\.[\w-]+$/u.test(token), {
        error: `is not a bot token (three parts with dots between); copy it from ${APPS}, Bot, Reset Token`,
      }),
  ),
  DISCORD_PUBLIC_KEY: optional(
    z.string().regex(/^[\da-f]{64}$/iu, {
      error: `is not a public key (64 digits and letters a–f); copy it from ${APPS}, General Information`,
    }),
  ),
  DISCORD_API_URL: optional(
    address(DISCORD)
      .transform(url => url.replace(/\/+$/u, ''))
      .refine(url => !/\/v\d+$/u.test(url), {
        error: `ends in a version; give the address without it, like ${DISCORD}`,
      }),
  ),
  DISCORD_SHARDS: optional(
    z
      .string()
      .refine(shards => shards === 'auto' || (/^[1-9]\d*$/u.test(shards) && Number(shards) <= MOST_SHARDS), {
        error: `is not a number of shards; leave it out for one process, or give auto, or a number up to ${MOST_SHARDS}`,
      })
      .transform(shards => (shards === 'auto' ? shards : Number(shards))),
  ),
});

/** How many processes; `auto`: as many as Discord recommends. */
export type Shards = 'auto' | number;

/** How Discord reaches the bot; at least one of the two is there. `publicKey`: checks what Discord sends over HTTP. */
export type DiscordEnv = {
  gateway: { token: string; shards: Shards | null } | null;
  publicKey: string | null;
  /** Without a slash at its end. */
  apiUrl: string;
};

/** Reads what Discord needs, or reports everything that is wrong or missing. */
export function readDiscordEnv(variables: Variables): ReadPlatformEnv<DiscordEnv> {
  return readPlatformEnv(variables, { prefix: 'DISCORD_', schema: envSchema, missingFrom, toEnv });
}

function toEnv(values: z.output<typeof envSchema>): DiscordEnv {
  const { DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY, DISCORD_API_URL, DISCORD_SHARDS } = values;
  return {
    gateway: token === undefined ? null : { token, shards: DISCORD_SHARDS ?? null },
    publicKey: DISCORD_PUBLIC_KEY ?? null,
    apiUrl: DISCORD_API_URL ?? DISCORD,
  };
}

function missingFrom(given: ReadonlySet<string>): string[] {
  if (given.has('DISCORD_TOKEN')) return [];
  if (given.has('DISCORD_SHARDS') && given.has('DISCORD_PUBLIC_KEY')) {
    return ['DISCORD_TOKEN is missing: DISCORD_SHARDS splits the gateway, and without a token there is none'];
  }
  if (given.has('DISCORD_PUBLIC_KEY')) return [];
  return [
    `DISCORD_TOKEN (for the gateway) or DISCORD_PUBLIC_KEY (for HTTP) is missing; copy the token from ${APPS}, Bot, Reset Token, the key from General Information`,
  ];
}
