/** Opens the picker, updates it when a standard is chosen, and answers it where it was opened. */
import type { BlockAction, ViewSubmitAction, webApi } from '@slack/bolt';
import { showTo } from '../../../src/index.ts';
import { attempt } from '../../service/attempt.ts';
import { answer } from '../answer/answer.ts';
import { type Origin, readOrigin, writeOrigin } from '../answer/origin.ts';
import { say } from '../answer/say.ts';
import type { Bot } from '../bot.ts';
import type { Message } from '../message.ts';
import { directMessagesWith, teamOf } from '../place.ts';
import { renderOutcome } from '../render/render.ts';
import { callSlack } from '../send/call.ts';
import { besideIn, respondAt } from '../send/send.ts';
import { renderPicker } from './view.ts';

export type Opening = { triggerId: string; origin: Origin };

export async function openPicker(
  { services }: Bot,
  client: webApi.WebClient,
  { triggerId, origin }: Opening,
): Promise<void> {
  const view = renderPicker(services.engine, { chosen: null, metadata: writeOrigin(origin) });
  await client.views.open({ trigger_id: triggerId, view });
}

/** Shows the parts of the chosen standard. An update for a standard that was chosen earlier must not arrive late. */
export async function updatePicker(
  { services, timeouts, picks }: Bot,
  client: webApi.WebClient,
  { view, actions: [action] }: BlockAction,
): Promise<void> {
  if (!view || action?.type !== 'external_select') return;
  const pick = { chosen: action.selected_option?.value ?? null };
  picks.set(view.id, pick);
  const changed = renderPicker(services.engine, { ...pick, metadata: view.private_metadata });
  await callSlack(timeouts, async () => {
    if (picks.get(view.id) === pick) await client.views.update({ view_id: view.id, view: changed });
  });
}

/** Answers where the picker was opened, or in direct messages if there is no place for an answer. */
export async function answerPicker(
  bot: Bot,
  client: webApi.WebClient,
  { question, submitted }: { question: string; submitted: ViewSubmitAction },
): Promise<void> {
  const origin = readOrigin(submitted.view.private_metadata);
  const { message, outcome, topic } = answer(bot, { question, audience: { kind: 'private' } });
  if (origin.kind === 'beside' && (await respondBeside(bot, origin, message))) return;
  const place =
    origin.kind === 'direct'
      ? { team: teamOf(submitted), channel: origin.channel, thread: origin.thread }
      : directMessagesWith(submitted);
  const content = renderOutcome(showTo({ kind: 'direct' }, outcome));
  await say(bot, client, { place, content, topic });
}

/** @returns whether the response address took the message */
async function respondBeside(
  { services, timeouts }: Bot,
  { address, thread }: Extract<Origin, { kind: 'beside' }>,
  message: Message,
): Promise<boolean> {
  const responded = await attempt(() => respondAt(address, { ...besideIn(thread), ...message }, timeouts));
  if (responded.kind === 'done') return true;
  services.log.warn({ platform: 'slack', err: responded.error }, 'picker answered by direct message');
  return false;
}
