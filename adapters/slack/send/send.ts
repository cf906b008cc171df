/** Sends messages: as posts of the bot, or to response addresses, which also work where the bot may not post. */
import { type RespondArguments, RespondError, type RespondFn, type webApi } from '@slack/bolt';
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

/** To the response address of the request that is being answered. */
export async function respondBy(
  respond: RespondFn,
  message: RespondArguments,
  timeouts: Timeouts,
): Promise<void> {
  await callSlack(timeouts, () => respond(message));
}

/** To a response address that was kept from an earlier request; Bolt's `respond` only knows the current one. */
export function respondAt(address: string, message: RespondArguments, timeouts: Timeouts): Promise<void> {
  const body = JSON.stringify(message);
  const headers = { 'content-type': 'application/json' };
  return callSlack(timeouts, async () => {
    const signal = AbortSignal.timeout(timeouts.callMs);
    const { ok, status } = await fetch(address, { method: 'POST', headers, body, signal });
    if (!ok) throw new RespondError(`a kept response address answers with ${status}`, status);
  });
}

type Beside = Pick<RespondArguments, 'response_type' | 'replace_original' | 'thread_ts'>;

/** Beside the message that was pressed on, for one person. */
export function besideIn(thread: string | null): Beside {
  return {
    response_type: 'ephemeral',
    replace_original: false,
    ...(thread === null ? {} : { thread_ts: thread }),
  };
}
