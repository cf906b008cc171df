/** Mentions and direct messages that ask something. */
import type { KnownEventFromType } from '@slack/bolt';
import type { Audience } from '../../../src/index.ts';
import { isDirect, type SlackPlace } from '../place.ts';
import { readQuestion } from './question.ts';

/** `key` is the same for all events about one message, whatever their type and their event id. */
export type MessageQuestion = { key: string; place: SlackPlace; question: string; audience: Audience };

type Message = KnownEventFromType<'message'>;

/** @returns `null` for messages of bots: two bots would answer each other forever */
export function readMention(event: KnownEventFromType<'app_mention'>, team: string): MessageQuestion | null {
  const { channel, text, user, ts, thread_ts: thread, bot_id: bot } = event;
  if (bot !== undefined || user === undefined) return null;
  const key = keyOf({ team, channel, ts });
  const question = readQuestion(text);
  // Slack reports a mention in a direct message twice, and which event comes first must not matter.
  if (isDirect(channel)) return direct({ key, place: { team, channel, thread: thread ?? null }, question });
  const place = { team, channel, thread: thread ?? ts };
  return { key, place, question, audience: { kind: 'shared', by: user } };
}

/** @returns `null` for everything but a new message of a person: edits, deletions, joins, files without words, bots */
export function readDirectMessage(event: Message, team: string): MessageQuestion | null {
  if (event.channel_type !== 'im' || !isByPerson(event)) return null;
  const { channel, text = '', ts, thread_ts: thread = null } = event;
  if (event.subtype === 'file_share' && text === '') return null;
  const key = keyOf({ team, channel, ts });
  return direct({ key, place: { team, channel, thread }, question: readQuestion(text) });
}

function direct(question: Omit<MessageQuestion, 'audience'>): MessageQuestion {
  return { ...question, audience: { kind: 'direct' } };
}

function keyOf({ team, channel, ts }: { team: string; channel: string; ts: string }): string {
  return [team, channel, ts].join(':');
}

/** Words of a person: alone, beside a file, or sent to a thread and its channel at once. */
function isByPerson(
  event: Message,
): event is Extract<Message, { subtype: undefined | 'file_share' | 'thread_broadcast' }> {
  const { subtype } = event;
  const isNew = subtype === undefined || subtype === 'file_share' || subtype === 'thread_broadcast';
  return isNew && !('bot_id' in event && event.bot_id !== undefined);
}
