/**
 * Socket Mode's connection, kept. The client's own way back waits 5 s after each of Slack's refreshes, and ends the
 * process where the network is away for a while; so it is switched off (`autoReconnectEnabled: false`).
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type SocketModeReceiver, webApi } from '@slack/bolt';
import type { Log } from '../../service/log.ts';
import { attempt } from '../../service/attempt.ts';
import type { Patience } from '../patience.ts';

type Client = SocketModeReceiver['client'];

export type Socket = {
  /** `null` while connected. */
  lostAt(): Date | null;
  /** The first connection. @throws why there is none */
  open(): Promise<void>;
  close(): Promise<void>;
};

export function keepConnected(client: Client, log: Log, patience: Patience): Socket {
  const closing = new AbortController();
  let lostAt: Date | null = new Date();
  const stay = async (): Promise<void> => {
    lostAt = null;
    await gone(client);
    lostAt = new Date();
    if (closing.signal.aborted) return;
    log.info({ platform: 'slack' }, 'socket closed, connecting again');
    if (await comeBack({ client, log, patience, closing: closing.signal })) void stay();
  };
  return {
    lostAt: () => lostAt,
    open: async () => {
      await connect(client, patience);
      void stay();
    },
    close: () => {
      closing.abort();
      return leave(client, patience);
    },
  };
}

type Return = { client: Client; log: Log; patience: Patience; closing: AbortSignal };

/** @returns whether it is back; it is not only where it was closed meanwhile */
async function comeBack({ client, log, patience, closing }: Return): Promise<boolean> {
  for (let tries = 0; !closing.aborted; tries += 1) {
    const outcome = await attempt(() => connect(client, patience));
    if (outcome.kind === 'done') {
      if (closing.aborted) await leave(client, patience);
      return !closing.aborted;
    }
    const pause = pauseAfter(outcome.error, tries, patience);
    log.warn({ platform: 'slack', pause, err: outcome.error }, 'socket cannot be opened, trying again');
    await attempt(() => wait(pause, undefined, { signal: closing }));
  }
  return false;
}

function pauseAfter(error: unknown, tries: number, patience: Patience): number {
  const usual = Math.min(patience.reconnectMs * 2 ** tries, patience.longestReconnectMs);
  return error instanceof webApi.WebAPIRateLimitedError ? Math.max(usual, error.retryAfter * 1_000) : usual;
}

/** Until Slack's greeting. A connection that hangs is given up. */
async function connect(client: Client, { socketMs }: Patience): Promise<void> {
  const late = new AbortController();
  const outcome = await attempt(() =>
    Promise.race([
      client.start(),
      wait(socketMs, undefined, { signal: late.signal }).then(() => {
        throw new Error(`no greeting within ${socketMs} ms`);
      }),
    ]),
  );
  late.abort();
  if (outcome.kind === 'done') return;
  cut(client);
  // The client rejects with nothing when the connection closes before the greeting.
  throw outcome.error ?? new Error('the connection was closed before the greeting');
}

/** Resolves when the connection is gone, whoever ended it. */
function gone(client: Client): Promise<void> {
  return new Promise(resolve => {
    client.once('disconnected', () => resolve());
  });
}

/** In peace if the peer agrees; else its connection is cut, as the client would wait 30 s for it. */
async function leave(client: Client, { closeMs }: Patience): Promise<void> {
  const over = new AbortController();
  await Promise.race([
    client.disconnect(),
    attempt(() => wait(closeMs, undefined, { signal: over.signal })).then(({ kind }) => {
      if (kind === 'done') cut(client);
    }),
  ]);
  over.abort();
}

/** The second call does not wait for the peer. */
function cut(client: Client): void {
  void client.disconnect();
  void client.disconnect();
}
