/** Shards that do not start, as processes of a few lines. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startShards } from '../../../../adapters/discord/shards/start.ts';
import { TIMEOUTS } from '../../../../adapters/discord/timeouts.ts';
import { startStandIn, TOKEN } from '../../../support/discord-stand-in.ts';
import { makeFolder } from '../../../support/folder.ts';
import { readableLog, services } from '../../../support/service.ts';

async function start(token: string) {
  const main = join(await makeFolder(), 'shard.js');
  await writeFile(main, 'process.exit(1);');
  const standIn = await startStandIn({ shards: 2 });
  onTestFinished(() => standIn.stop());
  const { log, lines } = readableLog();
  const target = { token, apiUrl: standIn.url, shards: 2, timeouts: TIMEOUTS };
  return { connected: await startShards(target, services(log), main), lines };
}

it('a first shard that does not start makes the start fail, and no other is started', async () => {
  const { connected, lines } = await start(TOKEN);
  expect(connected).toEqual({
    kind: 'failed',
    problems: ['the first shard of Discord did not start; the lines above say why'],
  });
  expect(lines().map(({ msg, shard }) => [msg, shard])).toEqual([
    ['shard started', 0],
    expect.arrayContaining(['shard died, starting it again']),
    ['the first shard did not start', undefined],
  ]);
});

it('a token that Discord does not accept starts no process', async () => {
  const { connected, lines } = await start('a.b.c');
  expect(connected).toEqual({
    kind: 'failed',
    problems: [expect.stringMatching(/^DISCORD_TOKEN is not accepted/u)],
  });
  expect(lines()).toEqual([]);
});
