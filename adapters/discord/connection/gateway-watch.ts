/** How the gateway is doing, shard by shard, for the log and for whoever asks. */
import { type Client, Events, GatewayCloseCodes, Status } from 'discord.js';
import { logFault } from '../../service/fault.ts';
import type { Log } from '../../service/log.ts';
import type { Health } from '../../service/platform.ts';

/** What is known of connections that are not there: since when, closed for good with which code, what went wrong last. */
export type Lost = { since: Map<number, Date>; refused: Map<number, number>; error: unknown };

/** The gateway will not have us, now or later. */
export class Refusal extends Error {
  readonly isForToken: boolean;

  constructor(closeCode: number) {
    super(`closed for good: ${nameOf(closeCode)}`);
    this.isForToken = closeCode === BAD_TOKEN;
  }
}

const BAD_TOKEN: number = GatewayCloseCodes.AuthenticationFailed;

export function watch(client: Client, log: Log): Lost {
  const lost: Lost = { since: new Map(), refused: new Map(), error: null };
  const platform = 'discord';
  // Nobody listening to `error` would end the process.
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
    log.error({ platform, shard, code: nameOf(code) }, 'gateway closed for good');
  });
  const isBack = (shard: number, how: string): void => {
    lost.since.delete(shard);
    log.info({ platform, shard }, how);
  };
  client.on(Events.ShardReady, shard => isBack(shard, 'gateway ready'));
  client.on(Events.ShardResume, shard => isBack(shard, 'gateway resumed'));
  return lost;
}

/** Well is a bot that hears from all its servers. */
export function healthOf({ ws }: Client, { since, refused }: Lost): Health {
  const shards = ws.shards.map(({ id, status }) => {
    const code = refused.get(id);
    if (status === Status.Ready) return { id, ok: true, detail: 'ready' };
    if (code !== undefined) return { id, ok: false, detail: `closed for good (${nameOf(code)})` };
    return { id, ok: false, detail: `reconnecting since ${since.get(id)?.toISOString() ?? 'the start'}` };
  });
  return {
    ok: shards.length > 0 && shards.every(({ ok }) => ok),
    detail: shards.map(({ id, detail }) => `shard ${id} ${detail}`).join(', '),
  };
}

/** 4004 AuthenticationFailed */
function nameOf(code: number): string {
  return `${code} ${GatewayCloseCodes[code] ?? ''}`.trim();
}
