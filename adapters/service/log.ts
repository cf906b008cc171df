/** The log: JSON lines with time, level and event, and never a secret. */
import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './env.ts';
import { redact } from './redact.ts';

export type Log = Logger;

/** `destination`: standard output, if none is given. `secrets`: values that must never be written. */
export type LogOptions = {
  level: LogLevel;
  destination?: DestinationStream | undefined;
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
    // On the finished line, so that no field, message or address escapes it.
    hooks: { streamWrite: (line: string) => redact(line, secrets) },
  };
  // Synchronous: at the end of the process pino would write waiting lines before those already on their way.
  return pino(options, destination ?? pino.destination({ dest: STANDARD_OUTPUT, sync: true }));
}

type Description = { type: string; message: string; [more: string]: unknown };

/** How many causes of an error are followed: a chain may lead back to itself. */
const MOST_CAUSES = 4;

/** Only these fields: errors of client libraries also carry request bodies, which contain people's questions. */
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
