/** When the process ends: by a signal, or by a fault that leaves its state unknown. */
import { constants } from 'node:os';
import { attempt, within } from './attempt.ts';
import { logFault } from './fault.ts';
import { END_TIMEOUT_MS } from './limits.ts';
import type { Log } from './log.ts';

/** What is used of Node's `process`. */
export type HostProcess = {
  on(event: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
  on(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown;
  on(event: 'uncaughtException', listener: (error: Error) => void): unknown;
  exit(code: number): void;
};

type Ending = { log: Log; stop: () => Promise<void> };

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** The first signal stops everything and ends the process with 0; a second one ends it at once. */
export function stopOnSignals(host: HostProcess, { log, stop }: Ending): void {
  let isEnding = false;
  const end = async (signal: (typeof SIGNALS)[number]): Promise<void> => {
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
 * A forgotten promise or a broken connection is only logged: answers are computed from data that never changes, and client
 * libraries reconnect by themselves. Any other uncaught exception may leave its code half done; the process then stops and
 * ends with 1, since its supervisor can restart it, but cannot see that it no longer answers.
 */
export function handleUncaught(host: HostProcess, { log, stop }: Ending): void {
  host.on('unhandledRejection', error => {
    logFault(log, error, { platform: 'service', where: 'unhandled rejection' });
  });
  host.on('uncaughtException', error => {
    logFault(log, error, { platform: 'service', where: 'uncaught exception' });
    if (isBrokenConnection(error)) return;
    void within(END_TIMEOUT_MS, attempt(stop)).then(() => host.exit(1));
  });
}

/** Errors of the network and of name lookups name the system call that failed. */
function isBrokenConnection(error: Error): boolean {
  return 'syscall' in error && typeof error.syscall === 'string' && NETWORK_CALLS.has(error.syscall);
}

const NETWORK_CALLS = new Set(['connect', 'read', 'write', 'writev', 'shutdown', 'getaddrinfo']);
