/** What a thread or a direct message is about, so that `T2` is understood there. */
import type { webApi } from '@slack/bolt';
import type { Bot } from '../bot.ts';
import { attempt } from '../../service/attempt.ts';
import { MOST_MESSAGES_READ } from '../patience.ts';
import { shownIn } from './press.ts';

/** `thread`: the `ts` of its first message; `null` outside of threads. */
export type Place = { team: string; channel: string; thread: string | null };

/** Direct messages have channel ids of their own. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}

function keyOf({ team, channel, thread }: Place): string {
  return [team, channel, thread ?? ''].join(':');
}

/** @param topic `null` where no standard was shown: then the talk is still about the one before */
export function remember(bot: Bot, place: Place, topic: string | null): void {
  if (topic !== null) bot.conversations.set(keyOf(place), topic);
}

/**
 * What is talked about, read back from our own messages where memory has nothing: after a restart, on another replica.
 * Only in direct messages: reading channels takes scopes (channels:history …) that nothing else needs.
 */
export async function topicOf(bot: Bot, place: Place, client: webApi.WebClient): Promise<string | undefined> {
  const known = bot.conversations.get(keyOf(place));
  if (known !== undefined || !isDirect(place.channel)) return known;
  const read = await attempt(() => readMessages(place, client));
  if (read.kind === 'fault') {
    bot.services.log.warn({ platform: 'slack', err: read.error }, 'earlier messages cannot be read');
    return undefined;
  }
  const topic = shownIn(read.value);
  remember(bot, place, topic);
  return topic ?? undefined;
}

/** Newest first. */
async function readMessages(
  { channel, thread }: Place,
  client: webApi.WebClient,
): Promise<readonly { bot_id?: string; blocks?: unknown }[]> {
  const limit = MOST_MESSAGES_READ;
  if (thread === null) return (await client.conversations.history({ channel, limit })).messages ?? [];
  const { messages = [] } = await client.conversations.replies({ channel, ts: thread, limit });
  return messages.toReversed();
}
