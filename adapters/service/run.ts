/** The platforms and their server as one running thing. */
import type { Candidate } from './candidate.ts';
import type { Services } from './platform.ts';
import { type Address, isCalled, type Served, serve } from './serve.ts';
import { startAll } from './start.ts';
import { stopAll } from './stop.ts';

/** `port`: where the server is, `null` where there is none. `stop` ends within 5 s and never rejects. */
export type Running = { kind: 'running'; port: number | null; stop(): Promise<void> };

/** Runs whatever of the candidates can be run; `failed`, with all problems, where none can. */
export async function run(
  candidates: readonly Candidate[],
  services: Services,
  address: Address,
): Promise<Running | { kind: 'failed'; problems: string[] }> {
  const { log } = services;
  const served = await serve(await startAll(candidates, services), address, log);
  const { platforms, failures, server } = served;
  if (platforms.length === 0) {
    return { kind: 'failed', problems: [...new Set(failures.flatMap(({ problems }) => problems))] };
  }
  tellStart(served, services);
  const parts = [...(server ? [{ name: 'server', stop: () => server.close() }] : []), ...platforms];
  return { kind: 'running', port: server?.port ?? null, stop: () => stopAll(parts, log) };
}

function tellStart({ platforms, failures, server }: Served, { engine, log }: Services): void {
  for (const { name, problems } of failures) log.error({ platform: name, problems }, 'platform failed');
  const modes = platforms.map(platform => [platform.name, isCalled(platform) ? 'http' : 'connection']);
  const { length: standards } = engine.standards;
  log.info({ standards, platforms: Object.fromEntries(modes), port: server?.port ?? null }, 'started');
}
