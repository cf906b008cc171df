/** Where the answer to a press can go, depending on where the button stands. */
import type { BlockAction, RespondArguments, RespondFn, webApi } from '@slack/bolt';
import type { Viewer } from '../../../src/index.ts';
import type { Bot } from '../bot.ts';
import { isDirect, type Place, remember } from './conversations.ts';
import { isShared } from './press.ts';
import type { Origin } from '../views/origin.ts';
import { announce, besideIn, post, respondBy, type Said } from '../send.ts';

/** A press as Bolt hands it over. */
type Pressed = { body: BlockAction; client: webApi.WebClient; respond: RespondFn };

/** @param topic what is talked about from now on, where that is remembered */
export type Send = (said: Said, topic: string | null) => Promise<void>;

export type Reach = {
  /** Who presses: among others, or alone with the bot. */
  viewer: Viewer;
  /** Where a picker that is opened here answers. */
  origin: Origin;
  /** For the presser: in place of the message, where others do not see that. */
  show: Send;
  /** For the presser, beside the message. */
  beside: (said: Said) => Promise<void>;
  /** For everybody; `null` where there is nobody to share with. */
  announce: Send | null;
  remove: () => Promise<void>;
};

export function reachOf(bot: Bot, pressed: Pressed): Reach {
  const { body, client, respond } = pressed;
  const { channel, container, message } = body;
  // Only messages have a response address.
  if (channel === undefined) return fromHome(bot, pressed);
  const thread = threadOf(container);
  const place = { team: teamOf(body), channel: channel.id, thread };
  const send = (said: RespondArguments): Promise<void> => respondBy(bot, respond, said);
  const isSeenByOne = container['is_ephemeral'] === true;
  // Of a direct message it is not said whether it is one to the bot: between two people the bot says nothing to one alone.
  if (isDirect(channel.id) && !isSeenByOne && !isShared(message?.['blocks'])) return alone(bot, place, send);
  const beside = (said: Said): Promise<void> => send({ ...besideIn(thread), ...said });
  return {
    viewer: { kind: 'private' },
    origin: { kind: 'beside', thread, address: body.response_url ?? '' },
    show: isSeenByOne ? said => send({ replace_original: true, ...said }) : beside,
    beside,
    announce: (said, topic) => announce(bot, { client, respond }, { place, said, topic }),
    remove: () => send({ delete_original: true }),
  };
}

/** In direct messages with the bot. */
function alone(bot: Bot, place: Place, send: (said: RespondArguments) => Promise<void>): Reach {
  const { thread, channel } = place;
  return {
    viewer: { kind: 'direct' },
    origin: { kind: 'alone', thread, channel },
    show: async (said, topic) => {
      await send({ replace_original: true, ...said });
      remember(bot, place, topic);
    },
    beside: said => send({ ...besideIn(thread), response_type: 'in_channel', ...said }),
    announce: null,
    remove: () => send({ delete_original: true }),
  };
}

/** The Home tab shows no answers: they go into the direct messages beside it. */
function fromHome(bot: Bot, { body, client }: Pressed): Reach {
  const place = { team: teamOf(body), channel: body.user.id, thread: null };
  const send: Send = (said, topic) => post(bot, client, { place, said, topic });
  return {
    viewer: { kind: 'direct' },
    origin: { kind: 'nowhere' },
    show: send,
    beside: said => send(said, null),
    announce: null,
    remove: async () => {},
  };
}

/** The thread of a message or of what contains it; `null` outside of threads. */
export function threadOf(message: Readonly<Record<string, unknown>>): string | null {
  const { thread_ts: thread } = message;
  return typeof thread === 'string' ? thread : null;
}

export function teamOf({ team, user }: Pick<BlockAction, 'team'> & { user: { team_id?: string } }): string {
  return team?.id ?? user.team_id ?? '';
}
