/** Buttons and menus: what they carry is their whole state. */
import type { BlockAction } from '@slack/bolt';
import { answerPress, type Outcome, type ShowOutcome, topicOfAnswer } from '../../../src/index.ts';
import type { Bot } from '../bot.ts';
import { PAGE_CHARACTERS } from '../limits.ts';
import { readControl } from '../read/controls.ts';
import { renderOutcome, renderQuote } from '../render/render.ts';
import { noChannel } from '../wording.ts';
import { logOutcome } from './answer.ts';
import type { ReplyTarget } from './reply-target.ts';

export async function answerControl(
  bot: Bot,
  { actions, user }: BlockAction,
  target: ReplyTarget,
): Promise<void> {
  const [action] = actions;
  if (!action) return;
  const began = performance.now();
  const person = { id: user.id, name: user.name ?? user.username };
  const press = { ...readControl(action), person, viewer: target.viewer };
  const outcome = possibleAt(target, answerPress(bot.services.engine, press, PAGE_CHARACTERS), bot.commands);
  const send = senderOf(outcome, target);
  logOutcome(bot, outcome, began);
  await send();
}

/** Sharing is refused if there is nobody to share with. */
function possibleAt({ announce }: ReplyTarget, outcome: Outcome, [command = '']: readonly string[]): Outcome {
  if (announce || outcome.kind !== 'show' || outcome.audience.kind !== 'shared') return outcome;
  return { kind: 'refuse', why: 'no-channel', sentence: noChannel(command) };
}

/** Renders at once; only sending is left to do. */
function senderOf(outcome: Outcome, target: ReplyTarget): () => Promise<void> {
  switch (outcome.kind) {
    case 'show':
      return showerOf(outcome, target);
    case 'withdraw':
      return target.remove;
    case 'quote': {
      const message = renderQuote(outcome.text);
      return () => target.beside(message);
    }
    case 'refuse':
      return () => target.beside({ text: outcome.sentence });
  }
}

function showerOf(outcome: ShowOutcome, { show, announce }: ReplyTarget): () => Promise<void> {
  const message = renderOutcome(outcome);
  const send = outcome.audience.kind === 'shared' ? (announce ?? show) : show;
  return () => send(message, topicOfAnswer(outcome.answer));
}
