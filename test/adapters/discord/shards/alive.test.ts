/** Shards that die and hang, as processes of a few lines under the real manager. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ShardingManager } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TIMEOUTS, type Timeouts } from '../../../../adapters/discord/timeouts.ts';
import { keepAlive, startShard } from '../../../../adapters/discord/shards/alive.ts';
import { TOKEN } from '../../../support/discord-stand-in.ts';
import { makeFolder } from '../../../support/folder.ts';
import { readableLog } from '../../../support/service.ts';

/** Neither becomes ready nor ends when it is let go. */
const HANGS = `process.on('disconnect', () => {}); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);`;

const IS_READY = `process.send({ _ready: true }); setInterval(() => {}, 1000);`;

/** Shorter than anybody would wait, but for what a test is about. */
const BRIEF = { ...TIMEOUTS, stopMs: 200, closeMs: 100, respawn: { firstMs: 10, longestMs: 10 } };

async function keep(script: string, timeouts: Timeouts) {
  const file = join(await makeFolder(), 'shard.js');
  await writeFile(file, script);
  const { log, lines } = readableLog();
  const manager = new ShardingManager(file, { token: TOKEN, totalShards: 1, respawn: false });
  const gateway = keepAlive(manager, log, timeouts);
  onTestFinished(() => gateway.stop());
  const pids = () => lines().flatMap(({ msg, pid }) => (msg === 'shard started' ? [Number(pid)] : []));
  return { shard: manager.createShard(0), gateway, pids, lines };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it('a shard that dies is started again', async () => {
  const { shard, gateway, pids, lines } = await keep(IS_READY, BRIEF);
  expect((await startShard(shard, BRIEF)).kind).toBe('done');
  expect(gateway.health()).toEqual({ ok: true, detail: 'shard 0 ready' });
  process.kill(pids()[0] ?? 0, 'SIGKILL');
  await expect.poll(() => pids().length, { timeout: 20_000 }).toBe(2);
  await expect.poll(() => gateway.health().ok, { timeout: 20_000 }).toBe(true);
  expect(lines()).toContainEqual(
    expect.objectContaining({ level: 'error', msg: 'shard died, starting it again', shard: 0 }),
  );
});

describe('a shard that hangs', () => {
  it('at its start is ended, and started again, and again', async () => {
    const { shard, gateway, pids } = await keep(HANGS, { ...BRIEF, shardStartMs: 300 });
    expect((await startShard(shard, { ...BRIEF, shardStartMs: 300 })).kind).toBe('fault');
    await expect.poll(() => pids().length, { timeout: 5000 }).toBeGreaterThan(2);
    expect(pids().slice(0, -1).filter(isRunning)).toEqual([]);
    expect(gateway.health()).toEqual({ ok: false, detail: 'shard 0 not connected' });
  });

  it('is ended with the process, but not at once', async () => {
    const { shard, gateway, pids } = await keep(HANGS, BRIEF);
    void startShard(shard, BRIEF);
    await expect.poll(() => pids().filter(isRunning)).toHaveLength(1);
    await gateway.stop();
    await expect.poll(() => pids().filter(isRunning)).toEqual([]);
    expect(pids()).toHaveLength(1);
  });
});
