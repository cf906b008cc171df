/** The platforms and their server as one running thing. */
import type { Candidate } from './candidate.ts';
import type { Services } from './platform.ts';
import { type Address, failWithoutServer, isCalled, serve } from './serve.ts';
import { type Roster, rosterOf, startAll } from './start.ts';
import { stopAll } from './stop.ts';

/** `port`: where the server is, `null` where there is none. `stop` ends within 5 s and never rejects. */
export type Running = { kind: 'running'; port: number | null; stop(): Promise<void> };

/**
 * Runs whatever of the candidates can be run; `failed`, with all problems, where none can. The server is there first: who
 * has started is called although others are still starting, and `/healthz` tells of them.
 */
export async function run(
  candidates: readonly Candidate[],
  services: Services,
  address: Address,
): Promise<Running | { kind: 'failed'; problems: string[] }> {
  const { log } = services;
  const roster = rosterOf(candidates);
  const served = await serve(roster, address, log);
  await startAll(roster, candidates, services);
  const { server } = served;
  if (!server) await failWithoutServer(roster, served, log);
  if (roster.platforms.length === 0) {
    await server?.close();
    return { kind: 'failed', problems: [...new Set(roster.failures.flatMap(({ problems }) => problems))] };
  }
  const port = server?.port ?? null;
  tellStart(roster, services, port);
  const parts = [...(server ? [{ name: 'server', stop: () => server.close() }] : []), ...roster.platforms];
  const stop = (): Promise<void> => {
    roster.isStopping = true;
    return stopAll(parts, log);
  };
  return { kind: 'running', port, stop };
}

function tellStart({ platforms, failures }: Roster, { engine, log }: Services, port: number | null): void {
  for (const { name, problems } of failures) log.error({ platform: name, problems }, 'platform failed');
  const modes = platforms.map(platform => [platform.name, isCalled(platform) ? 'http' : 'connection']);
  const { length: standards } = engine.standards;
  log.info({ standards, platforms: Object.fromEntries(modes), port }, 'started');
}
