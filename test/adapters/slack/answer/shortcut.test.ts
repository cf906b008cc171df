import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOOK_UP } from '../../../../adapters/slack/connection/listen.ts';
import { type Bot, startBot } from '../../../support/slack-bot.ts';
import { expectSoon } from '../../../support/soon.ts';
import { mention, messageShortcut, slash } from '../../../support/slack-requests.ts';
import { titleOf } from '../../../support/slack-shown.ts';
import { type Fields, STAND_IN } from '../../../support/slack-stand-in.ts';

const RICH_QUESTION = {
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '會議專案經理 T3' }] }],
};

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

  it.each([
    ['公開 清單', '已收錄'],
    ['公開 會議專案經理 學經歷', '建議學經歷'],
  ])('asks %s once more where that stands above the answer', async (question, title) => {
    const { body } = await bot.send(slash(question));
    expect(titleOf(body)).toContain(title);
    const { text, blocks } = body;
    expect(titleOf(await lookUp({ text, blocks, bot_id: STAND_IN.bot }))).toBe(titleOf(body));
  });

  it.each(['說明', '清單', '沒有這種東西啊啊啊', '會議專案經理 T99'])(
    'does not search for the words of what we answered to %s',
    async question => {
      const before = bot.slack.messages.length;
      await bot.send(mention(question));
      await expectSoon(() => bot.slack.messages.length).toBe(before + 1);
      const { text, blocks } = bot.slack.messages.at(-1) ?? {};
      for (const by of [{ bot_id: STAND_IN.bot }, { user: STAND_IN.botUser }]) {
        expect((await lookUp({ text, blocks, ...by }))['text']).toContain('沒有可以查詢的文字');
      }
    },
  );

  it.each<[string, Fields]>([
    [
      'forwarded',
      { attachments: [{ is_share: true, text: '*會議專案經理* T3', fallback: '[10:00] mei: x' }] },
    ],
    [
      'forwarded with blocks',
      { attachments: [{ message_blocks: [{ message: { blocks: [RICH_QUESTION] } }], fallback: 'x' }] },
    ],
    ['posted in blocks', { bot_id: 'B9', blocks: [RICH_QUESTION] }],
  ])('looks up what was %s', async (_, message) => {
    expect(titleOf(await lookUp({ text: '', ...message }))).toBe('T3 控制專案進度');
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
    expect(milliseconds).toBeLessThan(2500);
  });
});
