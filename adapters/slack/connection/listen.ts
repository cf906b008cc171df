/** Connects Bolt to the answers: one listener for each kind of request. Bolt calls every listener that matches. */
import type { App, webApi } from '@slack/bolt';
import { answerCommand, answerMessage, answerShortcut } from '../answer/ask.ts';
import { answerControl } from '../answer/press.ts';
import { replyTargetOf } from '../answer/reply-target.ts';
import { say } from '../answer/say.ts';
import type { Bot } from '../bot.ts';
import { handle } from '../answer/handle.ts';
import { openPicker, updatePicker } from '../picker/picker.ts';
import { STANDARD_ACTION } from '../picker/view.ts';
import { directMessagesWith, threadOf } from '../place.ts';
import { type MessageQuestion, readDirectMessage, readMention } from '../read/event.ts';
import { OPEN_PICKER_ACTION } from '../render/picker-button.ts';
import { besideIn, respondBy } from '../send/send.ts';

/** The `callback_id` of the shortcuts in `manifest.json`. */
export const LOOK_UP = 'look_up';
export const OPEN_PICKER = 'open_picker';

/**
 * As a middleware in front of all listeners. Bolt shows each request to every listener, and the garbage from that was a quarter
 * of all that a command leaves behind: visible in the slowest hundredth.
 */
export function listenToCommands(app: App, bot: Bot): void {
  app.use(async ({ next, ...args }) => {
    if (!('command' in args) || !args.command) return next();
    const { command, ack } = args;
    await handle(bot.services.log, {
      where: 'command',
      run: () => ack(answerCommand(bot, command)),
      tell: text => ack({ response_type: 'ephemeral', text }),
    });
  });
}

export function listenToControls(app: App, bot: Bot): void {
  app.action({}, async ({ ack, body, client, respond }) => {
    // No control of ours is from before Block Kit.
    if (body.type !== 'block_actions') return ack();
    const target = replyTargetOf(bot, { body, client, respond });
    const act = (): Promise<void> => {
      const id = body.actions[0]?.action_id;
      if (id === STANDARD_ACTION) return updatePicker(bot, client, body);
      if (id !== OPEN_PICKER_ACTION) return answerControl(bot, body, target);
      return openPicker(bot, client, { triggerId: body.trigger_id, origin: target.origin });
    };
    return handle(bot.services.log, {
      where: 'action',
      run: async () => {
        await ack();
        await act();
      },
      tell: text => target.beside({ text }),
    });
  });
}

/** Shortcuts of others are only acknowledged. Only shortcuts on messages have a response address. */
export function listenToShortcuts(app: App, bot: Bot): void {
  app.shortcut({}, async ({ ack, shortcut, client, respond, context }) => {
    await ack();
    const { callback_id: id, trigger_id: triggerId } = shortcut;
    await handle(bot.services.log, {
      where: 'shortcut',
      run: async () => {
        if (shortcut.type === 'message_action' && id === LOOK_UP)
          await answerShortcut(bot, shortcut, { respond, context });
        if (id === OPEN_PICKER) await openPicker(bot, client, { triggerId, origin: { kind: 'nowhere' } });
      },
      tell: text =>
        shortcut.type === 'message_action'
          ? respondBy(respond, { ...besideIn(threadOf(shortcut.message)), text }, bot.timeouts)
          : tellDirectly(bot, client, { place: directMessagesWith(shortcut), text }),
    });
  });
}

export function listenToMessages(app: App, bot: Bot): void {
  app.event('app_mention', ({ event, body, client }) =>
    answerOnce(bot, client, { where: 'mention', message: readMention(event, body.team_id) }),
  );
  app.event('message', ({ event, body, client }) =>
    answerOnce(bot, client, { where: 'direct message', message: readDirectMessage(event, body.team_id) }),
  );
}

/** Slack can report one message several times: as two types of events, or with another event id. */
async function answerOnce(
  bot: Bot,
  client: webApi.WebClient,
  { where, message }: { where: string; message: MessageQuestion | null },
): Promise<void> {
  if (!message || !bot.isNewMessage(message.key)) return;
  await handle(bot.services.log, {
    where,
    run: () => answerMessage(bot, message, client),
    tell: text => tellDirectly(bot, client, { place: message.place, text }),
  });
}

/** Without a response address, as a message of the bot. */
export function tellDirectly(
  bot: Bot,
  client: webApi.WebClient,
  { place, text }: { place: MessageQuestion['place']; text: string },
): Promise<void> {
  return say(bot, client, { place, content: { text }, topic: null });
}
