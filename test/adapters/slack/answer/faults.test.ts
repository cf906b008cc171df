import { describe, expect, it, onTestFinished } from 'vitest';
import { BRIEF, type Bot, engine, type Options, startBot } from '../../../support/slack-bot.ts';
import { expectSoon } from '../../../support/soon.ts';
import {
  blockAction,
  directMessage,
  event,
  mention,
  messageShortcut,
  slash,
  suggestion,
} from '../../../support/slack-requests.ts';
import { press, textsOf, titleOf } from '../../../support/slack-shown.ts';

async function start(options: Options = {}): Promise<Bot> {
  const bot = await startBot(options);
  onTestFinished(() => bot.stop());
  return bot;
}

const posted = (bot: Bot) => bot.slack.callsOf('chat.postMessage');

describe('when Slack does not do what it is asked', () => {
  it('makes a call again after the pause that Slack asks for', async () => {
    const bot = await start();
    bot.slack.trouble('chat.postMessage', { kind: 'status', status: 429, retryAfter: 1 });
    const began = performance.now();
    await bot.send(mention('會議專案經理 T3'));
    await expectSoon(() => posted(bot).length).toBe(2);
    expect(performance.now() - began).toBeGreaterThan(990);
    expect(bot.logged()).not.toContain('fault');
  });

  it('does not wait for an hour', async () => {
    const bot = await start();
    bot.slack.trouble('chat.postMessage', { kind: 'status', status: 429, retryAfter: 3600 });
    await bot.send(mention('會議專案經理 T3'));
    await expectSoon(() => posted(bot).length).toBe(2);
    expect(posted(bot).at(-1)?.args['text']).toContain('查詢時發生錯誤');
  });

  const home = event('app_home_opened', { tab: 'home', channel: 'D1' });
  const choose = (value: string) =>
    blockAction(
      { type: 'external_select', action_id: 'standard', selected_option: { value } },
      {
        container: { type: 'view', view_id: 'V7' },
        channel: undefined,
        view: { id: 'V7', private_metadata: '' },
      },
    );

  it.each([
    ['views.publish', 429, home, 'BAS2421-001'],
    ['views.publish', 500, home, 'BAS2421-001'],
    ['views.update', 429, choose('BAS2421-001'), 'T3.1 規劃預算及時程'],
    ['views.update', 500, choose('BAS2421-001'), 'T3.1 規劃預算及時程'],
  ])('makes %s again after a %d', async (method, status, request, shown) => {
    const bot = await start();
    bot.slack.trouble(method, { kind: 'status', status, retryAfter: 0 });
    await bot.send(request);
    await expectSoon(() => bot.slack.callsOf(method).length).toBe(2);
    expect(textsOf(bot.slack.callsOf(method).at(-1)?.args)).toContain(shown);
    await bot.platform.stop();
    expect(bot.logged()).not.toContain('fault');
    expect(posted(bot)).toEqual([]);
  });

  it('does not show the parts of a standard after another was chosen', async () => {
    const call = { firstMs: 250, longestMs: 250, tries: 3 };
    const bot = await start({ timeouts: { stopMs: 3_000, call } });
    bot.slack.trouble('views.update', { kind: 'status', status: 500 });
    await bot.send(choose('BAS2421-001'));
    await expectSoon(() => bot.slack.callsOf('views.update').length).toBe(1);
    await bot.send(choose('BGM1219-002v2'));
    await expectSoon(() => bot.slack.callsOf('views.update').length).toBe(2);
    // Waits for what is in hand.
    await bot.platform.stop();
    expect(bot.slack.callsOf('views.update')).toHaveLength(2);
    expect(textsOf(bot.slack.callsOf('views.update').at(-1)?.args)).not.toContain('規劃預算及時程');
    expect(bot.logged()).not.toContain('stopped before');
  });

  it('makes a call again after a 500', async () => {
    const bot = await start();
    bot.slack.trouble('chat.postMessage', { kind: 'status', status: 500 }, { kind: 'status', status: 503 });
    await bot.send(directMessage('會議專案經理 T3'));
    await expectSoon(() => posted(bot).length).toBe(3);
    expect(titleOf(posted(bot).at(-1)?.args ?? {})).toBe('T3 控制專案進度');
  });

  it('gives up if Slack does not answer, and never posts the same twice', async () => {
    const bot = await start({ timeouts: BRIEF });
    bot.slack.trouble('chat.postMessage', { kind: 'silence' }, { kind: 'silence' });
    await bot.send(directMessage('會議專案經理 T3'));
    await expectSoon(() => bot.logged()).toContain('fault could not be told');
    expect(posted(bot)).toHaveLength(2);
    await bot.send(directMessage('基層主管'));
    await expectSoon(() => titleOf(posted(bot).at(-1)?.args ?? {})).toContain('基層主管');
  });

  it.each(['not_in_channel', 'msg_blocks_too_long', 'invalid_auth'])(
    'tells of a refusal: %s',
    async error => {
      const bot = await start();
      bot.slack.trouble('chat.postMessage', { kind: 'refuse', error });
      await bot.send(mention('會議專案經理 T3'));
      await expectSoon(() => posted(bot).length).toBe(2);
      const text = String(posted(bot).at(-1)?.args['text']);
      const reference = /代號 (?<reference>\w{8})/u.exec(text)?.groups?.['reference'];
      expect(bot.logged()).toContain(`"reference":"${reference}"`);
    },
  );

  it.each<[string, { isExpired: boolean }]>([['expired', { isExpired: true }]])(
    'logs that a response address has %s, and goes on',
    async (_, address) => {
      const bot = await start();
      const shown = await bot.send(slash('會議專案經理 T3'));
      const url = bot.slack.responseUrl(address);
      await bot.send(blockAction(press(shown.body, /▶$/u), { response_url: url }));
      await expectSoon(() => bot.logged()).toContain('"where":"action"');
      expect(bot.slack.responses.map(({ status }) => status)).toEqual([404]);
      expect((await bot.send(slash('基層主管'))).status).toBe(200);
    },
  );

  it.each([429, 500])('responds again if a response address answers %d', async status => {
    const bot = await start();
    const shown = await bot.send(slash('會議專案經理 T3'));
    bot.slack.trouble('response_url', { kind: 'status', status }, { kind: 'status', status });
    const url = bot.slack.responseUrl();
    await bot.send(blockAction(press(shown.body, /▶$/u), { response_url: url }));
    await expectSoon(() => bot.slack.responses.length).toBe(3);
    expect(titleOf(bot.slack.responses.at(-1)?.body ?? {})).toContain('T4');
    expect(bot.logged()).not.toContain('fault');
  });

  it.each([429, 500])('says so if a response address answers %d to every try', async status => {
    const bot = await start();
    const trouble = { kind: 'status', status } as const;
    bot.slack.trouble('response_url', trouble, trouble, trouble);
    const url = bot.slack.responseUrl();
    await bot.send(messageShortcut('look_up', { text: '基層主管' }, { response_url: url }));
    await expectSoon(() => bot.slack.responses.length).toBe(4);
    expect(bot.slack.responses.at(-1)?.body['text']).toContain('查詢時發生錯誤');
  });

  it('gives up a response that Slack does not answer', async () => {
    const bot = await start({ timeouts: BRIEF });
    bot.slack.trouble('response_url', { kind: 'silence' });
    const url = bot.slack.responseUrl();
    await bot.send(messageShortcut('look_up', { text: '基層主管' }, { response_url: url }));
    await expectSoon(() => bot.slack.responses.length).toBe(2);
    expect(bot.slack.responses.at(-1)?.body['text']).toContain('查詢時發生錯誤');
  });
});

