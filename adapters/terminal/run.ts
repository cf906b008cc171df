/** The terminal as the process has it: for its own commands, and for `npm start` where no platform is configured. */
import { SEEDS } from '../files/seeds.ts';
import type { Variables } from '../service/env.ts';
import { readEnv } from './env.ts';
import { ExitCode } from './exit-code.ts';
import { handle } from './handle.ts';

type Streams = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'exit'>;

/** `problems`: what was found wrong before; it is told together with what is wrong here. */
type Environment = { variables: Variables; problems: readonly string[] };

/** Runs the command that the words ask for. @returns the exit code */
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
function endWithReader({ stdout, stderr, exit }: Streams): void {
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      exit(error.code === 'EPIPE' ? ExitCode.ok : ExitCode.misuse);
    });
  }
}
