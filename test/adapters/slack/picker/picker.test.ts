import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPEN_PICKER } from '../../../../adapters/slack/connection/listen.ts';
import { writeOrigin } from '../../../../adapters/slack/answer/origin.ts';
import { type Bot, startBot } from '../../../support/slack-bot.ts';
import { expectSoon } from '../../../support/soon.ts';
import {
  blockAction,
  directMessage,
  event,
  globalShortcut,
  messageShortcut,
  slash,
  submission,
  suggestion,
} from '../../../support/slack-requests.ts';
import { press, textsOf, titleOf } from '../../../support/slack-shown.ts';
import type { Fields } from '../../../support/slack-stand-in.ts';

/** What the window holds once these were chosen. */
function chosen(options: Fields): Fields {
  const values = Object.fromEntries(
    Object.entries(options).map(([action, value]) => [
      action,
      { [action]: { type: 'static_select', selected_option: value === null ? null : { value } } },
    ]),
  );
  return { callback_id: 'picker', private_metadata: '', state: { values } };
}

describe.each(['http', 'socket'] as const)('the picker over %s', mode => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await startBot({ mode });
  });
  afterAll(() => bot.stop());

  const opened = () => bot.slack.callsOf('views.open');
  const posted = () => bot.slack.callsOf('chat.postMessage');

  it('is opened by its shortcut', async () => {
    await bot.send(globalShortcut(OPEN_PICKER));
    await expect
      .poll(() => opened().at(-1)?.args)
      .toMatchObject({
        trigger_id: expect.stringMatching(/^trigger\./u),
        view: { type: 'modal', callback_id: 'picker', private_metadata: '' },
      });
  });

  it('is opened by the button of the help, and answers beside it', async () => {
    const { body: help } = await bot.send(slash('說明'));
    const url = bot.slack.responseUrl();
    const before = opened().length;
    await bot.send(blockAction(press(help, '開啟選擇視窗'), { response_url: url }));
    await expectSoon(() => opened().length).toBe(before + 1);
    const view: Fields = Object(opened().at(-1)?.args['view']);
    await submit(view);
    await expectSoon(() => bot.slack.responses.at(-1)).toMatchObject({ address: url, status: 200 });
    expect(bot.slack.responses.at(-1)?.body).toMatchObject({ response_type: 'ephemeral' });
    expect(titleOf(bot.slack.responses.at(-1)?.body ?? {})).toContain('會議專案經理');
  });

  /** Opens it by the button of a help that stands somewhere, and submits a standard. */
  async function pickFrom(help: Fields, place: Fields): Promise<void> {
    const before = opened().length;
    await bot.send(blockAction(press(help, '開啟選擇視窗'), place));
    await expectSoon(() => opened().length).toBe(before + 1);
    await submit(Object(opened().at(-1)?.args['view']));
  }

  const submit = ({ private_metadata }: Fields) =>
    bot.send(submission({ ...chosen({ standard: 'BAS2421-001' }), private_metadata }));

  it('answers in the thread where it was opened', async () => {
    const { body: help } = await bot.send(slash('說明'));
    const url = bot.slack.responseUrl();
    const container = { type: 'message', message_ts: '1.2', thread_ts: '1.1', is_ephemeral: true };
    await pickFrom(help, { response_url: url, container });
    await expectSoon(() => bot.slack.responses.at(-1)?.address).toBe(url);
    expect(bot.slack.responses.at(-1)?.body).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
      thread_ts: '1.1',
    });
  });

  it.each([
    ['', 'D51', {}],
    [' in a thread', 'D52', { thread_ts: '2.1' }],
  ])('answers in direct messages%s where it was opened, and sets their topic', async (_, channel, thread) => {
    await bot.send(directMessage('說明', { channel, ...thread }));
    await expectSoon(() => posted().at(-1)?.args['channel']).toBe(channel);
    const help = posted().at(-1)?.args ?? {};
    const container = { type: 'message', message_ts: '2.2', is_ephemeral: false, ...thread };
    const before = posted().length;
    await pickFrom(help, { channel: { id: channel }, container, message: { blocks: help['blocks'] } });
    await expectSoon(() => posted().length).toBe(before + 1);
    expect(posted().at(-1)?.args).toMatchObject({ channel, ...thread });
    await bot.send(directMessage('T2', { channel, ...thread }));
    await expectSoon(() => titleOf(posted().at(-1)?.args ?? {})).toContain('T2');
  });

  it('is opened by the button of the Home tab', async () => {
    const before = opened().length;
    const action = { type: 'button', action_id: 'open_picker', block_id: 'b' };
    await bot.send(blockAction(action, { container: { type: 'view', view_id: 'V1' }, channel: undefined }));
    await expectSoon(() => opened().length).toBe(before + 1);
  });

  it.each(['會議', 'BAS2421', '', '<!channel>'])('completes %j', async typed => {
    const { status, body } = await bot.send(suggestion('standard', typed));
    expect(status).toBe(200);
    const options = Array.isArray(body['options']) ? body['options'] : [];
    expect(options.length).toBeLessThanOrEqual(100);
    if (typed === '會議') expect(textsOf(options)).toContain('會議專案經理');
  });

  it('completes nothing for others', async () => {
    expect((await bot.send(suggestion('of_others', '會議'))).body).toEqual({ options: [] });
  });

  it.each(['dialog_suggestion', 'interactive_message'])(
    'answers lists from before Block Kit at once, with nothing: %s',
    async type => {
      const old = { type, name: 'list', action_id: undefined };
      const { status, body, milliseconds } = await bot.send(suggestion('', '會議', old));
      expect([status, body]).toEqual([200, { options: [] }]);
      expect(milliseconds).toBeLessThan(2500);
    },
  );

  it('shows the parts of the chosen standard, and keeps where it will answer', async () => {
    const action = {
      type: 'external_select',
      action_id: 'standard',
      selected_option: { value: 'BAS2421-001' },
    };
    const view = { id: 'V7', private_metadata: 'https://slack.test/kept' };
    await bot.send(
      blockAction(action, { container: { type: 'view', view_id: 'V7' }, channel: undefined, view }),
    );
    await expect
      .poll(() => bot.slack.callsOf('views.update').at(-1)?.args)
      .toMatchObject({
        view_id: 'V7',
        view: { private_metadata: 'https://slack.test/kept' },
      });
    expect(textsOf(bot.slack.callsOf('views.update').at(-1)?.args)).toContain('T3.1 規劃預算及時程');
  });

  it('answers by direct message if it was opened without a place for an answer', async () => {
    const { body } = await bot.send(
      submission(chosen({ standard: 'BAS2421-001', part: 'BAS2421-001#T3', column: '技能' })),
    );
    expect(body).toEqual({});
    await expectSoon(() => posted().at(-1)?.args).toMatchObject({ channel: 'U1' });
    expect(textsOf(posted().at(-1)?.args)).toContain('S13');
    await bot.send(directMessage('T2', { channel: 'DU1' }));
    await expectSoon(() => titleOf(posted().at(-1)?.args ?? {})).toContain('T2');
  });

  it('answers by direct message if the response address has expired', async () => {
    const before = posted().length;
    const expired = bot.slack.responseUrl({ isExpired: true });
    const origin = writeOrigin({ kind: 'beside', thread: null, address: expired });
    await submit({ private_metadata: origin });
    await expectSoon(() => posted().length).toBe(before + 1);
  });

  it('asks for a standard before anything is looked up', async () => {
    const { body } = await bot.send(submission(chosen({ standard: null, column: '技能' })));
    expect(body).toEqual({ response_action: 'errors', errors: { standard: '請先選一項職能基準。' } });
  });

  it('ignores views of others, and views that are closed', async () => {
    expect((await bot.send(submission({ ...chosen({}), callback_id: 'other' }))).body).toEqual({});
    const { body } = submission(chosen({}));
    const closed = { socketType: 'interactive', form: true, body: { ...body, type: 'view_closed' } };
    expect(await bot.send(closed)).toMatchObject({ status: 200, body: {} });
  });

  it('says so if it cannot be opened', async () => {
    bot.slack.trouble('views.open', { kind: 'refuse', error: 'expired_trigger_id' });
    await bot.send(globalShortcut(OPEN_PICKER));
    await expectSoon(() => posted().at(-1)?.args['text']).toContain('查詢時發生錯誤');
    expect(posted().at(-1)?.args['channel']).toBe('U1');
    const url = bot.slack.responseUrl();
    bot.slack.trouble('views.open', { kind: 'refuse', error: 'expired_trigger_id' });
    await bot.send(messageShortcut(OPEN_PICKER, { text: 'x' }, { response_url: url }));
    await expectSoon(() => bot.slack.responses.at(-1)?.address).toBe(url);
  });
});

