/** Runs the platforms, and the HTTP server that some of them need. */
import { type Listened, listen } from '../http/server.ts';
import type { Log } from './log.ts';
import type { Candidate, Platform, Services } from './platform.ts';
import { newRoster, type Roster, startedPlatforms } from './roster.ts';
import { startAll } from './start.ts';
import { stopAll } from './stop.ts';

/** `port`: where the server listens, `null` where there is none. `stop` ends within 5 s and never rejects. */
export type Running = { kind: 'running'; port: number | null; stop(): Promise<void> };

/** `port`: `null` where no server is wanted. */
export type WantedAddress = { port: number | null; host?: string };

/** Runs every platform that can run; `failed`, with all problems, where none can. */
export async function run(
  candidates: readonly Candidate[],
  services: Services,
  wanted: WantedAddress,
): Promise<Running | { kind: 'failed'; problems: string[] }> {
  const { log } = services;
  const roster: Roster = { ...newRoster(candidates), source: services.source };
  // First the server: a platform that has started is called while others are still starting.
  const listened = await serve(roster, wanted, log);
  await startAll(roster, candidates, services);
  const server = listened.kind === 'listening' ? listened.server : null;
  if (listened.kind === 'failed') await failUnreachable(roster, listened.problems, log);
  const platforms = startedPlatforms(roster);
  if (platforms.length === 0) {
    await server?.close();
    return { kind: 'failed', problems: [...new Set(failuresIn(roster).flatMap(({ problems }) => problems))] };
  }
  const port = server?.port ?? null;
  logStart(roster, services, port);
  const parts = [...(server ? [{ name: 'server', stop: () => server.close() }] : []), ...platforms];
  const stop = (): Promise<void> => {
    roster.isStopping = true;
    return stopAll(parts, log);
  };
  return { kind: 'running', port, stop };
}

/** Failed without a problem where no server is wanted. */
async function serve(roster: Roster, { port, host }: WantedAddress, log: Log): Promise<Listened> {
  if (port === null) return { kind: 'failed', problems: [] };
  const listened = await listen({ port, host }, roster, log);
  if (listened.kind === 'failed') log.error({ problems: listened.problems }, 'no server');
  return listened;
}

/** Without a server the platforms that are called over HTTP fail. The others run, only without `/healthz`. */
async function failUnreachable(roster: Roster, problems: string[], log: Log): Promise<void> {
  const called = startedPlatforms(roster).filter(isCalled);
  await stopAll(called, log);
  for (const platform of called) {
    const reasons = problems.length > 0 ? problems : [missingPort(platform)];
    roster.states.set(platform.name, { kind: 'failed', problems: reasons });
  }
}

function missingPort({ name, routes }: Platform): string {
  return `PORT is missing: ${name} calls ${Object.keys(routes).join(', ')} over HTTP; give a port (see .env.example)`;
}

/** Whether the platform calls us over HTTP, rather than we it. */
function isCalled({ routes }: Platform): boolean {
  return Object.keys(routes).length > 0;
}

function failuresIn({ states }: Roster) {
  return [...states].flatMap(([name, state]) => (state.kind === 'failed' ? [{ name, ...state }] : []));
}

function logStart(roster: Roster, { engine, log }: Services, port: number | null): void {
  for (const { name, problems } of failuresIn(roster)) {
    log.error({ platform: name, problems }, 'platform failed');
  }
  const modes = startedPlatforms(roster).map(platform => [
    platform.name,
    isCalled(platform) ? 'http' : 'connection',
  ]);
  const { length: standards } = engine.standards;
  log.info({ standards, platforms: Object.fromEntries(modes), port }, 'started');
}
