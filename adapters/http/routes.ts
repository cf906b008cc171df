/** Which request belongs to which platform: routes by exact path, `/healthz`, and the refusals for everything else. */
import { type IncomingMessage, type RequestListener, type ServerResponse, STATUS_CODES } from 'node:http';
import { attempt } from '../service/attempt.ts';
import { logFault } from '../service/fault.ts';
import type { Log } from '../service/log.ts';
import { type Roster, startedPlatforms } from '../service/roster.ts';
import { type HealthReport, reportHealth } from './health.ts';
import { LARGEST_BODY_BYTES } from './limits.ts';

/** Answers every request and never throws. The roster is read anew each time: platforms start at different times. */
export function routeRequests(roster: Roster, log: Log): RequestListener {
  return (request, response) => {
    const path = pathOf(request);
    // Open connections still bring requests; the client is to ask the next process.
    if (roster.isStopping && path !== HEALTH_PATH) return refuse(response, 503);
    const route = routeAt(roster, path);
    if (!route) return refuse(response, isAnyStarting(roster) ? 503 : 404);
    if (!route.methods.includes(request.method ?? '')) {
      response.setHeader('Allow', route.methods.join(', '));
      return refuse(response, 405);
    }
    if (announcesTooMuch(request)) return refuse(response, 413);
    // A listener may be asynchronous, although its type does not say so.
    void attempt(() => route.answer(request, response)).then(outcome => {
      if (outcome.kind === 'done') return;
      logFault(log, outcome.error, { platform: 'service', where: path });
      if (response.headersSent) response.destroy();
      else sendStatus(response, 500);
    });
  };
}

/** Whether the headers announce a larger body than any platform sends. */
export function announcesTooMuch({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > LARGEST_BODY_BYTES;
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '';
}

function isAnyStarting({ states }: Roster): boolean {
  return [...states.values()].some(({ kind }) => kind === 'starting');
}

const HEALTH_PATH = '/healthz';

type Route = { methods: readonly string[]; answer: RequestListener };

/** Platforms send everything by POST. */
function routeAt(roster: Roster, path: string): Route | null {
  if (path === HEALTH_PATH) {
    return { methods: ['GET', 'HEAD'], answer: (_, response) => sendHealth(response, reportHealth(roster)) };
  }
  const owner = startedPlatforms(roster).find(({ routes }) => Object.hasOwn(routes, path));
  const answer = owner?.routes[path];
  return answer ? { methods: ['POST'], answer } : null;
}

function sendHealth(response: ServerResponse, report: HealthReport): void {
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(report.ok ? 200 : 503, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(report));
}

/** Closes the connection: the rest of a refused body may still be arriving. */
function refuse(response: ServerResponse, status: number): void {
  response.setHeader('Connection', 'close');
  sendStatus(response, status);
}

function sendStatus(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${STATUS_CODES[status]}\n`);
}
