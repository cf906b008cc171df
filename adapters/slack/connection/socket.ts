/**
 * Keeps Socket Mode connected. The client's own reconnection is switched off (`autoReconnectEnabled: false`): it waits 5 s after
 * each refresh by Slack, and ends the process if the network is away for a while.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type SocketModeReceiver, webApi } from '@slack/bolt';
import { attempt, within } from '../../service/attempt.ts';
import type { Log } from '../../service/log.ts';
import { backoff, retry } from '../../service/retry.ts';
import type { Timeouts } from '../timeouts.ts';

type Client = SocketModeReceiver['client'];

/** `lostAt`: since when there is no connection, `null` while connected. `lastEnvelopeAt`: when Slack sent its last request. */
type SocketState = { lostAt: Date | null; lastEnvelopeAt: Date | null };

export type Socket = {
  state(): SocketState;
  /** Opens the first connection. @throws why there is none */
  open(): Promise<void>;
  close(): Promise<void>;
};

/** `silenceMs`: a connection without any request for so long is replaced, `null` to keep it. */
type Keeping = { log: Log; timeouts: Timeouts; silenceMs: number | null };

export function keepConnected(client: Client, { log, timeouts, silenceMs }: Keeping): Socket {
  const closing = new AbortController();
  const { signal } = closing;
  const silence = watchSilence(silenceMs, () => {
    log.warn({ platform: 'slack', silenceMs }, 'socket is silent, connecting again');
    void leave(client, timeouts);
  });
  let shortLived = 0;
  const state = watch(client, silence, lastedMs => {
    shortLived = lastedMs < timeouts.reconnect.longestMs ? shortLived + 1 : 0;
    if (!signal.aborted) void reconnect(client, { log, timeouts, signal, shortLived });
  });
  return {
    state: () => ({ ...state }),
    open: () => connect(client, timeouts),
    close: () => {
      closing.abort();
      return leave(client, timeouts);
    },
  };
}

type Silence = { restart(): void; stop(): void };

/** Slack can keep answering pings on a connection on which it no longer sends anything. */
function watchSilence(silenceMs: number | null, onSilence: () => void): Silence {
  let timer: NodeJS.Timeout | undefined;
  return {
    restart: () => {
      clearTimeout(timer);
      if (silenceMs !== null) timer = setTimeout(onSilence, silenceMs).unref();
    },
    stop: () => clearTimeout(timer),
  };
}

/** Listens all the time: Slack may end a connection in the very moment in which it begins. */
function watch(client: Client, silence: Silence, onLost: (lastedMs: number) => void): SocketState {
  const state: SocketState = { lostAt: new Date(), lastEnvelopeAt: null };
  let connectedAt = 0;
  client.on('connected', () => {
    connectedAt = performance.now();
    state.lostAt = null;
    silence.restart();
  });
  client.on('slack_event', () => {
    state.lastEnvelopeAt = new Date();
    silence.restart();
  });
  client.on('disconnected', () => {
    silence.stop();
    // A try to connect has failed; the next one follows by itself.
    if (state.lostAt !== null) return;
    state.lostAt = new Date();
    onLost(performance.now() - connectedAt);
  });
  return state;
}

/** `shortLived`: how many connections in a row, up to the lost one, did not last. */
type Reconnecting = { log: Log; timeouts: Timeouts; signal: AbortSignal; shortLived: number };

/** Tries until it succeeds or the socket is closed. Never rejects. */
async function reconnect(client: Client, { log, timeouts, signal, shortLived }: Reconnecting): Promise<void> {
  log.info({ platform: 'slack' }, 'socket closed, connecting again');
  // The first try is made at once.
  if (shortLived > 1)
    await attempt(() => wait(backoff(shortLived - 1, timeouts.reconnect), undefined, { signal }));
  if (signal.aborted) return;
  await attempt(() =>
    retry(() => connect(client, timeouts), {
      backoff: timeouts.reconnect,
      mayPass: error => (error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1_000 : 0),
      signal,
      onPause: (err, pause) =>
        log.warn({ platform: 'slack', pause, err }, 'socket cannot be opened, trying again'),
    }),
  );
  if (signal.aborted) await leave(client, timeouts);
}

/** Waits for Slack's greeting, but not forever. */
async function connect(client: Client, { socketMs }: Timeouts): Promise<void> {
  const outcome = await within(
    socketMs,
    attempt(() => client.start()),
  );
  if (outcome.kind === 'done') return;
  cut(client);
  if (outcome.kind === 'late') throw new Error(`no greeting within ${socketMs} ms`);
  // The client rejects without an error if the connection closes before the greeting.
  throw outcome.error ?? new Error('the connection was closed before the greeting');
}

/** Closes the connection properly if the peer agrees in time. The client itself would wait 30 s for that. */
async function leave(client: Client, { closeMs }: Timeouts): Promise<void> {
  const left = await within(
    closeMs,
    attempt(() => client.disconnect()),
  );
  if (left.kind === 'late') cut(client);
}

/** The second call does not wait for the peer. */
function cut(client: Client): void {
  void client.disconnect();
  void client.disconnect();
}
