/** The outside world of the commands; tests replace it. */
import type { Readable, Writable } from 'node:stream';
import type { Seeds } from '../files/load-engine.ts';
import type { Env } from './env.ts';

export type Terminal = {
  input: Readable & { isTTY?: boolean };
  output: Writable & { isTTY?: boolean; columns?: number; rows?: number };
  errors: Writable;
  env: Env;
  /** The standards that are read by default. */
  seeds: Seeds;
};

/** Resolves when the reader has received the text, or is gone. */
export function write(output: Writable, text: string): Promise<void> {
  return new Promise(resolve => {
    output.write(text, () => resolve());
  });
}

/**
 * The lines of an input. Only U+000A ends a line; `node:readline` would also split at U+000D, U+2028 and U+2029, and turn one
 * question into two.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let line = '';
  let isFirst = true;
  const finish = (): string => {
    const whole = isFirst ? line.replace(/^\uFEFF/u, '') : line;
    isFirst = false;
    line = '';
    return whole.replace(/\r$/u, '');
  };
  for await (const chunk of input) {
    const [head = '', ...others] = String(chunk).split('\n');
    line += head;
    for (const next of others) {
      yield finish();
      line = next;
    }
  }
  if (line !== '') yield finish();
}
