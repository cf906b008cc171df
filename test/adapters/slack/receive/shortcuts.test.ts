import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOOK_UP } from '../../../../adapters/slack/receive/shortcuts.ts';
import { type Bot, startBot } from '../../../support/slack-bot.ts';
import { expectSoon } from '../../../support/soon.ts';
import { messageShortcut, slash } from '../../../support/slack-requests.ts';
import { titleOf } from '../../../support/slack-shown.ts';
import type { Fields } from '../../../support/slack-stand-in.ts';

describe.each(['http', 'socket'] as const)('「查職能」 on a message over %s', mode => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await startBot({ mode });
  });
  afterAll(() => bot.stop());

  async function lookUp(message: Fields): Promise<Fields> {
    const before = bot.slack.responses.length;
    const url = bot.slack.responseUrl();
    const { status, body } = await bot.send(messageShortcut(LOOK_UP, message, { response_url: url }));
    expect([status, body]).toEqual([200, {}]);
    await expectSoon(() => bot.slack.responses.length).toBe(before + 1);
    return bot.slack.responses.at(-1)?.body ?? {};
  }

  it('looks up what stands in it, for the asker alone', async () => {
    const said = await lookUp({ text: '請問 *會議專案經理* T3' });
    expect(said).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(said).not.toHaveProperty('thread_ts');
    expect(titleOf(said)).toBe('T3 控制專案進度');
  });

  it('answers in the thread where the message stands', async () => {
    expect(await lookUp({ text: '會議專案經理 T3', thread_ts: '1.1' })).toMatchObject({ thread_ts: '1.1' });
  });

  it('shows an answer of ours once more', async () => {
    const { body } = await bot.send(slash('會議專案經理 T3'));
    expect(titleOf(await lookUp({ text: body['text'], blocks: body['blocks'] }))).toBe('T3 控制專案進度');
  });

  it.each([[{ text: '' }], [{}], [{ text: '<@U2>' }]])(
    'says of %j that there is nothing to look up',
    async message => {
      expect((await lookUp(message))['text']).toContain('沒有可以查詢的文字');
    },
  );

  it('acknowledges at once a shortcut that it does not know', async () => {
    const { status, milliseconds } = await bot.send(messageShortcut('of_others', { text: 'x' }));
    expect(status).toBe(200);
    expect(milliseconds).toBeLessThan(1000);
  });
});
