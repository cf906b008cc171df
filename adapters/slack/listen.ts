/** One listener for each kind of request: Bolt runs all that match, and holds for 3 s what none acknowledges. */
import type { App, BlockAction } from '@slack/bolt';
import { act } from './actions.ts';
import type { Bot } from './bot.ts';
import { answerCommand } from './commands.ts';
import { hear, readDirect, readMention } from './events.ts';
import { handle } from './handle.ts';
import { OPEN_PICKER_ACTION } from './home.ts';
import { openPicker, updatePicker } from './pick.ts';
import { STANDARD_ACTION } from './picker.ts';
import { reachOf } from './reach.ts';
import { takeShortcut } from './shortcuts.ts';
import { listenToViews } from './views.ts';

export function listen(app: App, bot: Bot): void {
  onCommands(app, bot);
  onActions(app, bot);
  onOldActions(app);
  onShortcuts(app, bot);
  onEvents(app, bot);
  listenToViews(app, bot);
}

function onCommands(app: App, bot: Bot): void {
  app.command(/^/u, ({ command, ack }) =>
    handle(bot.services.log, {
      where: 'command',
      run: () => ack(answerCommand(bot, command)),
      tell: text => ack({ response_type: 'ephemeral', text }),
    }),
  );
}

function onActions(app: App, bot: Bot): void {
  app.action<BlockAction>({ type: 'block_actions' }, ({ ack, action, body, client, respond }) => {
    const reach = reachOf(bot, { body, client, respond });
    const take = (): Promise<void> => {
      if (action.action_id === STANDARD_ACTION) return updatePicker(bot, client, body);
      if (action.action_id !== OPEN_PICKER_ACTION) return act(bot, { body, reach });
      return openPicker(bot, client, { triggerId: body.trigger_id, address: body.response_url ?? '' });
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

/** Elements of before Block Kit: none is ours, so that none has an answer. */
function onOldActions(app: App): void {
  for (const type of ['interactive_message', 'dialog_submission'] as const) {
    app.action({ type }, ({ ack }) => ack());
  }
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
