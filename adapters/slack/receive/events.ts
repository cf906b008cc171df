/** Mentions and direct messages: the answer goes where the question stands, and what is talked about is remembered. */
import type { KnownEventFromType, webApi } from '@slack/bolt';
import { answer } from './answers.ts';
import type { Bot } from '../bot.ts';
import { type Place, recall, topicOf } from './conversations.ts';
import { handle } from '../handle.ts';
import { readQuestion } from '../request.ts';
import { post } from '../send.ts';

type Written = { place: Place; text: string; by: string | null };

/** @returns `null` for what a bot wrote: two bots would talk without an end */
export function readMention(event: KnownEventFromType<'app_mention'>, team: string): Written | null {
  const { channel, text, user, ts, thread_ts: thread = ts, bot_id: bot } = event;
  if (bot !== undefined || user === undefined) return null;
  return { place: { team, channel, thread }, text: readQuestion(text), by: user };
}

/** @returns `null` for all that is no new message of a person: edits, deletions, joins, files without words, bots */
export function readDirect(event: KnownEventFromType<'message'>, team: string): Written | null {
  if (event.channel_type !== 'im' || !isWritten(event)) return null;
  const { channel, text = '', thread_ts: thread = null } = event;
  if (event.subtype === 'file_share' && text === '') return null;
  return { place: { team, channel, thread }, text: readQuestion(text), by: null };
}

type Message = KnownEventFromType<'message'>;

/** Words of a person: alone, beside a file, or in a thread and the conversation at once. */
function isWritten(
  event: Message,
): event is Extract<Message, { subtype: undefined | 'file_share' | 'thread_broadcast' }> {
  const { subtype } = event;
  const isNew = subtype === undefined || subtype === 'file_share' || subtype === 'thread_broadcast';
  return isNew && !('bot_id' in event && event.bot_id !== undefined);
}

/** `eventId` is the same when Slack sends an event again: it is answered once. */
type Heard = { written: Written | null; eventId: string; client: webApi.WebClient };

export async function hear(bot: Bot, where: string, { written, eventId, client }: Heard): Promise<void> {
  if (!written || !bot.isNewEvent(eventId)) return;
  const { place, text, by } = written;
  await handle(bot.services.log, {
    where,
    run: async () => {
      await recall(bot, place, client);
      const { message: said, topic } = answer(bot, {
        question: text,
        about: topicOf(bot, place),
        audience: by === null ? { kind: 'direct' } : { kind: 'shared', by },
      });
      await post(bot, client, { place, said, topic });
    },
    tell: sentence => post(bot, client, { place, said: { text: sentence }, topic: null }),
  });
}
