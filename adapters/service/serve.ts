/** Gives the platforms that were started their server; those that cannot do without one fail where there is none. */
import type { Log } from './log.ts';
import type { Platform } from './platform.ts';
import { type Listening, listen } from './server.ts';
import type { Outcome } from './start.ts';
import { stopAll } from './stop.ts';

/** `port`: `null` where no server is wanted, 0 for a free one. `host`: every interface, if none is given. */
export type Address = { port: number | null; host?: string };

export type Served = Outcome & { server: Listening | null };

export async function serve(started: Outcome, { port, ...address }: Address, log: Log): Promise<Served> {
  const { platforms, failures } = started;
  if (platforms.length === 0) return { ...started, server: null };
  if (port === null) return withoutServer(started, platform => missingPort(platform), log);
  const absent = failures.map(({ name }) => name);
  const listened = await listen({ ...address, port, platforms, absent, log });
  if (listened.kind === 'listening') return { ...started, server: listened.server };
  // Those that are not called from outside go on: without `/healthz`, but with answers.
  log.error({ problems: listened.problems }, 'no server');
  return withoutServer(started, () => listened.problems, log);
}

async function withoutServer(
  { platforms, failures }: Outcome,
  problemsOf: (platform: Platform) => string[],
  log: Log,
): Promise<Served> {
  const called = platforms.filter(isCalled);
  await stopAll(called, log);
  return {
    platforms: platforms.filter(platform => !isCalled(platform)),
    failures: [
      ...failures,
      ...called.map(platform => ({ name: platform.name, problems: problemsOf(platform) })),
    ],
    server: null,
  };
}

/** Whether the platform calls us, rather than we it. */
export function isCalled({ routes }: Platform): boolean {
  return Object.keys(routes).length > 0;
}

function missingPort({ name, routes }: Platform): string[] {
  const paths = Object.keys(routes).join(', ');
  return [`PORT is missing: ${name} calls ${paths} over HTTP; give a port (see .env.example)`];
}
