/** `npm run ask`: one question, or one per line of standard input. */
import type { Answer, Engine } from '../../src/index.ts';
import type { Command } from './command-line.ts';
import { ExitCode } from './exit-code.ts';
import { toJson } from './json.ts';
import { layoutOf } from './layout.ts';
import { loadEngine } from './load.ts';
import { readLine } from './read-line.ts';
import { render, renderQuestion } from './render.ts';
import { linesOf, type Terminal, write } from './terminal.ts';

type Ask = Extract<Command, { kind: 'ask' }>;

/** @returns 0, 1 where nothing was found, 2 where the question or the standards could not be read */
export async function ask(terminal: Terminal, command: Ask): Promise<number> {
  const engine = await loadEngine(terminal, command.standards);
  if (!engine) return ExitCode.misuse;
  if (command.stdin) return answerLines(terminal, engine, command.json);
  const answer = engine.answer(command.question);
  const text = command.json ? toJson(command.question, answer) : render(answer.reply, layoutOf(terminal));
  await write(terminal.output, text);
  return exitCodeOf(answer);
}

/** @returns 0 where anything was found for any of them */
async function answerLines(terminal: Terminal, engine: Engine, json: boolean): Promise<number> {
  let code: number = ExitCode.nothingFound;
  for await (const line of linesOf(terminal.input)) {
    if (terminal.output.destroyed) break;
    const { question, about } = readLine(line);
    const topic = about === undefined ? undefined : engine.answer(about).question;
    const answer = engine.answer(question, { about: topic });
    if (exitCodeOf(answer) === ExitCode.ok) code = ExitCode.ok;
    const layout = layoutOf(terminal);
    const text = json
      ? toJson(question, answer)
      : `${renderQuestion(question, layout)}\n${render(answer.reply, layout)}\n`;
    await write(terminal.output, text);
  }
  return code;
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
    case 'columns':
    case 'matches':
    case 'choices':
    case 'several':
    case 'compare':
    case 'count':
    case 'filtered':
    case 'levels':
    case 'unstated':
    case 'help':
    case 'list':
      return ExitCode.ok;
  }
}
