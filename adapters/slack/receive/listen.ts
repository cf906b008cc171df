/** One listener for each kind of request: Bolt runs all that match, and holds for 3 s what none acknowledges. */
import type { App } from '@slack/bolt';
import { act } from './actions.ts';
import type { Bot } from '../bot.ts';
import { answerCommand } from './commands.ts';
import { hear, readDirect, readMention } from './events.ts';
import { handle } from '../handle.ts';
import { OPEN_PICKER_ACTION } from '../views/home.ts';
import { openPicker, updatePicker } from '../views/pick.ts';
import { STANDARD_ACTION } from '../views/picker.ts';
import { reachOf } from './reach.ts';
import { takeShortcut } from './shortcuts.ts';
import { listenToViews } from '../views/listen.ts';

export function listen(app: App, bot: Bot): void {
  onCommands(app, bot);
  onActions(app, bot);
  onShortcuts(app, bot);
  onEvents(app, bot);
  listenToViews(app, bot);
}

/**
 * Before all listeners: Bolt shows each request to every one of them, and what that leaves behind for the garbage collector
 * was a quarter of all that a command leaves, enough to see in the slowest hundredth.
 */
function onCommands(app: App, bot: Bot): void {
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

function onActions(app: App, bot: Bot): void {
  app.action({}, async ({ ack, body, client, respond }) => {
    // Elements of before Block Kit: none is ours, so that none has an answer.
    if (body.type !== 'block_actions') return ack();
    const reach = reachOf(bot, { body, client, respond });
    const take = (): Promise<void> => {
      const id = body.actions[0]?.action_id;
      if (id === STANDARD_ACTION) return updatePicker(bot, client, body);
      if (id !== OPEN_PICKER_ACTION) return act(bot, { body, reach });
      return openPicker(bot, client, { triggerId: body.trigger_id, origin: reach.origin });
    };
    return handle(bot.services.log, {
      where: 'action',
      run: async () => {
        await ack();
        await take();
      },
      tell: text => reach.beside({ text }),
    });
  });
}

function onShortcuts(app: App, bot: Bot): void {
  app.shortcut({}, async ({ ack, ...taken }) => {
    await ack();
    await takeShortcut(bot, taken);
  });
}

function onEvents(app: App, bot: Bot): void {
  app.event('app_mention', ({ event, body, client }) =>
    hear(bot, 'mention', { written: readMention(event, body.team_id), eventId: body.event_id, client }),
  );
  app.event('message', ({ event, body, client }) =>
    hear(bot, 'direct message', { written: readDirect(event, body.team_id), eventId: body.event_id, client }),
  );
}
