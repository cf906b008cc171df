/** Starts Slack, or says why it cannot be started. */
import type { Log } from '../service/log.ts';
import { createPendingWork, type PendingWork } from '../service/pending-work.ts';
import type { Health, Services, Started } from '../service/platform.ts';
import { createBot } from './bot.ts';
import { createApp, listenTo } from './connection/app.ts';
import { boltLogger } from './connection/bolt-log.ts';
import { open } from './connection/open.ts';
import { createReceiver, ROUTE } from './connection/receiver.ts';
import { keepConnected, type Socket } from './connection/socket.ts';
import type { SlackEnv } from './env.ts';
import { TIMEOUTS, type Timeouts } from './timeouts.ts';

/** Never rejects. When it resolves, the socket is open, or the route takes requests. */
export async function startSlack(
  env: SlackEnv,
  services: Services,
  timeouts: Timeouts = TIMEOUTS,
): Promise<Started> {
  const { log } = services;
  const logger = boltLogger(log);
  const receiver = createReceiver(env, logger, timeouts);
  const app = createApp({ env, receiver, logger, timeouts });
  const pending = createPendingWork();
  listenTo(app, createBot(services, env.commands, timeouts), pending);
  const { silenceMs } = env;
  const socket =
    receiver.kind === 'socket' ? keepConnected(receiver.receiver.client, { log, timeouts, silenceMs }) : null;
  const problem = await open(env, { app, socket, timeouts });
  if (problem !== null) {
    await socket?.close();
    return { kind: 'failed', problems: [problem] };
  }
  return {
    kind: 'started',
    platform: {
      name: 'slack',
      routes: receiver.kind === 'http' ? { [ROUTE]: receiver.receiver.requestListener } : {},
      health: () => healthOf(socket),
      stop: stopper(pending, socket, { log, timeouts }),
    },
  };
}

type Stopping = { log: Log; timeouts: Timeouts };

function stopper(
  pending: PendingWork,
  socket: Socket | null,
  { log, timeouts }: Stopping,
): () => Promise<void> {
  const stop = async (): Promise<void> => {
    const [left] = await Promise.all([pending.drain(timeouts.stopMs), socket?.close()]);
    if (left > 0) log.warn({ platform: 'slack', left }, 'stopped before everything was answered');
  };
  let stopping: Promise<void> | null = null;
  return () => (stopping ??= stop());
}

/** HTTP has no connection to lose: Slack calls when somebody asks. */
function healthOf(socket: Socket | null): Health {
  if (!socket) return { ok: true, detail: 'HTTP' };
  const { lostAt, lastEnvelopeAt } = socket.state();
  const last = lastEnvelopeAt === null ? 'no envelope yet' : `last envelope ${lastEnvelopeAt.toISOString()}`;
  return lostAt === null
    ? { ok: true, detail: `socket connected, ${last}` }
    : { ok: false, detail: `socket connecting again since ${lostAt.toISOString()}, ${last}` };
}
