/** The Home tab and the picker's window: what is typed into it, and what is submitted. */
import type { App } from '@slack/bolt';
import type { Bot } from '../bot.ts';
import { patiently } from '../connection/client.ts';
import { handle } from '../handle.ts';
import { answerPicker, questionIn } from './pick.ts';
import { PICKER_CALLBACK, renderOptions, STANDARD_ACTION } from './picker.ts';
import { teamOf } from '../receive/reach.ts';
import { post } from '../send.ts';
import { PICKER } from '../wording.ts';

export function listenToViews(app: App, bot: Bot): void {
  onOptions(app, bot);
  onSubmission(app, bot);
  onHome(app, bot);
}

/** There is no room for a sentence in a list. Lists of before Block Kit have no `action_id`, and none is ours. */
function onOptions(app: App, bot: Bot): void {
  app.options<'block_suggestion'>({}, ({ ack, options: { action_id: id, value } }) =>
    handle(bot.services.log, {
      where: 'options',
      run: () => ack(id === STANDARD_ACTION ? renderOptions(bot.services.engine, value) : { options: [] }),
      tell: () => ack({ options: [] }),
    }),
  );
}

function onSubmission(app: App, bot: Bot): void {
  app.view({}, ({ ack, body, client }) =>
    handle(bot.services.log, {
      where: 'view',
      run: async () => {
        if (body.type !== 'view_submission' || body.view.callback_id !== PICKER_CALLBACK) return ack();
        const question = questionIn(body);
        if (question === null) {
          return ack({ response_action: 'errors', errors: { [STANDARD_ACTION]: PICKER.noStandard } });
        }
        await ack();
        await answerPicker(bot, client, { question, submitted: body });
      },
      tell: text =>
        post(bot, client, {
          place: { team: teamOf(body), channel: body.user.id, thread: null },
          said: { text },
          topic: null,
        }),
    }),
  );
}

function onHome(app: App, bot: Bot): void {
  app.event('app_home_opened', ({ event, client }) =>
    handle(bot.services.log, {
      where: 'home',
      run: async () => {
        if (event.tab !== 'home') return;
        await patiently(bot.patience, () => client.views.publish({ user_id: event.user, view: bot.home }));
      },
      // Nobody asked: a message of a fault would come from nowhere. Slack says again when the tab is opened again.
      tell: async () => {},
    }),
  );
}
