/** Starts Slack, and says why it cannot be started. */
import { createPendingWork, type PendingWork } from '../service/pending-work.ts';
import type { Health, Platform, Services, Started } from '../service/platform.ts';
import { createApp, guardApp } from './connection/app.ts';
import { boltLogger } from './connection/bolt-log.ts';
import { createBot } from './bot.ts';
import type { SlackEnv } from './env.ts';
import { listen } from './receive/listen.ts';
import { open } from './connection/open.ts';
import { PATIENCE, type Patience } from './patience.ts';
import { createReceiver, type Receiver, ROUTE } from './connection/receiver.ts';
import { keepConnected, type Socket } from './connection/socket.ts';

/** Never rejects. Requests by HTTP come in by the platform's route; a socket is open when this resolves. */
export async function startSlack(
  env: SlackEnv,
  services: Services,
  patience: Patience = PATIENCE,
): Promise<Started> {
  const { log } = services;
  const logger = boltLogger(log);
  const receiver = createReceiver(env, logger, patience);
  const app = createApp({ env, receiver, logger, patience });
  const pending = createPendingWork();
  guardApp(app, log, pending);
  listen(app, createBot(services, env.commands, patience));
  const socket = receiver.kind === 'socket' ? keepConnected(receiver.receiver.client, log, patience) : null;
  const problem = await open(env, { app, socket, patience });
  if (problem === null) {
    return { kind: 'started', platform: platformOf({ receiver, socket, pending, services, patience }) };
  }
  await socket?.close();
  return { kind: 'failed', problems: [problem] };
}

type Running = {
  receiver: Receiver;
  socket: Socket | null;
  pending: PendingWork;
  services: Services;
  patience: Patience;
};

function platformOf({ receiver, socket, pending, services: { log }, patience }: Running): Platform {
  let stopping: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    const [left] = await Promise.all([pending.drain(patience.stopMs), socket?.close()]);
    if (left > 0) log.warn({ platform: 'slack', left }, 'stopped before everything was answered');
  };
  return {
    name: 'slack',
    routes: receiver.kind === 'http' ? { [ROUTE]: receiver.receiver.requestListener } : {},
    health: () => healthOf(socket),
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

/** By HTTP there is no connection to lose: Slack calls when somebody asks. */
function healthOf(socket: Socket | null): Health {
  if (!socket) return { ok: true, detail: 'HTTP' };
  const lostAt = socket.lostAt();
  if (lostAt === null) return { ok: true, detail: 'socket connected' };
  return { ok: false, detail: `socket connecting again since ${lostAt.toISOString()}` };
}
