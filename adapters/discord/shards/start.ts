/** A process for each shard, by discord.js's ShardingManager; this one only watches over them. */
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { REST, Routes, ShardingManager } from 'discord.js';
import { attempt } from '../../service/attempt.ts';
import type { Services } from '../../service/platform.ts';
import type { Shards } from '../env.ts';
import type { Connected } from '../connection/gateway.ts';
import type { Patience } from '../patience.ts';
import { problemOf, restOptions } from '../connection/rest.ts';
import { keepAlive, startShard } from './alive.ts';

const SHARD_MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Discord's pause between shards that may not begin at once (gateway, rate limiting: `max_concurrency` in 5 s). */
const BETWEEN_SHARDS_MS = 5_500;

type Target = { token: string; apiUrl: string; shards: Shards; patience: Patience };

/** Starts all shards, or says why not. Never rejects. */
export async function startShards(target: Target, { log }: Services): Promise<Connected> {
  const { token, apiUrl, patience, shards } = target;
  // Asked here and not by the manager, which knows no other address than Discord's own.
  const rest = new REST(restOptions(apiUrl, patience)).setToken(token);
  const asked = await attempt(async () => readAdvice(await rest.get(Routes.gatewayBot())));
  if (asked.kind === 'fault') return { kind: 'failed', problems: [problemOf(asked.error, apiUrl)] };
  const amount = shards === 'auto' ? asked.value.shards : shards;
  const manager = new ShardingManager(SHARD_MAIN, {
    token,
    totalShards: amount,
    // The manager would start a process that dies again at once, without end.
    respawn: false,
    execArgv: process.execArgv,
    shardArgs: process.argv.slice(2),
  });
  const delay = asked.value.atOnce >= amount ? 0 : BETWEEN_SHARDS_MS;
  const gateway = keepAlive(manager, log, patience);
  const first = await startShard(manager.createShard(0), patience);
  if (first.kind === 'fault') {
    await gateway.stop();
    log.error({ platform: 'discord', err: first.error }, 'the first shard did not start');
    return {
      kind: 'failed',
      problems: ['the first shard of Discord did not start; the lines above say why'],
    };
  }
  // The others may take minutes; those whose servers are on the first need not wait for them.
  void startOthers(manager, { delay, patience, ending: gateway.ending });
  return { kind: 'connected', gateway };
}

/** One after the other; those that fail are tried again by who keeps them alive. */
async function startOthers(
  manager: ShardingManager,
  { delay, patience, ending }: { delay: number; patience: Patience; ending: AbortSignal },
): Promise<void> {
  for (let id = 1; id < Number(manager.totalShards); id += 1) {
    await attempt(() => wait(delay, undefined, { signal: ending }));
    if (ending.aborted) return;
    await startShard(manager.createShard(id), patience);
  }
}

/** `atOnce`: how many may begin together. */
type Advice = { shards: number; atOnce: number };

/** What Discord recommends; where it says nothing, the most careful. */
function readAdvice(answer: unknown): Advice {
  const atOnce = numberAt(answer, ['session_start_limit', 'max_concurrency']);
  return { shards: numberAt(answer, ['shards']) ?? 1, atOnce: atOnce ?? 1 };
}

function numberAt(value: unknown, path: readonly string[]): number | null {
  const found = path.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
    value,
  );
  return typeof found === 'number' ? found : null;
}
