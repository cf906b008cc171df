/** How messages leave. */
import { type RespondArguments, RespondError, type RespondFn, type webApi } from '@slack/bolt';
import { attempt } from '../service/attempt.ts';
import type { Bot } from './bot.ts';
import { isRefusal, patiently } from './connection/client.ts';
import { isDirect, type Place, remember } from './receive/conversations.ts';
import type { Message } from './render.ts';

/** What is said instead of an answer has no blocks. */
export type Said = Message | { text: string };

/**
 * `place`: a user's id as its channel is that user's direct messages. `topic`: what is talked about from now on, `null`
 * where that does not change.
 */
type Posting = { place: Place; said: Said; topic: string | null };

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
  const isKnown = place.thread !== null || isDirect(place.channel);
  // Where the place is known already: the next question may be there before this is posted.
  if (isKnown) remember(bot, place, topic);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack's, not a window's
  const sent = await patiently(bot.patience, () => client.chat.postMessage(args));
  if (isKnown) return;
  const { channel = place.channel, ts = null } = sent;
  // What is said in a channel begins a thread.
  remember(bot, { ...place, channel, thread: isDirect(channel) ? null : ts }, topic);
}

type Links = { client: webApi.WebClient; respond: RespondFn };

/**
 * Shows what stands beside a press to everybody: as a message of the bot, so that its thread is known, and by the response
 * address where the bot may not post.
 */
export async function announce(bot: Bot, { client, respond }: Links, posting: Posting): Promise<void> {
  const { place, said } = posting;
  const hasty = { ...bot, patience: { ...bot.patience, tries: 1 } };
  const posted = await attempt(() => post(hasty, client, posting));
  if (posted.kind === 'done') return;
  if (!isRefusal(posted.error)) throw posted.error;
  await respondBy(bot, respond, { ...besideIn(place.thread), response_type: 'in_channel', ...said });
}

/** How a message stands beside another, for one person alone. */
export function besideIn(
  thread: string | null,
): Pick<RespondArguments, 'response_type' | 'replace_original' | 'thread_ts'> {
  return {
    response_type: 'ephemeral',
    replace_original: false,
    ...(thread === null ? {} : { thread_ts: thread }),
  };
}

/** To the response address of the request that is being answered. */
export async function respondBy(
  { patience }: Pick<Bot, 'patience'>,
  respond: RespondFn,
  message: RespondArguments,
): Promise<void> {
  await patiently(patience, () => respond(message));
}

/** To a response address that was kept; as Bolt's own `respond` does it. */
export function respondAt({ patience }: Bot, address: string, message: RespondArguments): Promise<void> {
  const body = JSON.stringify(message);
  const headers = { 'content-type': 'application/json' };
  return patiently(patience, async () => {
    const signal = AbortSignal.timeout(patience.callMs);
    const { ok, status } = await fetch(address, { method: 'POST', headers, body, signal });
    if (!ok) throw new RespondError(`a kept response address answers with ${status}`, status);
  });
}
