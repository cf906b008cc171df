/** Runs a command. Only its own code is imported, so that it starts quickly. */
import { readCommandLine, USAGE } from './command-line.ts';
import { ExitCode } from './exit-code.ts';
import { attempt } from './fault.ts';
import { type Terminal, write } from './terminal.ts';
import { visible } from './visible.ts';

/** @returns the exit code; never rejects */
export async function handle(terminal: Terminal, words: readonly string[]): Promise<number> {
  return (await attempt(terminal, () => run(terminal, words))) ?? ExitCode.misuse;
}

async function run(terminal: Terminal, words: readonly string[]): Promise<number> {
  const command = readCommandLine(words);
  switch (command.kind) {
    case 'ask':
      return (await import('./ask.ts')).ask(terminal, command);
    case 'standards':
      return (await import('./standards.ts')).listStandards(terminal, command);
    case 'parse':
      return (await import('./parse.ts')).parse(terminal, command);
    case 'talk':
      return (await import('./talk.ts')).talk(terminal, command);
    case 'usage':
      await write(terminal.output, `${USAGE}\n`);
      return ExitCode.ok;
    case 'misuse':
      await write(terminal.errors, `${visible(command.problem)}\n\n${USAGE}\n`);
      return ExitCode.misuse;
  }
}
