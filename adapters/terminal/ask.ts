/** `npm run ask`: one question, or one per line of standard input. */
import type { Answer, Engine, Explanation } from '../../src/index.ts';
import type { Command } from './command-line.ts';
import { ExitCode } from './exit-code.ts';
import { renderExplanation } from './explain.ts';
import { toJson } from './json.ts';
import { layoutOf } from './layout.ts';
import { loadEngine } from './load.ts';
import { readLine } from './read-line.ts';
import { render, renderQuestion, type RenderOptions } from './render.ts';
import { linesOf, type Terminal, write } from './terminal.ts';

type Ask = Extract<Command, { kind: 'ask' }>;

/** @returns 0, 1 where nothing was found, 2 where the question or the standards could not be read */
export async function ask(terminal: Terminal, command: Ask): Promise<number> {
  const engine = await loadEngine(terminal, command.standards);
  if (!engine) return ExitCode.misuse;
  if (command.stdin) return answerLines(terminal, engine, command);
  const { question } = command;
  const answer = engine.answer(question);
  const asked = { question, answer, explanation: command.explain ? engine.explain(question) : undefined };
  await write(terminal.output, textOf(asked, command.json, layoutOf(terminal)));
  return exitCodeOf(answer);
}

/** @returns 0 where anything was found for any of them */
async function answerLines(terminal: Terminal, engine: Engine, command: Ask): Promise<number> {
  let code: number = ExitCode.nothingFound;
  for await (const line of linesOf(terminal.input)) {
    if (terminal.output.destroyed) break;
    const { question, about } = readLine(line);
    const topic = about === undefined ? undefined : engine.answer(about).question;
    const answer = engine.answer(question, { about: topic });
    if (exitCodeOf(answer) === ExitCode.ok) code = ExitCode.ok;
    const asked = { question, answer, explanation: command.explain ? engine.explain(question) : undefined };
    const layout = layoutOf(terminal);
    const text = textOf(asked, command.json, layout);
    await write(terminal.output, command.json ? text : `${renderQuestion(question, layout)}\n${text}\n`);
  }
  return code;
}

type Asked = { question: string; answer: Answer; explanation: Explanation | undefined };

function textOf({ question, answer, explanation }: Asked, json: boolean, layout: RenderOptions): string {
  if (json) return toJson(question, answer, explanation);
  return (explanation ? renderExplanation(explanation) : '') + render(answer.reply, layout);
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
