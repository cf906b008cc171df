/** What a conversation is about follows one rule, wherever it is held. */
import { expect, it, onTestFinished } from 'vitest';
import { talk } from '../../adapters/terminal/talk.ts';
import { plainText } from '../../src/index.ts';
import { engine, startBot } from '../support/slack-bot.ts';
import { directMessage } from '../support/slack-requests.ts';
import { expectSoon } from '../support/soon.ts';
import { pipe, plain } from '../support/terminal.ts';

/** Questions of one conversation, the last answer to which is the same everywhere. */
type Conversation = (questions: readonly string[]) => Promise<string>;

const atTheTerminal: Conversation = async questions => {
  const { terminal, printed, type, end } = pipe();
  const talking = talk(terminal, { kind: 'talk', standards: null });
  const prompts = () => plain(printed()).split('> ');
  for (const [index, question] of questions.entries()) {
    await expectSoon(() => prompts().length, { timeout: 10_000 }).toBe(index + 2);
    type(`${question}\n`);
  }
  await expectSoon(() => prompts().length).toBe(questions.length + 2);
  end();
  await talking;
  return prompts()[questions.length] ?? '';
};

const inSlack: Conversation = async questions => {
  const bot = await startBot();
  onTestFinished(() => bot.stop());
  const posted = () => bot.slack.callsOf('chat.postMessage');
  for (const [index, question] of questions.entries()) {
    await bot.send(directMessage(question, { ts: `1.${index}` }));
    await expectSoon(() => posted().length).toBe(index + 1);
  }
  return String(posted().at(-1)?.args['text']);
};

it.each<[string, Conversation]>([
  ['the terminal', atTheTerminal],
  ['Slack', inSlack],
])('at %s, a part that does not exist leaves the topic as it was', async (_, converse) => {
  const [title = '', ...lines] = plainText(engine.answer('會議專案經理 T3 技能').reply).split('\n');
  const said = await converse(['會議專案經理', 'T3', 'T9', '技能']);
  expect(said).toContain(title);
  expect(lines.length).toBeGreaterThan(1);
  const codes = lines.flatMap(line => /^[A-Z]\d+/u.exec(line) ?? []);
  for (const code of codes) expect(said).toContain(code);
});
