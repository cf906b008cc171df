/** The processes of shards: started again when they die, and ended with this one. */
import { once } from 'node:events';
import { DiscordjsError, DiscordjsErrorCodes, type Shard, type ShardingManager } from 'discord.js';
import { type Attempted, attempt, within } from '../../service/attempt.ts';
import type { Log } from '../../service/log.ts';
import type { Health } from '../../service/platform.ts';
import { backoff } from '../../service/retry.ts';
import type { Gateway } from '../connection/gateway.ts';
import type { Timeouts } from '../timeouts.ts';

/** Watches every shard that the manager creates from now on. `ending`: aborted when no more are to be started. */
export function keepAlive(
  manager: ShardingManager,
  log: Log,
  timeouts: Timeouts,
): Gateway & { ending: AbortSignal } {
  const ending = new AbortController();
  manager.on('shardCreate', shard => keepShardAlive(shard, { log, timeouts, ending: ending.signal }));
  return {
    ending: ending.signal,
    health: () => healthOf(manager),
    stop: async () => {
      ending.abort();
      await Promise.all(manager.shards.map(shard => endShard(shard, timeouts)));
    },
  };
}

/** Resolves when the shard is ready or failed. One that hangs is killed, so that it is started again like one that died. */
export async function startShard(shard: Shard, { shardStartMs }: Timeouts): Promise<Attempted<unknown>> {
  const outcome = await attempt(() => shard.spawn(shardStartMs));
  if (outcome.kind === 'fault' && isHanging(outcome.error)) shard.process?.kill('SIGKILL');
  return outcome;
}

/** In any other failure the process ends by itself, after it has logged why. */
function isHanging(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.ShardingReadyTimeout;
}

type Keeping = { log: Log; timeouts: Timeouts; ending: AbortSignal };

function keepShardAlive(shard: Shard, { log, timeouts, ending }: Keeping): void {
  const { respawn } = timeouts;
  let deaths = 0;
  let born = Date.now();
  let respawning: NodeJS.Timeout | undefined;
  ending.addEventListener('abort', () => clearTimeout(respawning), { once: true });
  const spawn = async (): Promise<void> => {
    born = Date.now();
    await startShard(shard, timeouts);
  };
  shard.on('spawn', child => {
    const pid = 'pid' in child ? child.pid : null;
    log.info({ platform: 'discord', shard: shard.id, pid }, 'shard started');
  });
  shard.on('death', () => {
    if (ending.aborted) return;
    // Only deaths in quick succession count: after a long life the start was not the cause.
    deaths = Date.now() - born > respawn.longestMs ? 1 : deaths + 1;
    const pause = backoff(deaths, respawn);
    log.error({ platform: 'discord', shard: shard.id, pause }, 'shard died, starting it again');
    respawning = setTimeout(() => void spawn(), pause);
  });
}

/** Disconnects from the process, which then finishes what is in progress and ends. */
async function endShard(shard: Shard, { stopMs, closeMs }: Timeouts): Promise<void> {
  const child = shard.process;
  if (!child || child.exitCode !== null) return;
  const gone = once(child, 'exit');
  if (child.connected) child.disconnect();
  const outcome = await within(
    stopMs + closeMs,
    attempt(() => gone),
  );
  if (outcome.kind === 'late') child.kill('SIGKILL');
}

function healthOf({ shards, totalShards }: ShardingManager): Health {
  const states = Array.from({ length: Number(totalShards) }, (_, id) => {
    const shard = shards.get(id);
    const state = shard ? 'not connected' : 'not started yet';
    return { ok: shard?.ready === true, detail: `shard ${id} ${shard?.ready ? 'ready' : state}` };
  });
  return { ok: states.every(({ ok }) => ok), detail: states.map(({ detail }) => detail).join(', ') };
}
