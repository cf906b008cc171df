/** The one HTTP server of the process. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { reasonOf } from '../files/reason.ts';
import { logFault } from './fault.ts';
import * as limits from './limits.ts';
import type { Log } from './log.ts';
import { announcesTooMuch, answerer } from './requests.ts';
import type { Roster } from './start.ts';

/** `host`: every interface, if none is given. `port`: 0 takes a free one. */
export type Listen = { roster: Roster; port: number; host?: string; log: Log };

/** `close`: takes no new connection, ends the requests in hand, and after a while cuts what is left. */
export type Listening = { port: number; close(): Promise<void> };

export type Listened = { kind: 'listening'; server: Listening } | { kind: 'failed'; problems: string[] };

/** Serves until it is closed; when this resolves, the port is taken or the problem known. */
export function listen({ roster, port, host, log }: Listen): Promise<Listened> {
  const server = patientServer(answerer({ roster, log }));
  return new Promise(resolve => {
    server.once('error', error => resolve({ kind: 'failed', problems: [problemOf(port, error)] }));
    server.listen({ port, host }, () => {
      server.removeAllListeners('error');
      server.on('error', error => logFault(log, error, { platform: 'service', where: 'server' }));
      resolve({ kind: 'listening', server: { port: portOf(server, port), close: () => close(server) } });
    });
  });
}

/** Not patient without end: who sends slowly is cut off, who wants to send too much is told before. */
function patientServer(answer: (request: IncomingMessage, response: ServerResponse) => void): Server {
  const server = createServer(
    {
      connectionsCheckingInterval: limits.SLOW_CHECK_MS,
      headersTimeout: limits.HEADERS_TIMEOUT_MS,
      requestTimeout: limits.REQUEST_TIMEOUT_MS,
      keepAliveTimeout: limits.KEEP_ALIVE_MS,
    },
    answer,
  );
  return server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (!announcesTooMuch(request)) response.writeContinue();
    answer(request, response);
  });
}

function portOf(server: Server, asked: number): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : asked;
}

/** Node ends idle connections once; those that become idle later would be waited for. */
async function close(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), limits.IDLE_CHECK_MS);
  const cut = setTimeout(() => server.closeAllConnections(), limits.STOP_TIMEOUT_MS);
  await new Promise(resolve => {
    server.close(resolve);
  });
  clearInterval(sweep);
  clearTimeout(cut);
}

const PORT_REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use by another process; stop it or give another PORT',
  EACCES: 'may not be used by this user; give a PORT above 1023',
};

function problemOf(port: number, error: NodeJS.ErrnoException): string {
  return `PORT ${port} ${PORT_REASONS[error.code ?? ''] ?? `cannot be listened on (${reasonOf(error)})`}`;
}
