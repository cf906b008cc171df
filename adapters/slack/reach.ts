/** Where the answer to a press can go, depending on where the button stands. */
import type { BlockAction, RespondArguments, RespondFn, webApi } from '@slack/bolt';
import type { Bot } from './bot.ts';
import { isDirect, remember } from './conversations.ts';
import { post, type Said } from './send.ts';

/** A press as Bolt hands it over. */
export type Pressed = { body: BlockAction; client: webApi.WebClient; respond: RespondFn };

export type Reach = {
  /** Whether others see the message too: then it stays as it is. */
  isOpen: boolean;
  /** In a channel there are others to share with. */
  hasChannel: boolean;
  /** @param topic what is talked about from now on, where that is remembered */
  replace: (said: Said, topic: string | null) => Promise<void>;
  /** For the presser only. */
  beside: (said: Said) => Promise<void>;
  announce: (said: Said) => Promise<void>;
  remove: () => Promise<void>;
};

export function reachOf(bot: Bot, pressed: Pressed): Reach {
  const { body, respond } = pressed;
  const channel = body.channel?.id;
  // Only messages have a response address.
  if (channel === undefined) return fromHome(bot, pressed);
  const isPrivate = isDirect(channel);
  const thread = threadOf(body.container);
  const send = async (message: RespondArguments): Promise<void> => {
    await respond(message);
  };
  const beside = aside(channel, thread);
  return {
    isOpen: !isPrivate && body.container['is_ephemeral'] !== true,
    hasChannel: !isPrivate,
    replace: async (said, topic) => {
      await send({ replace_original: true, ...said });
      if (isPrivate) remember(bot, { team: teamOf(body), channel, thread }, topic);
    },
    beside: said => send({ ...beside, ...said }),
    announce: said => send({ ...beside, response_type: 'in_channel', ...said }),
    remove: () => send({ delete_original: true }),
  };
}

/** The thread of a message or of what contains it; `null` outside of threads. */
export function threadOf(message: Readonly<Record<string, unknown>>): string | null {
  const { thread_ts: thread } = message;
  return typeof thread === 'string' ? thread : null;
}

/** How a message stands beside another for one person alone: direct messages have no others, and keep what was said. */
export function aside(
  channel: string,
  thread: string | null,
): Pick<RespondArguments, 'response_type' | 'replace_original' | 'thread_ts'> {
  return {
    response_type: isDirect(channel) ? 'in_channel' : 'ephemeral',
    replace_original: false,
    ...(thread === null ? {} : { thread_ts: thread }),
  };
}

/** The Home tab shows no answers: they go into the direct messages beside it. */
function fromHome(bot: Bot, { body, client }: Pressed): Reach {
  const place = { team: teamOf(body), channel: body.user.id, thread: null };
  const send = (said: Said, topic: string | null = null): Promise<void> =>
    post(bot, client, { place, said, topic });
  return {
    isOpen: false,
    hasChannel: false,
    replace: send,
    beside: said => send(said),
    announce: said => send(said),
    remove: async () => {},
  };
}

export function teamOf({ team, user }: Pick<BlockAction, 'team'> & { user: { team_id?: string } }): string {
  return team?.id ?? user.team_id ?? '';
}
