/** Buttons and menus: their whole state is in what they carry. */
import type { BlockAction } from '@slack/bolt';
import { chat, isGone, type Step } from '../../../src/index.ts';
import { answer } from './answers.ts';
import type { Bot } from '../bot.ts';
import { readPress } from './press.ts';
import type { Reach } from './reach.ts';
import { renderQuote } from '../render.ts';
import { NO_CHANNEL } from '../wording.ts';

export async function act(
  bot: Bot,
  { body: { actions, user }, reach }: { body: BlockAction; reach: Reach },
): Promise<void> {
  const [action] = actions;
  if (!action) return;
  const { step, chosen } = readPress(action);
  if (step === null) await reach.beside({ text: chat.stale });
  else await take(step, { bot, chosen, reach, user });
}

type Press = { bot: Bot; chosen: string; reach: Reach; user: BlockAction['user'] };

function take(step: Step, press: Press): Promise<void> {
  switch (step.kind) {
    case 'show':
      return show(press, step);
    case 'pick':
      return show(press, { query: press.chosen, page: 0 });
    case 'share':
      return share(press, step);
    case 'withdraw':
      return step.by === press.user.id ? press.reach.remove() : press.reach.beside({ text: chat.notSharer });
    case 'quote':
      return quote(press, step);
  }
}

type Shown = { query: string; page: number };

async function show({ bot, reach }: Press, { query: question, page }: Shown): Promise<void> {
  const { message, topic, found } = answer(bot, { question, page });
  if (isGone(question, found.result)) return reach.beside({ text: chat.stale });
  await (reach.isOpen ? reach.beside(message) : reach.replace(message, topic));
}

async function share({ bot, reach, user }: Press, { query: question, page }: Shown): Promise<void> {
  if (!reach.hasOthers) return reach.beside({ text: NO_CHANNEL });
  const { message, topic, found } = answer(bot, {
    question,
    page,
    audience: () => ({ kind: 'shared', by: user.id }),
    sharer: { name: user.name ?? user.username },
  });
  await (found.ways.isShareable ? reach.announce(message, topic) : reach.beside({ text: chat.stale }));
}

async function quote({ bot, chosen, reach }: Press, { query }: { query: string }): Promise<void> {
  const text = bot.services.engine.quote(query, Number(chosen));
  await reach.beside(text === null ? { text: chat.noSuchLine } : renderQuote(text));
}
