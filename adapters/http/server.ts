/** The one HTTP server of the process. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { reasonOf } from '../files/reason.ts';
import { logFault } from '../service/fault.ts';
import type { Log } from '../service/log.ts';
import type { Roster } from '../service/roster.ts';
import { HTTP_TIMEOUTS, type HttpTimeouts, IDLE_CHECK_MS } from './limits.ts';
import { announcesTooMuch, routeRequests } from './routes.ts';

/** `port`: 0 takes a free one. `host`: every interface, if none is given. */
export type Listening = { port: number; host?: string | undefined; timeouts?: HttpTimeouts | undefined };

/** `close`: accepts no new connection, finishes the requests in progress, and after a while cuts off what is left. */
export type HttpServer = { port: number; close(): Promise<void> };

export type Listened = { kind: 'listening'; server: HttpServer } | { kind: 'failed'; problems: string[] };

/** Resolves when the port is taken, or cannot be. */
export function listen(
  { port, host, timeouts = HTTP_TIMEOUTS }: Listening,
  roster: Roster,
  log: Log,
): Promise<Listened> {
  const server = newServer(routeRequests(roster, log), timeouts);
  return new Promise(resolve => {
    server.once('error', error => resolve({ kind: 'failed', problems: [problemOf(port, error)] }));
    server.listen({ port, host }, () => {
      server.removeAllListeners('error');
      server.on('error', error => logFault(log, error, { platform: 'service', where: 'server' }));
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve({ kind: 'listening', server: { port: taken, close: () => close(server, timeouts) } });
    });
  });
}

/** Cuts off slow senders, and refuses large bodies before they are sent. */
function newServer(answer: RequestListener, timeouts: HttpTimeouts): Server {
  const options = {
    connectionsCheckingInterval: timeouts.slowCheckMs,
    headersTimeout: timeouts.headersMs,
    requestTimeout: timeouts.requestMs,
    keepAliveTimeout: timeouts.keepAliveMs,
  };
  return createServer(options, answer).on(
    'checkContinue',
    (...[request, response]: Parameters<RequestListener>) => {
      if (!announcesTooMuch(request)) response.writeContinue();
      answer(request, response);
    },
  );
}

/** Node closes idle connections only once, and would wait for those that become idle later. */
async function close(server: Server, { closeMs }: HttpTimeouts): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const cut = setTimeout(() => server.closeAllConnections(), closeMs);
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
