/** The picker: kept in step with what is chosen in it, and answered where it was opened. */
import type { BlockAction, ViewSubmitAction, webApi } from '@slack/bolt';
import { attempt } from '../../service/attempt.ts';
import { answer } from '../receive/answers.ts';
import type { Bot } from '../bot.ts';
import { readPicker, renderPicker } from './picker.ts';
import { teamOf } from '../receive/reach.ts';
import { post, respondAt } from '../send.ts';

/** `address`: the response address of the message it is opened from; empty where there is none. */
export type Opening = { triggerId: string; address: string };

export async function openPicker(
  { services }: Bot,
  client: webApi.WebClient,
  { triggerId, address }: Opening,
): Promise<void> {
  const view = renderPicker(services.engine, { chosen: null, metadata: address });
  await client.views.open({ trigger_id: triggerId, view });
}

/** Another standard has other parts. */
export async function updatePicker(
  { services }: Bot,
  client: webApi.WebClient,
  { view, actions: [action] }: BlockAction,
): Promise<void> {
  if (!view || action?.type !== 'external_select') return;
  const picking = { chosen: action.selected_option?.value ?? null, metadata: view.private_metadata };
  await client.views.update({ view_id: view.id, view: renderPicker(services.engine, picking) });
}

/** @returns `null` where no standard was chosen */
export function questionIn({ view }: ViewSubmitAction): string | null {
  return readPicker(view.state.values);
}

/** Beside the message that it was opened from, or among the direct messages: the Home tab has no place for it. */
export async function answerPicker(
  bot: Bot,
  client: webApi.WebClient,
  { question, submitted }: { question: string; submitted: ViewSubmitAction },
): Promise<void> {
  const { message: said, topic } = answer(bot, { question });
  const { private_metadata: address } = submitted.view;
  if (address !== '') {
    const responded = await attempt(() => respondAt(bot, address, said));
    if (responded.kind === 'done') return;
    bot.services.log.warn({ platform: 'slack', err: responded.error }, 'picker answered by direct message');
  }
  const place = { team: teamOf(submitted), channel: submitted.user.id, thread: null };
  await post(bot, client, { place, said, topic });
}
