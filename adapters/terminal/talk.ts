/** A conversation with history and Tab completion. A question without a name is about the standard shown last. */
import { createInterface, type Interface } from 'node:readline';
import { type Engine, topicOfAnswer } from '../../src/index.ts';
import type { Command } from './command-line.ts';
import { complete } from './complete.ts';
import { ExitCode } from './exit-code.ts';
import { attempt } from './fault.ts';
import { layoutOf } from './layout.ts';
import { openLiveEngine } from './load.ts';
import { createPager, type Pager } from './pager.ts';
import { type Terminal, write } from './terminal.ts';
import { visible } from './visible.ts';
import { GOODBYE, MORE, PROMPT, PROMPT_WITH_MORE, QUIT, welcome } from './wording.ts';
import { wrap } from './wrap.ts';

/** `topic`: the question whose answer the conversation is about. */
type Conversation = { engine: Engine; pager: Pager; topic: string | undefined };

export async function talk(
  terminal: Terminal,
  { standards }: Extract<Command, { kind: 'talk' }>,
): Promise<number> {
  const live = await openLiveEngine(terminal, standards);
  if (!live) return ExitCode.misuse;
  const { engine } = live;
  const conversation: Conversation = {
    engine,
    pager: createPager(terminal),
    topic: undefined,
  };
  await write(terminal.output, greeting(terminal, engine));
  const lines = openLines(terminal, conversation);
  const prompt = prompter(lines, terminal);
  await prompt(PROMPT);
  let hasQuit = false;
  for await (const line of lines) {
    hasQuit = QUIT.test(line.trim());
    if (hasQuit || terminal.output.destroyed) break;
    const text = await attempt(terminal, () => reply(conversation, line.trim()));
    await write(terminal.output, text ?? '');
    await prompt(conversation.pager.hasMore() ? PROMPT_WITH_MORE : PROMPT);
  }
  lines.close();
  live.close();
  // After the end of input or Ctrl+C the cursor still stands behind the prompt.
  await write(terminal.output, hasQuit ? GOODBYE : `\n${GOODBYE}`);
  return ExitCode.ok;
}

function greeting(terminal: Terminal, { standards: [first] }: Engine): string {
  const example = visible(`${first?.name ?? ''} ${first?.duties[0]?.code ?? ''}`);
  const { columns } = layoutOf(terminal);
  return `${welcome(example)
    .flatMap(line => wrap(line, columns))
    .join('\n')}\n`;
}

function openLines({ input, output }: Terminal, conversation: Conversation): Interface {
  return createInterface({
    input,
    output,
    prompt: PROMPT,
    terminal: input.isTTY === true && output.isTTY === true,
    crlfDelay: Infinity,
    completer: (typed: string) => [complete(conversation.engine, typed, conversation.topic), typed],
  });
}

/** Lines are still answered after the input has ended, when Node 24 and newer refuse to prompt. */
function prompter(lines: Interface, { output }: Terminal): (prompt: string) => Promise<void> {
  let isOpen = true;
  lines.once('close', () => (isOpen = false));
  return async prompt => {
    lines.setPrompt(prompt);
    if (isOpen) lines.prompt();
    else await write(output, prompt);
  };
}

/** The next page on request, else the first page of an answer. Changes what is being talked about. */
function reply(conversation: Conversation, line: string): string {
  const { engine, pager, topic } = conversation;
  if (line === '' && !pager.hasMore()) return '';
  if (line === '' || MORE.test(line)) return pager.next();
  const answer = engine.answer(line, { about: topic });
  conversation.topic = topicOfAnswer(answer) ?? topic;
  return pager.open(answer.reply);
}
