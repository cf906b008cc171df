/** Reads the words of a command line with Node's own parser. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

export type Misuse = { kind: 'misuse'; problem: string };

type Options = NonNullable<ParseArgsConfig['options']>;

/** @param words without the name of the command */
export function readArguments<const Known extends Options>(words: readonly string[], options: Known) {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    return { kind: 'arguments' as const, values, positionals };
  } catch (error) {
    // The first line says what is wrong; further lines guess what was meant.
    return misuse(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

export function misuse(problem: string): Misuse {
  return { kind: 'misuse', problem };
}
