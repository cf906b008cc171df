/** The picker: kept in step with what is chosen in it, and answered where it was opened. */
import type { BlockAction, ViewSubmitAction, webApi } from '@slack/bolt';
import { attempt } from '../../service/attempt.ts';
import { answer } from '../receive/answers.ts';
import type { Bot } from '../bot.ts';
import { patiently } from '../connection/client.ts';
import { drawPrivate } from '../drawn.ts';
import { type Origin, readOrigin, writeOrigin } from './origin.ts';
import { readPicker, renderPicker } from './picker.ts';
import { teamOf } from '../receive/reach.ts';
import type { Message } from '../render.ts';
import { besideIn, post, respondAt } from '../send.ts';

export type Opening = { triggerId: string; origin: Origin };

export async function openPicker(
  { services }: Bot,
  client: webApi.WebClient,
  { triggerId, origin }: Opening,
): Promise<void> {
  const view = renderPicker(services.engine, { chosen: null, metadata: writeOrigin(origin) });
  await client.views.open({ trigger_id: triggerId, view });
}

/** Another standard has other parts. Those of one that was chosen before must not come in late, after those of this one. */
export async function updatePicker(
  { services, patience, picks }: Bot,
  client: webApi.WebClient,
  { view, actions: [action] }: BlockAction,
): Promise<void> {
  if (!view || action?.type !== 'external_select') return;
  const pick = { chosen: action.selected_option?.value ?? null };
  picks.set(view.id, pick);
  const changed = renderPicker(services.engine, { ...pick, metadata: view.private_metadata });
  await patiently(patience, async () => {
    if (picks.get(view.id) === pick) await client.views.update({ view_id: view.id, view: changed });
  });
}

/** @returns `null` where no standard was chosen */
export function questionIn({ view }: ViewSubmitAction): string | null {
  return readPicker(view.state.values);
}

/** Where it was opened, or among the direct messages where there is no place for it. */
export async function answerPicker(
  bot: Bot,
  client: webApi.WebClient,
  { question, submitted }: { question: string; submitted: ViewSubmitAction },
): Promise<void> {
  const origin = readOrigin(submitted.view.private_metadata);
  const { message, outcome, topic } = answer(bot, { question, audience: { kind: 'private' } });
  if (origin.kind === 'beside' && (await respondBeside(bot, origin, message))) return;
  const team = teamOf(submitted);
  const place =
    origin.kind === 'alone'
      ? { team, channel: origin.channel, thread: origin.thread }
      : { team, channel: submitted.user.id, thread: null };
  await post(bot, client, { place, said: drawPrivate(outcome.answer, 0, { kind: 'direct' }), topic });
}

type Beside = Extract<Origin, { kind: 'beside' }>;

/** @returns whether the response address took it */
async function respondBeside(bot: Bot, { address, thread }: Beside, said: Message): Promise<boolean> {
  const responded = await attempt(() => respondAt(bot, address, { ...besideIn(thread), ...said }));
  if (responded.kind === 'done') return true;
  bot.services.log.warn({ platform: 'slack', err: responded.error }, 'picker answered by direct message');
  return false;
}
