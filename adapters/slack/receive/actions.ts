/** Buttons and menus: their whole state is in what they carry. */
import type { BlockAction } from '@slack/bolt';
import { chat, isGone, type Step } from '../../../src/index.ts';
import { logAnswer } from '../../service/answered.ts';
import { shownFor } from './answers.ts';
import type { Bot } from '../bot.ts';
import { readPress } from './press.ts';
import type { Reach } from './reach.ts';
import { renderQuote, type Viewers } from '../render.ts';
import { noChannel } from '../wording.ts';

export async function act(
  bot: Bot,
  { body: { actions, user }, reach }: { body: BlockAction; reach: Reach },
): Promise<void> {
  const [action] = actions;
  if (!action) return;
  const began = performance.now();
  const { step, chosen } = readPress(action);
  const press = { bot, chosen, reach, user };
  const { kind, question, send } = step === null ? note(press, 'stale', chat.stale) : respond(step, press);
  logAnswer(bot.services, { platform: 'slack', kind, milliseconds: performance.now() - began, question });
  await send();
}

type Press = { bot: Bot; chosen: string; reach: Reach; user: BlockAction['user'] };

/** What a press leads to. `kind` and `question` are for the log. */
type Response = { kind: string; question: string; send: () => Promise<void> };

function respond(step: Step, press: Press): Response {
  switch (step.kind) {
    case 'show':
      return show(press, step);
    case 'pick':
      return show(press, { query: press.chosen, page: 0 });
    case 'share':
      return share(press, step);
    case 'withdraw':
      if (step.by !== press.user.id) return note(press, 'not-sharer', chat.notSharer);
      return { kind: 'withdraw', question: '', send: press.reach.remove };
    case 'quote':
      return quote(press, step);
  }
}

type Shown = { query: string; page: number };

function show(press: Press, { query: question, page }: Shown): Response {
  const { bot, reach } = press;
  const audience = (): Viewers => ({ kind: reach.hasOthers ? 'private' : 'alone' });
  const { message, topic, found } = shownFor(bot, { question, page, audience });
  if (isGone(question, found.result)) return note(press, 'stale', chat.stale);
  const send = () => (reach.isOpen ? reach.beside(message) : reach.replace(message, topic));
  return { kind: found.result.kind, question, send };
}

function share(press: Press, { query: question, page }: Shown): Response {
  const { bot, reach, user } = press;
  if (!reach.hasOthers) return note(press, 'no-channel', noChannel(bot.commands[0] ?? ''));
  const { message, topic, found } = shownFor(bot, {
    question,
    page,
    audience: () => ({ kind: 'shared', by: user.id }),
    sharer: { name: user.name ?? user.username },
  });
  if (!found.ways.isShareable) return note(press, 'stale', chat.stale);
  return { kind: found.result.kind, question, send: () => reach.announce(message, topic) };
}

function quote(press: Press, { query: question }: { query: string }): Response {
  const { bot, chosen, reach } = press;
  const text = bot.services.engine.quote(question, Number(chosen));
  if (text === null) return note(press, 'no-line', chat.noSuchLine);
  return { kind: 'quote', question, send: () => reach.beside(renderQuote(text)) };
}

/** A sentence instead of an answer. */
function note({ reach }: Press, kind: string, text: string): Response {
  return { kind, question: '', send: () => reach.beside({ text }) };
}
