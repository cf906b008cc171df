/** Where in Slack something is said. */
import type { BlockAction } from '@slack/bolt';

/** `thread`: the `ts` of its first message; `null` outside of threads. */
export type SlackPlace = { team: string; channel: string; thread: string | null };

/** Direct messages have channel ids of their own. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}

/** The thread of a message, or of what contains it; `null` outside of threads. */
export function threadOf(message: Readonly<Record<string, unknown>>): string | null {
  const { thread_ts: thread } = message;
  return typeof thread === 'string' ? thread : null;
}

export function teamOf({ team, user }: Pick<BlockAction, 'team'> & { user: { team_id?: string } }): string {
  return team?.id ?? user.team_id ?? '';
}

/** A user's id as the channel means the direct messages with that user. */
export function directMessagesWith(
  request: Pick<BlockAction, 'team'> & { user: { id: string; team_id?: string } },
): SlackPlace {
  return { team: teamOf(request), channel: request.user.id, thread: null };
}
