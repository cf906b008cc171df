/** A fault gets a reference: the user is told it, and an operator searches the log for it. */
import { randomUUID } from 'node:crypto';
import type { Log } from './log.ts';

/** `where`: the command, action or step, never what a user wrote. */
export type FaultPlace = { platform: string; where: string };

/** Logs a fault, whatever was thrown. @returns the reference: 8 characters that a person can read out */
export function logFault(log: Log, error: unknown, { platform, where }: FaultPlace): string {
  const reference = randomUUID().slice(0, 8);
  // pino leaves out what is undefined, and even that may be thrown.
  log.error({ reference, platform, where, err: error ?? String(error) }, 'fault');
  return reference;
}
