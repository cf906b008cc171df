/** Stand-ins for platforms, and a log that a test can read. */
import { createLog, type Log } from '../../adapters/service/log.ts';
import type { Health, Platform, Services, Started } from '../../adapters/service/platform.ts';
import { seedEngine } from './seeds.ts';

export type Logged = { level: string; msg?: string; [field: string]: unknown };

/** A log at the lowest level, and the lines that were written to it. */
export function readableLog(secrets: readonly string[] = []): {
  log: Log;
  text: () => string;
  lines: () => Logged[];
} {
  let text = '';
  const destination = { write: (line: string) => void (text += line) };
  const lines = () => text.split('\n').filter(line => line !== '');
  return {
    log: createLog({ level: 'trace', destination, secrets }),
    text: () => text,
    lines: () => lines().map(line => JSON.parse(line)),
  };
}

/** The services of a platform, with the seeds' engine. */
export function services(log: Log): Services {
  return { engine: seedEngine(), log, logQuestions: false };
}

export type StandInPlatform = { platform: Platform; started: Started; health: Health; stops: () => number };

/** A platform that only answers its routes, and counts how often it is stopped. */
export function standInPlatform({
  name = 'slack',
  routes = {},
  stop = async () => undefined,
}: Partial<Pick<Platform, 'name' | 'routes' | 'stop'>> = {}): StandInPlatform {
  let stops = 0;
  const health: Health = { ok: true, detail: 'connected' };
  const platform: Platform = {
    name,
    routes,
    health: () => ({ ...health }),
    stop: () => {
      stops += 1;
      return stop();
    },
  };
  return { platform, started: { kind: 'started', platform }, health, stops: () => stops };
}
