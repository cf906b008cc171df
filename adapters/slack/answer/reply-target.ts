/** Where the answer to a press can go, depending on where the button is. */
import type { BlockAction, RespondArguments, RespondFn, webApi } from '@slack/bolt';
import type { Viewer } from '../../../src/index.ts';
import type { Bot } from '../bot.ts';
import type { Content } from '../message.ts';
import { directMessagesWith, isDirect, type SlackPlace, teamOf, threadOf } from '../place.ts';
import { isShared } from '../read/controls.ts';
import { besideIn, respondBy } from '../send/send.ts';
import type { Origin } from './origin.ts';
import { announce, say } from './say.ts';
import { remember } from './topics.ts';

/** A press as Bolt hands it over. */
type SlackPress = { body: BlockAction; client: webApi.WebClient; respond: RespondFn };

/** @param topic what the conversation is about from now on, `null` to keep its topic */
type Send = (content: Content, topic: string | null) => Promise<void>;

export type ReplyTarget = {
  viewer: Viewer;
  /** Where a picker that is opened here answers. */
  origin: Origin;
  /** For the person: in place of the message if nobody else sees it. */
  show: Send;
  /** For the person, beside the message. */
  beside: (content: Content) => Promise<void>;
  /** For everybody; `null` if there is nobody to share with. */
  announce: Send | null;
  remove: () => Promise<void>;
};

export function replyTargetOf(bot: Bot, press: SlackPress): ReplyTarget {
  const { body, client, respond } = press;
  const { channel, container, message } = body;
  // Only messages have a response address.
  if (channel === undefined) return inHome(bot, press);
  const thread = threadOf(container);
  const place = { team: teamOf(body), channel: channel.id, thread };
  const send = (content: RespondArguments): Promise<void> => respondBy(respond, content, bot.timeouts);
  const isPrivate = container['is_ephemeral'] === true;
  // Slack does not say whose direct messages these are. Between two people, everything from the bot is private or shared.
  if (isDirect(channel.id) && !isPrivate && !isShared(message?.['blocks'])) return inDirect(bot, place, send);
  const beside = (content: Content): Promise<void> => send({ ...besideIn(thread), ...content });
  return {
    viewer: { kind: 'private' },
    origin: { kind: 'beside', thread, address: body.response_url ?? '' },
    show: isPrivate ? content => send({ replace_original: true, ...content }) : beside,
    beside,
    announce: (content, topic) => announce(bot, { client, respond }, { place, content, topic }),
    remove: () => send({ delete_original: true }),
  };
}

/** Direct messages with the bot. */
function inDirect(
  bot: Bot,
  place: SlackPlace,
  send: (content: RespondArguments) => Promise<void>,
): ReplyTarget {
  const { thread, channel } = place;
  return {
    viewer: { kind: 'direct' },
    origin: { kind: 'direct', thread, channel },
    show: (content, topic) => {
      // The next question may arrive before the answer is shown.
      remember(bot, place, topic);
      return send({ replace_original: true, ...content });
    },
    beside: content => send({ ...besideIn(thread), response_type: 'in_channel', ...content }),
    announce: null,
    remove: () => send({ delete_original: true }),
  };
}

/** The Home tab shows no answers: they go to the direct messages beside it. */
function inHome(bot: Bot, { body, client }: SlackPress): ReplyTarget {
  const place = directMessagesWith(body);
  const send: Send = (content, topic) => say(bot, client, { place, content, topic });
  return {
    viewer: { kind: 'direct' },
    origin: { kind: 'nowhere' },
    show: send,
    beside: content => send(content, null),
    announce: null,
    remove: async () => {},
  };
}
