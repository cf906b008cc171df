/** JSON lines for whoever runs the bot: the time, the level, what happened; never a secret. */
import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './env.ts';
import { redact } from './redact.ts';

export type Log = Logger;

/** `destination`: standard output, if none is given. `secrets`: values that must never be written. */
export type LogOptions = {
  level: LogLevel;
  destination?: DestinationStream;
  secrets?: readonly string[];
};

const STANDARD_OUTPUT = 1;

export function createLog({ level, destination, secrets = [] }: LogOptions): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError, error: describeError },
    // The finished line: no field, message or address can get around it.
    hooks: { streamWrite: (line: string) => redact(line, secrets) },
  };
  // At once: when the process ends, pino writes what waits before what is on its way, and the log ends in its middle.
  return pino(options, destination ?? pino.destination({ dest: STANDARD_OUTPUT, sync: true }));
}

type Description = { type: string; message: string; [more: string]: unknown };

/** How deep a chain of causes is followed; one that bites its tail has no end. */
const MOST_CAUSES = 4;

/**
 * Only what tells where a fault is: the errors of client libraries also carry requests with their bodies, in which
 * people's questions stand.
 */
function describeError(error: unknown, depth = 0): Description {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { name, message, stack, cause } = error;
  const known = Object.entries(error).filter(([key]) => ['code', 'status', 'statusCode'].includes(key));
  return {
    type: name,
    message,
    ...Object.fromEntries(known),
    stack,
    ...(cause === undefined || depth >= MOST_CAUSES ? {} : { cause: describeError(cause, depth + 1) }),
  };
}
