import { describe, expect, it } from 'vitest';
import { readDiscordEnv } from '../../../adapters/discord/env.ts';

const TOKEN = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.GabcDE.abc_def-ghi';
const KEY = 'ab'.repeat(32);

describe('the variables of Discord', () => {
  it.each([
    ['there are none', {}],
    ['they are blank, as in a copied example', { DISCORD_TOKEN: '', DISCORD_SHARDS: '  ' }],
    ['only others are set', { SLACK_BOT_TOKEN: 'xoxb-1', PORT: '3000' }],
  ])('are absent where %s', (_, variables) => {
    expect(readDiscordEnv(variables)).toEqual({ kind: 'absent' });
  });

  it.each([
    ['a token', { DISCORD_TOKEN: ` Bot ${TOKEN} ` }, { gateway: { token: TOKEN, shards: null } }],
    [
      'a number of shards',
      { DISCORD_TOKEN: TOKEN, DISCORD_SHARDS: '2' },
      { gateway: { token: TOKEN, shards: 2 } },
    ],
    [
      'as many as Discord wants',
      { DISCORD_TOKEN: TOKEN, DISCORD_SHARDS: 'auto' },
      { gateway: { token: TOKEN, shards: 'auto' } },
    ],
    ['a public key', { DISCORD_PUBLIC_KEY: KEY }, { publicKey: KEY }],
    [
      'both',
      { DISCORD_TOKEN: TOKEN, DISCORD_PUBLIC_KEY: KEY },
      { gateway: { token: TOKEN, shards: null }, publicKey: KEY },
    ],
    [
      'an address, without the slashes at its end',
      { DISCORD_PUBLIC_KEY: KEY, DISCORD_API_URL: 'http://127.0.0.1:1/api//' },
      { publicKey: KEY, apiUrl: 'http://127.0.0.1:1/api' },
    ],
  ])('may be %s', (_, variables, expected) => {
    const env = { gateway: null, publicKey: null, apiUrl: 'https://discord.com/api', ...expected };
    expect(readDiscordEnv(variables)).toEqual({ kind: 'env', env });
  });

  it.each([
    [
      'a token that is none',
      { DISCORD_TOKEN: 'secret!' },
      [/^DISCORD_TOKEN is not a bot token .* Reset Token/u],
    ],
    [
      'a key that is none',
      { DISCORD_PUBLIC_KEY: 'ab' },
      [/^DISCORD_PUBLIC_KEY is not a public key .* General Information/u],
    ],
    [
      'an address that is none',
      { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: 'discord' },
      [/^DISCORD_API_URL is not an address/u],
    ],
    [
      'an address with a version',
      { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: 'https://discord.com/api/v10/' },
      [/^DISCORD_API_URL ends in a version/u],
    ],
    [
      'no shards',
      { DISCORD_TOKEN: TOKEN, DISCORD_SHARDS: '0' },
      [/^DISCORD_SHARDS is not a number of shards/u],
    ],
    [
      'too many shards',
      { DISCORD_TOKEN: TOKEN, DISCORD_SHARDS: '1001' },
      [/^DISCORD_SHARDS is not a number/u],
    ],
    [
      'neither token nor key',
      { DISCORD_SHARDS: '2' },
      [/^DISCORD_TOKEN \(for the gateway\) or DISCORD_PUBLIC_KEY/u],
    ],
    [
      'shards without a gateway',
      { DISCORD_PUBLIC_KEY: KEY, DISCORD_SHARDS: '2' },
      [/^DISCORD_TOKEN is missing: /u],
    ],
    [
      'all at once',
      { DISCORD_PUBLIC_KEY: 'x', DISCORD_API_URL: 'y', DISCORD_SHARDS: 'z' },
      [/^DISCORD_PUBLIC_KEY /u, /^DISCORD_API_URL /u, /^DISCORD_SHARDS /u, /^DISCORD_TOKEN is missing/u],
    ],
  ])('are reported if there is %s', (_, variables, problems) => {
    const read = readDiscordEnv(variables);
    expect(read).toEqual({
      kind: 'invalid',
      problems: problems.map(problem => expect.stringMatching(problem)),
    });
    expect(JSON.stringify(read)).not.toContain('secret!');
  });
});
