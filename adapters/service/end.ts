/** How the process ends, and what it outlives. */
import { constants } from 'node:os';
import { attempt, within } from './attempt.ts';
import { logFault } from './fault.ts';
import { END_TIMEOUT_MS } from './limits.ts';
import type { Log } from './log.ts';

/** What is used of the process. */
export type Host = {
  on(event: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
  on(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown;
  on(event: 'uncaughtException', listener: (error: Error) => void): unknown;
  exit(code: number): void;
};

type Ending = { log: Log; stop: () => Promise<void> };

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** The first signal ends what is in hand, then the process with 0; who sends a second one does not want to wait. */
export function endOnSignals(host: Host, { log, stop }: Ending): void {
  let isEnding = false;
  const end = async (signal: (typeof SIGNALS)[number]) => {
    if (isEnding) return host.exit(128 + constants.signals[signal]);
    isEnding = true;
    log.info({ signal }, 'stopping');
    const outcome = await within(END_TIMEOUT_MS, attempt(stop));
    if (outcome.kind === 'done') log.info('stopped');
    else log.warn('did not stop in time');
    host.exit(0);
  };
  for (const signal of SIGNALS) host.on(signal, () => void end(signal));
}

/**
 * What nobody caught. A rejected promise that was forgotten, or a connection that broke with nobody listening, leaves
 * everything else as it was: answers are computed from what never changes, and share nothing but connections, which their
 * libraries open anew. After any other exception the code that it passed through may be half done; a bot that looks alive
 * and does not answer is worse than one that its supervisor starts again.
 */
export function handleUncaught(host: Host, { log, stop }: Ending): void {
  host.on('unhandledRejection', error => {
    logFault(log, error, { platform: 'service', where: 'unhandled rejection' });
  });
  host.on('uncaughtException', error => {
    logFault(log, error, { platform: 'service', where: 'uncaught exception' });
    if (isBrokenConnection(error)) return;
    void within(END_TIMEOUT_MS, attempt(stop)).then(() => host.exit(1));
  });
}

/** Errors of the network and of names come from the system call that failed. */
function isBrokenConnection(error: Error): boolean {
  return 'syscall' in error && typeof error.syscall === 'string' && NETWORK_CALLS.has(error.syscall);
}

const NETWORK_CALLS = new Set(['connect', 'read', 'write', 'writev', 'shutdown', 'getaddrinfo']);
