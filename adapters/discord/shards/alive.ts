/** The processes of shards: started again when they die, ended when everything ends. */
import { once } from 'node:events';
import { DiscordjsError, DiscordjsErrorCodes, type Shard, type ShardingManager } from 'discord.js';
import { type Attempted, attempt, within } from '../../service/attempt.ts';
import type { Log } from '../../service/log.ts';
import type { Health } from '../../service/platform.ts';
import { backoff } from '../../service/retry.ts';
import type { Gateway } from '../connection/gateway.ts';
import type { Patience } from '../patience.ts';

/** Watches every shard that the manager makes from now on. `ending`: nothing more is to be started. */
export function keepAlive(
  manager: ShardingManager,
  log: Log,
  patience: Patience,
): Gateway & { ending: AbortSignal } {
  const ending = new AbortController();
  manager.on('shardCreate', shard => keepOne(shard, { log, patience, ending: ending.signal }));
  return {
    ending: ending.signal,
    health: () => healthOf(manager),
    stop: async () => {
      ending.abort();
      await Promise.all(manager.shards.map(shard => end(shard, patience)));
    },
  };
}

/** Until it is ready. Whoever keeps it alive starts it again where it dies; one that hangs must die first. */
export async function startShard(shard: Shard, { shardStartMs }: Patience): Promise<Attempted<unknown>> {
  const outcome = await attempt(() => shard.spawn(shardStartMs));
  if (outcome.kind === 'fault' && isHanging(outcome.error)) shard.process?.kill('SIGKILL');
  return outcome;
}

/** Else it is about to end by itself, and has yet to say why. */
function isHanging(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.ShardingReadyTimeout;
}

type Keeping = { log: Log; patience: Patience; ending: AbortSignal };

function keepOne(shard: Shard, { log, patience, ending }: Keeping): void {
  const { respawn } = patience;
  let deaths = 0;
  let born = Date.now();
  const spawn = async (): Promise<void> => {
    born = Date.now();
    await startShard(shard, patience);
  };
  shard.on('spawn', child => {
    const pid = 'pid' in child ? child.pid : null;
    log.info({ platform: 'discord', shard: shard.id, pid }, 'shard started');
  });
  shard.on('death', () => {
    if (ending.aborted) return;
    // One that lived long did not die of its start.
    deaths = Date.now() - born > respawn.longestMs ? 1 : deaths + 1;
    const pause = backoff(deaths, respawn);
    log.error({ platform: 'discord', shard: shard.id, pause }, 'shard died, starting it again');
    const timer = setTimeout(() => void spawn(), pause);
    ending.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

/** Lets go of the process, which then ends what it has in hand. */
async function end(shard: Shard, { stopMs, closeMs }: Patience): Promise<void> {
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
    const state = shard ? 'away' : 'waits for its turn';
    return { ok: shard?.ready === true, detail: `shard ${id} ${shard?.ready ? 'ready' : state}` };
  });
  return { ok: states.every(({ ok }) => ok), detail: states.map(({ detail }) => detail).join(', ') };
}
