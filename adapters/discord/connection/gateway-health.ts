/** How the gateway is doing, shard by shard: for the log and for `/healthz`. */
import { type Client, Events, Status } from 'discord.js';
import { logFault } from '../../service/fault.ts';
import type { Log } from '../../service/log.ts';
import type { Health } from '../../service/platform.ts';
import { closeCodeName } from './problems.ts';

/** Lost connections by shard: since when, or with which code they were closed for good; and the last error of any. */
export type LostShards = { since: Map<number, Date>; refused: Map<number, number>; error: unknown };

export function watchGateway(client: Client, log: Log): LostShards {
  const lost: LostShards = { since: new Map(), refused: new Map(), error: null };
  const platform = 'discord';
  // An `error` event without a listener would end the process.
  client.on(Events.Error, error => logFault(log, error, { platform, where: 'client' }));
  client.on(Events.ShardError, (error, shard) => {
    lost.error = error;
    log.warn({ platform, shard, err: error }, 'gateway error');
  });
  client.on(Events.ShardReconnecting, shard => {
    if (!lost.since.has(shard)) lost.since.set(shard, new Date());
    log.info({ platform, shard }, 'gateway lost, reconnecting');
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    lost.refused.set(shard, code);
    log.error({ platform, shard, code: closeCodeName(code) }, 'gateway closed for good');
  });
  const isBack = (shard: number, how: string): void => {
    lost.since.delete(shard);
    log.info({ platform, shard }, how);
  };
  client.on(Events.ShardReady, shard => isBack(shard, 'gateway ready'));
  client.on(Events.ShardResume, shard => isBack(shard, 'gateway resumed'));
  return lost;
}

/** Healthy while every shard is connected: the servers of a lost one get no answers. */
export function healthOf({ ws }: Client, { since, refused }: LostShards): Health {
  const shards = ws.shards.map(({ id, status }) => {
    const code = refused.get(id);
    if (status === Status.Ready) return { id, ok: true, detail: 'ready' };
    if (code !== undefined) return { id, ok: false, detail: `closed for good (${closeCodeName(code)})` };
    return { id, ok: false, detail: `reconnecting since ${since.get(id)?.toISOString() ?? 'the start'}` };
  });
  return {
    ok: shards.length > 0 && shards.every(({ ok }) => ok),
    detail: shards.map(({ id, detail }) => `shard ${id} ${detail}`).join(', '),
  };
}
