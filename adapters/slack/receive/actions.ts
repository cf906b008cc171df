/** Buttons and menus: their whole state is in what they carry. */
import type { BlockAction } from '@slack/bolt';
import { answerPress, type Outcome, type Refusal, type ShowOutcome } from '../../../src/index.ts';
import { logOutcome, show } from './answers.ts';
import type { Bot } from '../bot.ts';
import { PAGE_CHARACTERS } from '../limits.ts';
import { readPress } from './press.ts';
import type { Reach } from './reach.ts';
import { renderQuote } from '../render.ts';
import { noChannel } from '../wording.ts';

type Pressed = { body: BlockAction; reach: Reach };

export async function act(bot: Bot, { body: { actions, user }, reach }: Pressed): Promise<void> {
  const [action] = actions;
  if (!action) return;
  const began = performance.now();
  const person = { id: user.id, name: user.name ?? user.username };
  const press = { ...readPress(action), person, viewer: reach.viewer };
  const outcome = answerable(bot, reach, answerPress(bot.services.engine, press, PAGE_CHARACTERS));
  const send = senderOf(outcome, reach);
  logOutcome(bot, outcome, performance.now() - began);
  await send();
}

/** Where there is nobody to share with, a sentence says so. */
function answerable({ commands }: Bot, { announce }: Reach, outcome: Outcome): Outcome {
  if (announce || outcome.kind !== 'show' || outcome.audience.kind !== 'shared') return outcome;
  return { kind: 'refuse', why: 'no-channel', sentence: noChannel(commands[0] ?? '') } satisfies Refusal;
}

function senderOf(outcome: Outcome, reach: Reach): () => Promise<void> {
  switch (outcome.kind) {
    case 'show':
      return showerOf(outcome, reach);
    case 'withdraw':
      return reach.remove;
    case 'quote': {
      const message = renderQuote(outcome.text);
      return () => reach.beside(message);
    }
    case 'refuse':
      return () => reach.beside({ text: outcome.sentence });
  }
}

function showerOf(outcome: ShowOutcome, reach: Reach): () => Promise<void> {
  const { message, topic } = show(outcome);
  const send = outcome.audience.kind === 'shared' ? (reach.announce ?? reach.show) : reach.show;
  return () => send(message, topic);
}
