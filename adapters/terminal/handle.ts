/** Runs a command; the one place of this adapter where a fault is caught, told and named. */
import { randomUUID } from 'node:crypto';
import { ask } from './ask.ts';
import { type Command, type Misuse, readCommandLine, USAGE } from './command-line.ts';
import { ExitCode } from './exit-code.ts';
import { parse } from './parse.ts';
import { listStandards } from './standards.ts';
import { talk } from './talk.ts';
import { type Terminal, write } from './terminal.ts';
import { failed } from './wording.ts';

/** @returns the exit code; never rejects */
export async function handle(terminal: Terminal, words: readonly string[]): Promise<number> {
  try {
    return await run(terminal, readCommandLine(words));
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    await write(terminal.errors, `${failed(reference)}[${reference}] ${cause.split('\n')[0]}\n`);
    return ExitCode.misuse;
  }
}

async function run(terminal: Terminal, command: Command | Misuse): Promise<number> {
  switch (command.kind) {
    case 'ask':
      return ask(terminal, command);
    case 'standards':
      return listStandards(terminal, command);
    case 'parse':
      return parse(terminal, command);
    case 'talk':
      return talk(terminal, command);
    case 'misuse':
      await write(terminal.errors, `${command.problem}\n\n${USAGE}\n`);
      return ExitCode.misuse;
  }
}
