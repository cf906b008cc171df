/** What a chat platform is to the process that runs it. */
import type { RequestListener } from 'node:http';
import type { Engine } from '../../src/index.ts';
import type { SourceReport } from '../files/live-engine.ts';
import type { ReadPlatformEnv } from './env.ts';
import type { Log } from './log.ts';

export type PlatformName = 'slack' | 'discord';

/** `detail`: one line for an operator, without secrets: `connected`, `reconnecting since 12:00:03`. */
export type Health = { ok: boolean; detail: string };

export type Platform = {
  name: PlatformName;
  /** Exact path → what answers a POST there, like `/slack/events`; empty where the platform is not called over HTTP. */
  routes: Readonly<Record<string, RequestListener>>;
  /** The state right now, without asking anybody; never throws. */
  health(): Health;
  /** Accepts nothing new and finishes what is in progress. Routes are not called any more; a second call does nothing. */
  stop(): Promise<void>;
};

/** `problems`: one line each: what is wrong, where, and what to do about it. */
export type Started = { kind: 'started'; platform: Platform } | { kind: 'failed'; problems: string[] };

/** What every platform is given. `logQuestions`: whether the text of questions may be logged. `source`: see `Roster`. */
export type Services = { engine: Engine; log: Log; logQuestions: boolean; source?: () => SourceReport };

/** A platform as the environment configures it. `absent`: none of its variables is set. */
export type Candidate = { name: PlatformName } & (
  | { kind: 'absent' }
  | { kind: 'invalid'; problems: string[] }
  | { kind: 'configured'; start(services: Services): Promise<Started> }
);

export function candidate<Env>(
  name: PlatformName,
  read: ReadPlatformEnv<Env>,
  start: (env: Env, services: Services) => Promise<Started>,
): Candidate {
  if (read.kind !== 'env') return { name, ...read };
  return { name, kind: 'configured', start: services => start(read.env, services) };
}
