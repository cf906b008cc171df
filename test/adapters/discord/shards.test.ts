/** Real processes: one that watches, and one for each shard. `shards/` has the rest. */
import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, it, type TestContext } from 'vitest';
import { textsOf } from '../../support/discord-bot.ts';
import { slash } from '../../support/discord-payloads.ts';
import { type StandIn, startStandIn, TOKEN } from '../../support/discord-stand-in.ts';

const MAIN = fileURLToPath(new URL('../../../adapters/main.ts', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../../seeds/standards/', import.meta.url));

type Running = { child: ChildProcess; told: () => string; ended: Promise<number | null> };

function start(standIn: StandIn, shards: string, { onTestFinished }: TestContext): Running {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx/esm'), MAIN, '--standards', SEEDS],
    {
      cwd: tmpdir(),
      env: {
        PATH: process.env['PATH'],
        DISCORD_TOKEN: TOKEN,
        DISCORD_API_URL: standIn.url,
        DISCORD_SHARDS: shards,
        STANDARDS: '/nowhere',
      },
    },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (text += data.toString()));
  const ended = new Promise<number | null>(resolve => {
    child.once('close', resolve);
  });
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
    await standIn.stop();
  });
  return { child, told: () => text, ended };
}

const connected = ({ gateway: { sessions } }: StandIn) =>
  sessions
    .filter(({ socket }) => socket.readyState === socket.OPEN)
    .map(({ shard, shards }) => `${shard}/${shards}`);

const PATIENTLY = { timeout: 40_000, interval: 50 };

describe('two shards', { timeout: 90_000 }, () => {
  it('answer each for its servers, and end with the process', async context => {
    const { expect } = context;
    const standIn = await startStandIn({ shards: 2 });
    const { child, told, ended } = start(standIn, 'auto', context);
    await expect.poll(() => connected(standIn), PATIENTLY).toEqual(['0/2', '1/2']);

    // Each has read the standards that the command line names.
    const answers = await Promise.all(
      [0, 1].map(shard => standIn.ask(slash({ question: '會議專案經理 T3' }), shard)),
    );
    expect(answers.map(textsOf).every(text => text.includes('控制專案進度'))).toBe(true);

    const begin = performance.now();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(performance.now() - begin).toBeLessThan(5000);
    expect(connected(standIn)).toEqual([]);
    expect(told()).not.toContain(TOKEN);
  });
});