describe.each(['http', 'socket'] as const)('a fault of ours over %s', mode => {
  const broken = {
    ...engine,
    answer: (text: string) => {
      if (text === '說明' || text === '清單') return engine.answer(text);
      throw new Error('broken on purpose');
    },
    suggest: () => {
      throw new Error('broken');
    },
  };

  it('becomes a sentence with a reference that is in the log', async () => {
    const bot = await start({ mode, engine: broken });
    const { status, body, milliseconds } = await bot.send(slash('基層主管'));
    expect(status).toBe(200);
    expect(body['response_type']).toBe('ephemeral');
    const reference = /查詢時發生錯誤.*代號 (?<reference>\w{8})/u.exec(String(body['text']))?.groups?.[
      'reference'
    ];
    expect(bot.logged()).toContain(`"reference":"${reference}"`);
    expect(bot.logged()).not.toContain('基層主管');
    expect(milliseconds).toBeLessThan(2500);
  });

  it('outside of all listeners has a reference in the log, and the bot keeps running', async () => {
    const bot = await start({ mode });
    await bot.send(mention('基層主管', { text: undefined }));
    await expectSoon(() => bot.logged()).toMatch(
      /"reference":"\w{8}","platform":"slack","where":"outside of all listeners".*"msg":"fault"/u,
    );
    expect(titleOf((await bot.send(slash('會議專案經理 T3'))).body)).toBe('T3 控制專案進度');
  });

  it('is told wherever it happens', async () => {
    const bot = await start({ mode, engine: broken });
    const url = bot.slack.responseUrl();
    const button = { type: 'button', action_id: 'step:0', value: 'show|0|0|x' };
    await bot.send(blockAction(button, { response_url: url }));
    await expectSoon(() => bot.slack.responses.at(-1)?.body['text']).toContain('查詢時發生錯誤');
    await bot.send(messageShortcut('look_up', { text: '秘密' }, { response_url: url }));
    await expectSoon(() => bot.slack.responses.length).toBe(2);
    await bot.send(directMessage('秘密'));
    await expectSoon(() => posted(bot).at(-1)?.args['text']).toContain('查詢時發生錯誤');
    expect((await bot.send(suggestion('standard', '秘密'))).body).toEqual({ options: [] });
    expect(bot.logged()).not.toContain('秘密');
  });
});

it.each(['http', 'socket'] as const)(
  'answers 1,000 commands at once over %s',
  { timeout: 60_000 },
  async mode => {
    const bot = await start({ mode });
    const replies = await Promise.all(
      Array.from({ length: 1000 }, (_, index) => bot.send(slash(`會議專案經理 T${(index % 5) + 1}`))),
    );
    const titles = new Set(replies.map(({ body }) => titleOf(body).slice(0, 2)));
    expect(replies.every(({ status }) => status === 200)).toBe(true);
    expect([...titles].toSorted()).toEqual(['T1', 'T2', 'T3', 'T4', 'T5']);
  },
);

it('answers 100 mentions at once', { timeout: 60_000 }, async () => {
  const bot = await start({ timeouts: { callMs: 10_000 } });
  await Promise.all(Array.from({ length: 100 }, () => bot.send(mention('基層主管'))));
  await expectSoon(() => posted(bot).length, { timeout: 30_000 }).toBe(100);
});
