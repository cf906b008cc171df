/** Where the answer to a press can go, depending on where the button stands. */
import type { BlockAction, RespondArguments, RespondFn, webApi } from '@slack/bolt';
import type { Bot } from './bot.ts';
import { isDirect, type Place } from './conversations.ts';
import type { Message } from './render.ts';
import { post } from './send.ts';

/** A press as Bolt hands it over. */
export type Pressed = { body: BlockAction; client: webApi.WebClient; respond: RespondFn };

/** What is said instead of an answer has no blocks. */
export type Said = Message | { text: string };

export type Reach = {
  /** Whether others see the message too: then it stays as it is. */
  isOpen: boolean;
  /** The direct conversation that it belongs to; what is shown there is what is talked about. */
  place: Place | null;
  /** In a channel there are others to share with. */
  hasChannel: boolean;
  replace(said: Said): Promise<void>;
  /** For the presser only. */
  beside(said: Said): Promise<void>;
  announce(said: Said): Promise<void>;
  remove(): Promise<void>;
};

export function reachOf(bot: Bot, pressed: Pressed): Reach {
  const { body, respond } = pressed;
  const channel = body.channel?.id;
  // Only messages have a response address.
  if (channel === undefined) return fromHome(bot, pressed);
  const isPrivate = isDirect(channel);
  const threadTs: unknown = body.container['thread_ts'];
  const thread = typeof threadTs === 'string' ? threadTs : null;
  const send = async (message: RespondArguments): Promise<void> => {
    await respond(message);
  };
  const beside = aside(channel, thread);
  return {
    isOpen: !isPrivate && body.container['is_ephemeral'] !== true,
    place: isPrivate ? { team: teamOf(body), channel, thread } : null,
    hasChannel: !isPrivate,
    replace: said => send({ replace_original: true, ...said }),
    beside: said => send({ ...beside, ...said }),
    announce: said => send({ ...beside, response_type: 'in_channel', ...said }),
    remove: () => send({ delete_original: true }),
  };
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
  const send = (said: Said): Promise<void> =>
    post(bot, client, { place: { channel: body.user.id, thread: null }, message: said });
  return {
    isOpen: false,
    place: null,
    hasChannel: false,
    replace: send,
    beside: send,
    announce: send,
    remove: async () => {},
  };
}

export function teamOf({ team, user }: Pick<BlockAction, 'team' | 'user'>): string {
  return team?.id ?? user.team_id ?? '';
}
