/** The outside world as the commands see it, so that tests can stand in for it. */
import type { Readable, Writable } from 'node:stream';
import type { Env } from './env.ts';

export type Terminal = {
  input: Readable & { isTTY?: boolean };
  output: Writable & { isTTY?: boolean; columns?: number; rows?: number };
  errors: Writable;
  env: Env;
  /** Where standards are read from when nobody says otherwise. */
  seeds: string;
};

/** Writes and waits where the reader is slow. */
export async function write(output: Writable, text: string): Promise<void> {
  if (output.write(text)) return;
  await new Promise<void>(resolve => {
    output.once('drain', resolve);
    output.once('close', resolve);
  });
}