describe.each(['http', 'socket'] as const)('the Home tab over %s', mode => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await startBot({ mode });
  });
  afterAll(() => bot.stop());

  it('says what is loaded and how to ask', async () => {
    await bot.send(event('app_home_opened', { tab: 'home', channel: 'D1' }));
    await expectSoon(() => bot.slack.callsOf('views.publish')).toHaveLength(1);
    const args = bot.slack.callsOf('views.publish')[0]?.args;
    expect(args).toMatchObject({ user_id: 'U1' });
    for (const name of ['會議專案經理', '基層主管', '工會總幹事']) expect(textsOf(args)).toContain(name);
    expect(textsOf(args)).toContain('/職能');
  });

  it('is not published when only the messages are opened', async () => {
    const before = bot.slack.callsOf('views.publish').length;
    await bot.send(event('app_home_opened', { tab: 'messages', channel: 'D1' }));
    await bot.send(event('app_home_opened', { tab: 'home', channel: 'D1' }));
    await expectSoon(() => bot.slack.callsOf('views.publish').length).toBe(before + 1);
  });

  it('answers its buttons by direct message', async () => {
    const action = { type: 'button', action_id: 'step:0', value: 'show|0|0|BAS2421-001#T3' };
    await bot.send(blockAction(action, { container: { type: 'view', view_id: 'V1' }, channel: undefined }));
    await expect
      .poll(() => titleOf(bot.slack.callsOf('chat.postMessage').at(-1)?.args ?? {}))
      .toBe('T3 控制專案進度');
  });
});
