/** `npm run ask`: one question, or one per line of standard input. */
import { createInterface } from 'node:readline';
import type { Answer, Engine } from '../../src/index.ts';
import type { Command } from './command-line.ts';
import { ExitCode } from './exit-code.ts';
import { toJson } from './json.ts';
import { loadEngine } from './load.ts';
import { render } from './render.ts';
import { layoutOf } from './layout.ts';
import { type Terminal, write } from './terminal.ts';

type Ask = Extract<Command, { kind: 'ask' }>;

/** @returns 0, 1 where nothing was found, 2 where the question or the standards could not be read */
export async function ask(terminal: Terminal, command: Ask): Promise<number> {
  const engine = await loadEngine(terminal, command.standards);
  if (!engine) return ExitCode.misuse;
  if (!command.stdin) return answerOne(terminal, engine, { question: command.question, json: command.json });
  let code: number = ExitCode.nothingFound;
  for await (const question of createInterface({ input: terminal.input, crlfDelay: Infinity })) {
    if (terminal.output.destroyed) break;
    const one = await answerOne(terminal, engine, { question, json: command.json });
    if (one === ExitCode.ok) code = ExitCode.ok;
    if (!command.json) await write(terminal.output, '\n');
  }
  return code;
}

async function answerOne(
  terminal: Terminal,
  engine: Engine,
  { question, json }: { question: string; json: boolean },
): Promise<number> {
  const answer = engine.answer(question);
  const text = json ? `${toJson(question, answer)}\n` : render(answer.reply, layoutOf(terminal));
  await write(terminal.output, text);
  return exitCodeOf(answer);
}

function exitCodeOf({ result }: Answer): number {
  switch (result.kind) {
    case 'nothing':
    case 'no-part':
      return ExitCode.nothingFound;
    case 'unreadable':
      return ExitCode.misuse;
    case 'standard':
    case 'duty':
    case 'task':
    case 'item':
    case 'aspect':
    case 'matches':
    case 'choices':
    case 'help':
      return ExitCode.ok;
  }
}
