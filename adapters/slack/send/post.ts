/** Posts messages of the bot. */
import type { webApi } from '@slack/bolt';
import type { Content } from '../message.ts';
import { isDirect, type SlackPlace } from '../place.ts';
import type { Timeouts } from '../timeouts.ts';
import { callSlack } from './call.ts';

/** @returns the place where an answer to the message would stand: a message in a channel begins a thread */
export async function post(
  client: webApi.WebClient,
  { place, content }: { place: SlackPlace; content: Content },
  timeouts: Timeouts,
): Promise<SlackPlace> {
  const args = {
    channel: place.channel,
    ...(place.thread === null ? {} : { thread_ts: place.thread }),
    ...content,
    unfurl_links: false,
    unfurl_media: false,
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack's, not a window's
  const sent = await callSlack(timeouts, () => client.chat.postMessage(args));
  const { channel = place.channel, ts = null } = sent;
  return { ...place, channel, thread: place.thread ?? (isDirect(channel) ? null : ts) };
}
