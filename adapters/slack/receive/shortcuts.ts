/** 「查職能」 on a message, which also works in threads; and the picker from anywhere. */
import type { Context, MessageShortcut, RespondFn, SlackShortcut, webApi } from '@slack/bolt';
import { NO_QUESTION } from '../../../src/index.ts';
import { answer, note } from './answers.ts';
import type { Bot } from '../bot.ts';
import { handle } from '../handle.ts';
import { openPicker } from '../views/pick.ts';
import { askedIn, isOurs, shownIn } from './press.ts';
import { teamOf, threadOf } from './reach.ts';
import { textOfMessage } from '../request-message.ts';
import { besideIn, post, respondBy } from '../send.ts';

/** The `callback_id` of the shortcuts in `manifest.json`. */
export const LOOK_UP = 'look_up';
export const OPEN_PICKER = 'open_picker';

/** As Bolt hands it over. Only those on messages have a response address. */
type TakenShortcut = {
  shortcut: SlackShortcut;
  client: webApi.WebClient;
  respond: RespondFn;
  context: Context;
};

/** What is not ours is left at its acknowledgement. */
export function takeShortcut(bot: Bot, { shortcut, client, respond, context }: TakenShortcut): Promise<void> {
  const { user, callback_id: id, trigger_id: triggerId } = shortcut;
  return handle(bot.services.log, {
    where: 'shortcut',
    run: async () => {
      if (shortcut.type === 'message_action' && id === LOOK_UP)
        await lookUp(bot, shortcut, { respond, context });
      if (id === OPEN_PICKER) await openPicker(bot, client, { triggerId, origin: { kind: 'nowhere' } });
    },
    tell: async text => {
      if (shortcut.type === 'message_action')
        await respondBy(bot, respond, { ...besideIn(threadOf(shortcut.message)), text });
      else {
        const place = { team: teamOf(shortcut), channel: user.id, thread: null };
        await post(bot, client, { place, said: { text }, topic: null });
      }
    },
  });
}

type Around = { respond: RespondFn; context: Context };

async function lookUp(bot: Bot, { message }: MessageShortcut, { respond, context }: Around): Promise<void> {
  const question = questionOf(message, context);
  const said =
    question === ''
      ? note(bot, NO_QUESTION)
      : answer(bot, { question, audience: { kind: 'private' } }).message;
  await respondBy(bot, respond, { ...besideIn(threadOf(message)), ...said });
}

/** An answer of ours is asked for again, not searched for by its whole text. */
function questionOf(message: MessageShortcut['message'], { botId, botUserId }: Context): string {
  const { bot_id: by, user, blocks }: Readonly<Record<string, unknown>> = message;
  const [shown] = shownIn([{ blocks }]);
  if (shown !== undefined) return shown;
  const isByUs = (by !== undefined && by === botId) || (user !== undefined && user === botUserId);
  return isByUs || isOurs(blocks) ? (askedIn(blocks) ?? '') : textOfMessage(message);
}
