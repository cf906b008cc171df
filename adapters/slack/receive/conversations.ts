/** What a thread or a direct message is about, so that `T2` is understood there. */
import type { webApi } from '@slack/bolt';
import type { Bot } from '../bot.ts';
import { attempt } from '../../service/attempt.ts';
import { MOST_MESSAGES_READ } from '../patience.ts';
import { latestTopic } from '../../../src/index.ts';
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

/** `undefined` where no standard was shown, or none is known any more: see `recall`. */
export function topicOf(bot: Bot, place: Place): string | undefined {
  return bot.conversations.get(keyOf(place));
}

/**
 * Where memory has nothing, after a restart or on another replica, what is talked about is read back from our own messages.
 * Only in direct messages: reading channels takes scopes (channels:history …) that nothing else needs.
 *
 * Questions that come at once wait for the same reading, so that they are answered in their order: the later of two may go
 * on about what the earlier names.
 */
export function recall(bot: Bot, place: Place, client: webApi.WebClient): Promise<void> {
  if (!isDirect(place.channel) || topicOf(bot, place) !== undefined) return Promise.resolve();
  const key = keyOf(place);
  const reading =
    bot.readings.get(key) ?? readBack(bot, place, client).finally(() => bot.readings.delete(key));
  bot.readings.set(key, reading);
  return reading;
}

async function readBack(bot: Bot, place: Place, client: webApi.WebClient): Promise<void> {
  const read = await attempt(() => readMessages(place, client));
  if (read.kind === 'fault') {
    bot.services.log.warn({ platform: 'slack', err: read.error }, 'earlier messages cannot be read');
  } else if (topicOf(bot, place) === undefined) {
    // Else something was shown meanwhile, by a button.
    remember(bot, place, latestTopic(bot.services.engine, shownIn(read.value)));
  }
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
