/** What a chat platform is to the process that runs it. */
import type { RequestListener } from 'node:http';
import type { Engine } from '../../src/index.ts';
import type { Log } from './log.ts';

export type PlatformName = 'slack' | 'discord';

/** `detail`: one line for an operator, without secrets: 「connected」, 「reconnecting since 12:00:03」. */
export type Health = { ok: boolean; detail: string };

/** A platform that was started and answers. */
export type Platform = {
  name: PlatformName;
  /** Exact path → what answers a POST there, like `/slack/events`; empty where the platform is called from inside. */
  routes: Readonly<Record<string, RequestListener>>;
  /** How it is at this moment, without asking anybody; never throws. */
  health(): Health;
  /** Asks for no new request, ends those in hand; a second call does nothing. Routes are called no more by then. */
  stop(): Promise<void>;
};

/** `problems`: one line each, what is wrong, where, and what to do about it. */
export type Started = { kind: 'started'; platform: Platform } | { kind: 'failed'; problems: string[] };

/** What every platform is given. `logQuestions`: whether the text of questions may be logged. */
export type Services = { engine: Engine; log: Log; logQuestions: boolean };
