/** What a thread or a direct conversation is about, so that `T2` is understood there. */
import type { webApi } from '@slack/bolt';
import { latestTopic } from '../../../src/index.ts';
import { attempt } from '../../service/attempt.ts';
import type { Bot } from '../bot.ts';
import { isDirect, type SlackPlace } from '../place.ts';
import { shownIn } from '../read/controls.ts';
import { MOST_MESSAGES_READ } from '../timeouts.ts';

function keyOf({ team, channel, thread }: SlackPlace): string {
  return [team, channel, thread ?? ''].join(':');
}

/** @param topic `null` keeps the topic as it is */
export function remember(bot: Bot, place: SlackPlace, topic: string | null): void {
  if (topic !== null) bot.topics.set(keyOf(place), topic);
}

/** `undefined` if there is no topic yet, or it was forgotten: see `recall`. */
export function topicOf(bot: Bot, place: SlackPlace): string | undefined {
  return bot.topics.get(keyOf(place));
}

/**
 * After a restart or on another replica, the topic is read back from our own messages. Only in direct messages: reading
 * channels needs scopes (channels:history …) that nothing else needs.
 *
 * Questions that arrive together wait for the same reading, so they are answered in their order: the later of two may be about
 * what the earlier one names.
 */
export function recall(bot: Bot, place: SlackPlace, client: webApi.WebClient): Promise<void> {
  if (!isDirect(place.channel) || topicOf(bot, place) !== undefined) return Promise.resolve();
  const key = keyOf(place);
  const reading =
    bot.readings.get(key) ?? readBack(bot, place, client).finally(() => bot.readings.delete(key));
  bot.readings.set(key, reading);
  return reading;
}

async function readBack(bot: Bot, place: SlackPlace, client: webApi.WebClient): Promise<void> {
  const read = await attempt(() => readMessages(place, client));
  if (read.kind === 'fault') {
    bot.services.log.warn({ platform: 'slack', err: read.error }, 'earlier messages cannot be read');
  } else if (topicOf(bot, place) === undefined) {
    // Otherwise a button has shown something in the meantime.
    remember(bot, place, latestTopic(bot.services.engine, shownIn(read.value)));
  }
}

/** Newest first. */
async function readMessages(
  { channel, thread }: SlackPlace,
  client: webApi.WebClient,
): Promise<readonly { bot_id?: string; blocks?: unknown }[]> {
  const limit = MOST_MESSAGES_READ;
  if (thread === null) return (await client.conversations.history({ channel, limit })).messages ?? [];
  const { messages = [] } = await client.conversations.replies({ channel, ts: thread, limit });
  return messages.toReversed();
}
