/** Starts a process for each shard with discord.js's ShardingManager; this process only watches them. */
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { REST, Routes, ShardingManager } from 'discord.js';
import { attempt } from '../../service/attempt.ts';
import type { Services } from '../../service/platform.ts';
import type { Shards } from '../env.ts';
import type { Connected } from '../connection/gateway.ts';
import type { Timeouts } from '../timeouts.ts';
import { problemOf } from '../connection/problems.ts';
import { restOptions } from '../send/rest.ts';
import { keepAlive, startShard } from './alive.ts';

const SHARD_MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Between shards that may not start at the same time (D: gateway, rate limiting: `max_concurrency` per 5 s). */
const BETWEEN_SHARDS_MS = 5_500;

const FIRST_FAILED = 'the first shard of Discord did not start; the lines above say why';

type Target = { token: string; apiUrl: string; shards: Shards; timeouts: Timeouts };

/** Starts all shards, or says why not. Never rejects. @param main what each process runs */
export async function startShards(
  target: Target,
  { log }: Services,
  main: string = SHARD_MAIN,
): Promise<Connected> {
  const { token, apiUrl, timeouts, shards } = target;
  const asked = await attempt(() => askForAdvice(target));
  if (asked.kind === 'fault') return { kind: 'failed', problems: [problemOf(asked.error, apiUrl)] };
  const amount = shards === 'auto' ? asked.value.shards : shards;
  const manager = new ShardingManager(main, {
    token,
    totalShards: amount,
    // The manager would start a dying process again and again, without a pause.
    respawn: false,
    execArgv: process.execArgv,
    shardArgs: process.argv.slice(2),
  });
  const delay = asked.value.atOnce >= amount ? 0 : BETWEEN_SHARDS_MS;
  const gateway = keepAlive(manager, log, timeouts);
  const first = await startShard(manager.createShard(0), timeouts);
  if (first.kind === 'fault') {
    await gateway.stop();
    log.error({ platform: 'discord', err: first.error }, 'the first shard did not start');
    return { kind: 'failed', problems: [FIRST_FAILED] };
  }
  // Not waited for: they may take minutes, and the servers of the first shard need answers now.
  void startOthers(manager, { delay, timeouts, ending: gateway.ending });
  return { kind: 'connected', gateway };
}

/** One after the other. Those that fail are started again like those that die later. */
async function startOthers(
  manager: ShardingManager,
  { delay, timeouts, ending }: { delay: number; timeouts: Timeouts; ending: AbortSignal },
): Promise<void> {
  for (let id = 1; id < Number(manager.totalShards); id += 1) {
    await attempt(() => wait(delay, undefined, { signal: ending }));
    if (ending.aborted) return;
    await startShard(manager.createShard(id), timeouts);
  }
}

/** `atOnce`: how many may start at the same time. */
type Advice = { shards: number; atOnce: number };

/**
 * Discord's recommendation; the most cautious values where it gives none. The manager would ask for this itself, but only at
 * Discord's own address.
 */
async function askForAdvice({ token, apiUrl, timeouts }: Target): Promise<Advice> {
  const rest = new REST(restOptions(apiUrl, timeouts)).setToken(token);
  const answer = await rest.get(Routes.gatewayBot());
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
