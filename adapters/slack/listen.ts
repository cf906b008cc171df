/** One listener for each kind of request: Bolt runs all that match, and holds for 3 s what none acknowledges. */
import type { App, BlockAction } from '@slack/bolt';
import { act } from './actions.ts';
import type { Bot } from './bot.ts';
import { answerCommand } from './commands.ts';
import { hear, readDirect, readMention } from './events.ts';
import { handle } from './handle.ts';
import { reachOf } from './reach.ts';
import { lookUpMessage } from './shortcuts.ts';

export function listen(app: App, bot: Bot): void {
  onCommands(app, bot);
  onActions(app, bot);
  onShortcuts(app, bot);
  onEvents(app, bot);
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
  app.action<BlockAction>({ type: 'block_actions' }, ({ ack, body, client, respond }) => {
    const reach = reachOf(bot, { body, client, respond });
    return handle(bot.services.log, {
      where: 'action',
      run: async () => {
        await ack();
        await act(bot, { body, reach });
      },
      tell: text => reach.beside({ text }),
    });
  });
}

function onShortcuts(app: App, bot: Bot): void {
  app.shortcut({}, ({ shortcut, ack, respond }) =>
    handle(bot.services.log, {
      where: 'shortcut',
      run: async () => {
        await ack();
        if (shortcut.type === 'message_action') await lookUpMessage(bot, shortcut, respond);
      },
      tell: text => respond({ response_type: 'ephemeral', replace_original: false, text }),
    }),
  );
}

function onEvents(app: App, bot: Bot): void {
  app.event('app_mention', ({ event, body, client }) =>
    hear(bot, 'mention', {
      written: readMention(event, body.team_id),
      eventId: body.event_id,
      client,
    }),
  );
  app.event('message', ({ event, body, client }) =>
    hear(bot, 'direct message', {
      written: readDirect(event, body.team_id),
      eventId: body.event_id,
      client,
    }),
  );
}
