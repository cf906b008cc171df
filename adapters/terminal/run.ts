/** The terminal of a process: for its own commands, and for `npm start` where no platform is configured. */
import { SEEDS } from '../files/seeds.ts';
import type { Variables } from '../service/env.ts';
import { readEnv } from './env.ts';
import { ExitCode } from './exit-code.ts';
import { handle } from './handle.ts';
import type { Terminal } from './terminal.ts';

/** What is used of Node's `process`. */
export type Streams = {
  stdin: Terminal['input'];
  stdout: Terminal['output'];
  stderr: Terminal['errors'];
  exit(code: number): void;
};

/** `problems`: those found before; they are reported together with those found here. */
type Environment = { variables: Variables; problems: readonly string[] };

/** Runs the command of these words. @returns the exit code */
export async function runTerminal(
  streams: Streams,
  { variables, problems }: Environment,
  words: readonly string[],
): Promise<number> {
  endWithReader(streams);
  const { stdin: input, stdout: output, stderr: errors } = streams;
  const read = readEnv(variables);
  if (read.kind === 'env' && problems.length === 0) {
    return handle({ input, output, errors, env: read.env, seeds: SEEDS }, words);
  }
  const all = [...problems, ...(read.kind === 'invalid' ? read.problems : [])];
  errors.write(`${all.join('\n')}\n`);
  return ExitCode.misuse;
}

/** A closed pipe (`| head`) is the reader's choice, not a fault. */
function endWithReader(streams: Streams): void {
  for (const stream of [streams.stdout, streams.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      streams.exit(error.code === 'EPIPE' ? ExitCode.ok : ExitCode.misuse);
    });
  }
}
