/** 「查職能」 on a message, which also works in threads. */
import type { MessageShortcut, RespondFn } from '@slack/bolt';
import { answer } from './answers.ts';
import type { Bot } from './bot.ts';
import { shownIn } from './press.ts';
import { aside } from './reach.ts';
import { readMessage } from './request.ts';
import { NO_QUESTION_IN_MESSAGE } from './wording.ts';

/** The `callback_id` of the shortcuts in `manifest.json`. */
export const LOOK_UP = 'look_up';
export const OPEN_PICKER = 'open_picker';

export async function lookUpMessage(bot: Bot, shortcut: MessageShortcut, respond: RespondFn): Promise<void> {
  const { message, channel } = shortcut;
  // An answer of ours is asked for again, not searched for by its whole text.
  const blocks: unknown = message['blocks'];
  const question = shownIn([{ blocks }]) ?? readMessage(message.text ?? '');
  const threadTs: unknown = message['thread_ts'];
  const place = aside(channel.id, typeof threadTs === 'string' ? threadTs : null);
  await respond({
    ...place,
    ...(question === '' ? { text: NO_QUESTION_IN_MESSAGE } : answer(bot, { question }).message),
  });
}
