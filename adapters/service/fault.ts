/** A fault gets a reference: the user is told it, the log is searched for it. */
import { randomUUID } from 'node:crypto';
import type { Log } from './log.ts';

/** Where a fault happened: `where` names the command, action or step, never what a user wrote. */
export type FaultPlace = { platform: string; where: string };

/** 8 characters that a person can read out. */
export function newReference(): string {
  return randomUUID().slice(0, 8);
}

/** Logs a fault, whatever was thrown. @returns the reference to tell the user */
export function logFault(log: Log, error: unknown, { platform, where }: FaultPlace): string {
  const reference = newReference();
  // pino leaves out what is undefined, and even that may be thrown.
  log.error({ reference, platform, where, err: error ?? String(error) }, 'fault');
  return reference;
}
