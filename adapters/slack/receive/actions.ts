/** Buttons and menus: their whole state is in what they carry. */
import type { BlockAction } from '@slack/bolt';
import { type Answer, type Press, type PressOutcome, answerPress } from '../../../src/index.ts';
import { logAnswer } from '../../service/answered.ts';
import { show } from './answers.ts';
import type { Bot } from '../bot.ts';
import { PAGE_CHARACTERS } from '../limits.ts';
import { readPress } from './press.ts';
import type { Reach, Send } from './reach.ts';
import { renderQuote } from '../render.ts';
import { noChannel } from '../wording.ts';

type Pressed = { body: BlockAction; reach: Reach };

export async function act(bot: Bot, { body: { actions, user }, reach }: Pressed): Promise<void> {
  const [action] = actions;
  if (!action) return;
  const began = performance.now();
  const { kind, question, send } = respond(bot, { press: readPress(action, user.id), reach, user });
  logAnswer(bot.services, { platform: 'slack', kind, milliseconds: performance.now() - began, question });
  await send();
}

type User = BlockAction['user'];

/** What a press leads to. `kind` and `question` are for the log. */
type Response = { kind: string; question: string; send: () => Promise<void> };

function respond(
  { services, commands }: Bot,
  { press, reach, user }: { press: Press; reach: Reach; user: User },
): Response {
  const taken = answerPress(services.engine, press, PAGE_CHARACTERS);
  switch (taken.kind) {
    case 'show':
      return showHere(reach, taken);
    case 'share':
      return reach.announce
        ? share(reach.announce, taken, user)
        : note(reach, 'no-channel', noChannel(commands[0] ?? ''));
    case 'withdraw':
      return { kind: 'withdraw', question: '', send: reach.remove };
    case 'quote':
      return { kind: 'quote', question: taken.question, send: () => reach.beside(renderQuote(taken.quoted)) };
    case 'refuse':
      return note(reach, taken.why, taken.sentence);
  }
}

type Answered = Extract<PressOutcome, { answer: Answer }>;

function showHere(reach: Reach, { answer, question, page }: Answered): Response {
  const { message, topic } = show(answer, { page, audience: reach.viewer });
  return { kind: answer.result.kind, question, send: () => reach.show(message, topic) };
}

function share(announce: Send, { answer, question, page }: Answered, user: User): Response {
  const { message, topic } = show(answer, {
    page,
    audience: { kind: 'shared', by: user.id },
    shared: { name: user.name ?? user.username, question: answer.plainQuestion },
  });
  return { kind: answer.result.kind, question, send: () => announce(message, topic) };
}

/** A sentence instead of an answer. */
function note(reach: Reach, kind: string, text: string): Response {
  return { kind, question: '', send: () => reach.beside({ text }) };
}
