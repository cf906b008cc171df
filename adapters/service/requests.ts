/** Which request is whose: routes by exact path, `/healthz`, and what is answered to anything else. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { attempt } from './attempt.ts';
import { logFault } from './fault.ts';
import { type HealthReport, reportHealth } from './health.ts';
import { LARGEST_BODY_BYTES } from './limits.ts';
import type { Log } from './log.ts';
import type { Roster } from './start.ts';

/** `roster` is read at each request: a platform is called as soon as it has started, whatever the others do. */
export type Served = { roster: Roster; log: Log };

/** What a server calls for each request; it never throws. */
export function answerer({ roster, log }: Served): RequestListener {
  return (request, response) => {
    const path = pathOf(request);
    // A connection that is kept still brings requests: who asks again asks the next process.
    if (roster.isStopping && path !== HEALTH_PATH) return refuse(response, 503);
    const route = routeAt(roster, path);
    if (!route) return refuse(response, roster.starting.size > 0 ? 503 : 404);
    if (!route.methods.includes(request.method ?? '')) {
      response.setHeader('Allow', route.methods.join(', '));
      return refuse(response, 405);
    }
    if (announcesTooMuch(request)) return refuse(response, 413);
    // A listener may also be asynchronous, whatever its type says.
    void attempt(() => route.answer(request, response)).then(outcome => {
      if (outcome.kind === 'done') return;
      logFault(log, outcome.error, { platform: 'service', where: path });
      if (response.headersSent) response.destroy();
      else say(response, 500, 'Internal Server Error');
    });
  };
}

/** Whether the sender says that the body is larger than anything a platform sends. */
export function announcesTooMuch({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > LARGEST_BODY_BYTES;
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '';
}

const HEALTH_PATH = '/healthz';

type Route = { methods: readonly string[]; answer: RequestListener };

/** Platforms send everything by POST. */
function routeAt(roster: Roster, path: string): Route | null {
  if (path === HEALTH_PATH) {
    return { methods: ['GET', 'HEAD'], answer: (_, response) => tellHealth(response, reportHealth(roster)) };
  }
  const answer = roster.platforms.find(({ routes }) => Object.hasOwn(routes, path))?.routes[path];
  return answer ? { methods: ['POST'], answer } : null;
}

function tellHealth(response: ServerResponse, report: HealthReport): void {
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(report.ok ? 200 : 503, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(report));
}

const REFUSALS = {
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  503: 'Service Unavailable',
} as const;

/** The connection ends: a body that nobody wants may still be on its way. */
function refuse(response: ServerResponse, status: keyof typeof REFUSALS): void {
  response.setHeader('Connection', 'close');
  say(response, status, REFUSALS[status]);
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
