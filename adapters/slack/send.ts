/** How messages leave. */
import { RespondError, type webApi } from '@slack/bolt';
import type { Bot } from './bot.ts';
import { patiently } from './client.ts';
import { type Place, remember } from './conversations.ts';
import type { Message } from './render.ts';

/** What is said instead of an answer has no blocks. */
export type Said = Message | { text: string };

/**
 * `place`: a user's id as its channel is that user's direct messages. `topic`: what is talked about from now on, `null`
 * where that does not change.
 */
export type Posting = { place: Place; said: Said; topic: string | null };

/** Where a message goes that is no response to a request. */
export async function post(
  bot: Bot,
  client: webApi.WebClient,
  { place, said, topic }: Posting,
): Promise<void> {
  const args = {
    channel: place.channel,
    ...(place.thread === null ? {} : { thread_ts: place.thread }),
    ...said,
    unfurl_links: false,
    unfurl_media: false,
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack's, not a window's
  const { channel = place.channel } = await patiently(bot.patience, () => client.chat.postMessage(args));
  remember(bot, { ...place, channel }, topic);
}

/** For a response address that was kept; as Bolt's own `respond` does it. */
export async function respondAt({ patience }: Bot, address: string, said: Said): Promise<void> {
  const { ok, status } = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...said }),
    signal: AbortSignal.timeout(patience.callMs),
  });
  if (!ok) throw new RespondError(`a kept response address answers with ${status}`, status);
}
