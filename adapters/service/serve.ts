/** The server of all platforms, and what becomes of those that need one where there is none. */
import type { Log } from './log.ts';
import type { Platform } from './platform.ts';
import { type Listening, listen } from './server.ts';
import type { Roster } from './start.ts';
import { stopAll } from './stop.ts';

/** `port`: `null` where no server is wanted, 0 for a free one. `host`: every interface, if none is given. */
export type Address = { port: number | null; host?: string };

/** `problems`: why a server that was wanted is not there. */
export type Served = { server: Listening | null; problems: readonly string[] };

export async function serve(roster: Roster, { port, ...address }: Address, log: Log): Promise<Served> {
  if (port === null) return { server: null, problems: [] };
  const listened = await listen({ ...address, roster, port, log });
  if (listened.kind === 'listening') return { server: listened.server, problems: [] };
  const { problems } = listened;
  log.error({ problems }, 'no server');
  return { server: null, problems };
}

/** Those that are not called from outside go on: without `/healthz`, but with answers. */
export async function failWithoutServer(roster: Roster, { problems }: Served, log: Log): Promise<void> {
  const called = roster.platforms.filter(isCalled);
  await stopAll(called, log);
  for (const platform of called) {
    roster.platforms.splice(roster.platforms.indexOf(platform), 1);
    roster.failures.push({
      name: platform.name,
      problems: problems.length > 0 ? [...problems] : [missingPort(platform)],
    });
  }
}

/** Whether the platform calls us, rather than we it. */
export function isCalled({ routes }: Platform): boolean {
  return Object.keys(routes).length > 0;
}

function missingPort({ name, routes }: Platform): string {
  return `PORT is missing: ${name} calls ${Object.keys(routes).join(', ')} over HTTP; give a port (see .env.example)`;
}
