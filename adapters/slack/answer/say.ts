/** Posts what the bot says in a conversation, and remembers what the conversation is about. */
import type { RespondFn, webApi } from '@slack/bolt';
import { attempt } from '../../service/attempt.ts';
import type { Bot } from '../bot.ts';
import type { Content } from '../message.ts';
import { isDirect, type SlackPlace } from '../place.ts';
import { isRefusal } from '../send/call.ts';
import { besideIn, post, respondBy } from '../send/send.ts';
import { remember } from './topics.ts';

/** `topic`: what the conversation is about from now on, `null` to keep its topic. */
export type Saying = { place: SlackPlace; content: Content; topic: string | null };

export async function say(bot: Bot, client: webApi.WebClient, saying: Saying): Promise<void> {
  const { place, topic } = saying;
  const isConversation = place.thread !== null || isDirect(place.channel);
  // The next question may arrive before the message is posted.
  if (isConversation) remember(bot, place, topic);
  const posted = await post(client, saying, bot.timeouts);
  if (!isConversation) remember(bot, posted, topic);
}

/**
 * Shows something to everybody: as a message of the bot, whose thread then has a topic, or by the response address where the
 * bot may not post.
 */
export async function announce(
  bot: Bot,
  { client, respond }: { client: webApi.WebClient; respond: RespondFn },
  saying: Saying,
): Promise<void> {
  const { timeouts } = bot;
  const once = { ...bot, timeouts: { ...timeouts, call: { ...timeouts.call, tries: 1 } } };
  const said = await attempt(() => say(once, client, saying));
  if (said.kind === 'done') return;
  if (!isRefusal(said.error)) throw said.error;
  const { place, content } = saying;
  const message = { ...besideIn(place.thread), response_type: 'in_channel', ...content } as const;
  await respondBy(respond, message, timeouts);
}
