/** Where the answer to a press can go, depending on where the button stands. */
import type { BlockAction, RespondArguments, RespondFn, webApi } from '@slack/bolt';
import type { Bot } from '../bot.ts';
import { isDirect, remember } from './conversations.ts';
import { isShared } from './press.ts';
import type { Origin } from '../views/origin.ts';
import { announce, besideIn, post, respondBy, type Said } from '../send.ts';

/** A press as Bolt hands it over. */
type Pressed = { body: BlockAction; client: webApi.WebClient; respond: RespondFn };

export type Reach = {
  /** Whether others see the message too: then it stays as it is. */
  isOpen: boolean;
  /** Whether there is somebody to share with. */
  hasOthers: boolean;
  /** Where a picker that is opened here answers. */
  origin: Origin;
  /** @param topic what is talked about from now on, where that is remembered */
  replace: (said: Said, topic: string | null) => Promise<void>;
  /** For the presser only. */
  beside: (said: Said) => Promise<void>;
  /** For everybody. @param topic what its thread is about */
  announce: (said: Said, topic: string | null) => Promise<void>;
  remove: () => Promise<void>;
};

export function reachOf(bot: Bot, pressed: Pressed): Reach {
  const { body, client, respond } = pressed;
  const channel = body.channel?.id;
  // Only messages have a response address.
  if (channel === undefined) return fromHome(bot, pressed);
  const isSeenByOne = body.container['is_ephemeral'] === true;
  // Of a direct message it is not said whether it is one to the bot: between two people the bot says nothing to one alone.
  const isAlone = isDirect(channel) && !isSeenByOne && !isShared(body.message?.['blocks']);
  const thread = threadOf(body.container);
  const place = { team: teamOf(body), channel, thread };
  const send = (message: RespondArguments): Promise<void> => respondBy(bot, respond, message);
  const beside = { ...besideIn(thread), ...(isAlone ? ({ response_type: 'in_channel' } as const) : {}) };
  return {
    isOpen: !isAlone && !isSeenByOne,
    hasOthers: !isAlone,
    origin: isAlone
      ? { kind: 'alone', thread, channel }
      : { kind: 'beside', thread, address: body.response_url ?? '' },
    replace: async (said, topic) => {
      await send({ replace_original: true, ...said });
      if (isAlone) remember(bot, place, topic);
    },
    beside: said => send({ ...beside, ...said }),
    announce: (said, topic) => announce(bot, { client, respond }, { place, said, topic }),
    remove: () => send({ delete_original: true }),
  };
}

/** The thread of a message or of what contains it; `null` outside of threads. */
export function threadOf(message: Readonly<Record<string, unknown>>): string | null {
  const { thread_ts: thread } = message;
  return typeof thread === 'string' ? thread : null;
}

/** The Home tab shows no answers: they go into the direct messages beside it. */
function fromHome(bot: Bot, { body, client }: Pressed): Reach {
  const place = { team: teamOf(body), channel: body.user.id, thread: null };
  const send = (said: Said, topic: string | null = null): Promise<void> =>
    post(bot, client, { place, said, topic });
  return {
    isOpen: false,
    hasOthers: false,
    origin: { kind: 'nowhere' },
    replace: send,
    beside: said => send(said),
    announce: said => send(said),
    remove: async () => {},
  };
}

export function teamOf({ team, user }: Pick<BlockAction, 'team'> & { user: { team_id?: string } }): string {
  return team?.id ?? user.team_id ?? '';
}
