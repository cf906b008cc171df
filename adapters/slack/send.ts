/** How messages leave. */
import type { webApi } from '@slack/bolt';
import type { Bot } from './bot.ts';
import { patiently } from './client.ts';
import type { Place } from './conversations.ts';
import type { Said } from './reach.ts';

/** Where a message goes without anybody's request to respond to. */
export async function post(
  { patience }: Bot,
  client: webApi.WebClient,
  { place, message }: { place: Pick<Place, 'channel' | 'thread'>; message: Said },
): Promise<void> {
  const args = {
    channel: place.channel,
    ...(place.thread === null ? {} : { thread_ts: place.thread }),
    ...message,
    unfurl_links: false,
    unfurl_media: false,
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack's, not a window's
  await patiently(patience, () => client.chat.postMessage(args));
}
