/** Connects Bolt to the picker and the Home tab. */
import type { App } from '@slack/bolt';
import type { Bot } from '../bot.ts';
import { handle } from '../answer/handle.ts';
import { publishHome } from '../home.ts';
import { answerPicker } from '../picker/picker.ts';
import { PICKER_CALLBACK, readPicker, renderOptions, STANDARD_ACTION } from '../picker/view.ts';
import { directMessagesWith } from '../place.ts';
import { PICKER } from '../wording.ts';
import { tellDirectly } from './listen.ts';

/** A list has no room for a sentence. Lists from before Block Kit have no `action_id`; none of them is ours. */
export function listenToOptions(app: App, bot: Bot): void {
  app.options<'block_suggestion'>({}, ({ ack, options: { action_id: id, value } }) =>
    handle(bot.services.log, {
      where: 'options',
      run: () => ack(id === STANDARD_ACTION ? renderOptions(bot.services.engine, value) : { options: [] }),
      tell: () => ack({ options: [] }),
    }),
  );
}

export function listenToPicker(app: App, bot: Bot): void {
  app.view({}, ({ ack, body, client }) =>
    handle(bot.services.log, {
      where: 'view',
      run: async () => {
        if (body.type !== 'view_submission' || body.view.callback_id !== PICKER_CALLBACK) return ack();
        const question = readPicker(body.view.state.values);
        if (question === null) {
          return ack({ response_action: 'errors', errors: { [STANDARD_ACTION]: PICKER.noStandard } });
        }
        await ack();
        await answerPicker(bot, client, { question, submitted: body });
      },
      tell: text => tellDirectly(bot, client, { place: directMessagesWith(body), text }),
    }),
  );
}

export function listenToHome(app: App, bot: Bot): void {
  app.event('app_home_opened', ({ event, client }) =>
    handle(bot.services.log, {
      where: 'home',
      run: async () => {
        if (event.tab === 'home') await publishHome(bot, client, event.user);
      },
      // Nobody asked a question, and Slack sends the event again when the tab is opened again.
      tell: async () => {},
    }),
  );
}
