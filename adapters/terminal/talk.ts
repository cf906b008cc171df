/** `npm start`: a conversation, with history and Tab completion; a question without a name is about the last standard. */
import { createInterface } from 'node:readline';
import { type Engine, paginate, type Reply } from '../../src/index.ts';
import type { Command } from './command-line.ts';
import { ExitCode } from './exit-code.ts';
import { layoutOf } from './layout.ts';
import { DEFAULT_ROWS, FEWEST_ROWS, ROWS_KEPT_FREE } from './limits.ts';
import { loadEngine } from './load.ts';
import { render } from './render.ts';
import { type Terminal, write } from './terminal.ts';
import { GOODBYE, MORE, MORE_FOLLOWS, NO_MORE, PROMPT, QUIT, WELCOME } from './wording.ts';

/** What is being talked about: the last standard's code, and the pages not shown yet. */
type Topic = { about: string | undefined; pages: Reply[] };

export async function talk(
  terminal: Terminal,
  { standards }: Extract<Command, { kind: 'talk' }>,
): Promise<number> {
  const engine = await loadEngine(terminal, standards);
  if (!engine) return ExitCode.misuse;
  const { input, output } = terminal;
  const lines = createInterface({
    input,
    output,
    prompt: PROMPT,
    terminal: output.isTTY === true,
    completer: (typed: string) => [complete(engine, typed), typed],
  });
  const topic: Topic = { about: undefined, pages: [] };
  await write(output, WELCOME);
  lines.prompt();
  for await (const line of lines) {
    if (QUIT.test(line.trim()) || output.destroyed) break;
    await write(output, reply(terminal, engine, { topic, line: line.trim() }));
    lines.prompt();
  }
  lines.close();
  await write(output, GOODBYE);
  return ExitCode.ok;
}

function complete(engine: Engine, typed: string): string[] {
  return engine.suggest(typed).map(({ label }) => label);
}

/** The next page on request, else the first page of an answer. Changes what is being talked about. */
function reply(terminal: Terminal, engine: Engine, { topic, line }: { topic: Topic; line: string }): string {
  if (line === '' && topic.pages.length === 0) return '';
  if (line === '' || MORE.test(line)) {
    const next = topic.pages.shift();
    return next ? show(terminal, next, topic) : NO_MORE;
  }
  const answer = engine.answer(line, { about: topic.about });
  if ('match' in answer.result) topic.about = answer.result.match.standard.code;
  const [first, ...others] = pagesOf(terminal, answer.reply);
  topic.pages = others;
  return first ? show(terminal, first, topic) : '';
}

function show(terminal: Terminal, page: Reply, { pages }: Topic): string {
  const more = pages.length > 0 ? `\n${MORE_FOLLOWS}` : '';
  return `\n${render(page, layoutOf(terminal))}${more}\n`;
}

/** Pages that a window holds; all at once where the output is no terminal. */
function pagesOf(terminal: Terminal, whole: Reply): Reply[] {
  if (!terminal.output.isTTY) return [whole];
  const rows = Math.max(FEWEST_ROWS, (terminal.output.rows ?? DEFAULT_ROWS) - ROWS_KEPT_FREE);
  return paginate(whole, page => render(page, layoutOf(terminal)).split('\n').length <= rows);
}
