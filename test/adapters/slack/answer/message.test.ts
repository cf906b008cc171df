import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, startBot } from '../../../support/slack-bot.ts';
import { expectSoon } from '../../../support/soon.ts';
import {
  blockAction,
  directMessage,
  event,
  mention,
  type SlackRequest,
} from '../../../support/slack-requests.ts';
import { press, pressablesOf, textsOf, titleOf } from '../../../support/slack-shown.ts';
import { type Fields, STAND_IN } from '../../../support/slack-stand-in.ts';

describe.each(['http', 'socket'] as const)('over %s', mode => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await startBot({ mode });
  });
  afterAll(() => bot.stop());

  const posted = () => bot.slack.callsOf('chat.postMessage');

  async function ask(request: SlackRequest): Promise<Fields> {
    const before = posted().length;
    const { status, body } = await bot.send(request);
    expect([status, body]).toEqual([200, {}]);
    await expectSoon(() => posted().length).toBe(before + 1);
    return posted().at(-1)?.args ?? {};
  }

  /** Nothing is said: shown by an answer to a request that came after it. */
  async function expectSilence(...requests: SlackRequest[]): Promise<void> {
    for (const request of requests) await bot.send(request);
    const said = await ask(mention('基層主管', { channel: 'CSILENT' }));
    expect(said['channel']).toBe('CSILENT');
  }

  describe('a mention', () => {
    it('is answered in a thread of its own, for everybody', async () => {
      const said = await ask(mention('會議專案經理 T3', { ts: '1.1' }));
      expect(said).toMatchObject({ channel: 'C1', thread_ts: '1.1', unfurl_links: 'false' });
      expect(titleOf(said)).toBe('T3 控制專案進度');
      expect(pressablesOf(said).map(({ label }) => label)).toContain('收回');
    });

    it('is answered in the thread where it stands', async () => {
      const said = await ask(mention('會議專案經理 T3', { ts: '2.2', thread_ts: '2.1' }));
      expect(said['thread_ts']).toBe('2.1');
    });

    it('is about what the thread shows', async () => {
      await ask(mention('會議專案經理 T3', { ts: '3.1' }));
      const at = { thread_ts: '3.1' };
      expect(titleOf(await ask(mention('T2', at)))).toContain('T2');
      expect(titleOf(await ask(mention('下一個', at)))).toContain('T3');
      expect(textsOf(await ask(mention('技能', at)))).toContain('S13');
      expect(titleOf(await ask(mention('學經歷', at)))).toMatch(/學經歷|會議專案經理/u);
    });

    it('is not about what another thread shows', async () => {
      await ask(mention('會議專案經理 T3', { ts: '4.1' }));
      const said = await ask(mention('學經歷', { ts: '4.2' }));
      expect(titleOf(said)).toContain('請說明是哪一項職能基準');
    });

    it('is still about the standard after a question that found nothing', async () => {
      await ask(mention('會議專案經理', { ts: '5.1' }));
      await ask(mention('沒有這種東西啊啊啊', { ts: '5.2', thread_ts: '5.1' }));
      expect(titleOf(await ask(mention('T2', { ts: '5.3', thread_ts: '5.1' })))).toContain('T2');
    });

    it('of a bot is not answered', () => expectSilence(mention('基層主管', { bot_id: 'B2' })));

    it('that mentions everybody mentions nobody in its answer', async () => {
      const said = await ask(mention('<!channel> <@U9> &lt;!here&gt; 沒有這種東西啊啊啊'));
      expect(String(said['text'])).not.toMatch(/<[!@]/u);
    });

    it('that comes again is answered once', async () => {
      const again = mention('會議專案經理 T3', { ts: '6.1' });
      await ask(again);
      await expectSilence({ ...again, body: { ...again.body, event_time: 1 } });
    });

    it('that is reported several times, as Slack does with long ones, is answered once', async () => {
      const long = `會議專案經理 ${'預算'.repeat(300)}`;
      const report = (event_id: string) =>
        event('app_mention', { channel: 'C7', text: long, ts: '6.2' }, { event_id });
      await ask(report('Ev-a'));
      await expectSilence(report('Ev-b'), report('Ev-c'));
    });

    it('with the same time in another channel is another message', async () => {
      await ask(mention('會議專案經理 T3', { ts: '6.3' }));
      const said = await ask(mention('會議專案經理 T3', { ts: '6.3', channel: 'C8' }));
      expect(said['channel']).toBe('C8');
    });
  });

  describe('a direct message', () => {
    it('is answered in place, without a button to share', async () => {
      const said = await ask(directMessage('會議專案經理 T3', { channel: 'D2' }));
      expect(said['channel']).toBe('D2');
      expect(said['thread_ts']).toBeUndefined();
      expect(titleOf(said)).toBe('T3 控制專案進度');
    });

    it.each<[string, Fields]>([
      ['beside a file', { subtype: 'file_share', files: [{ id: 'F1' }] }],
      ['in a thread that is also shown outside of it', { subtype: 'thread_broadcast', thread_ts: '8.1' }],
    ])('%s is answered', async (_, details) => {
      const said = await ask(directMessage('會議專案經理 T3', { channel: 'D9', ...details }));
      expect(titleOf(said)).toBe('T3 控制專案進度');
    });

    it('is about what was shown', async () => {
      await ask(directMessage('會議專案經理', { channel: 'D3' }));
      expect(titleOf(await ask(directMessage('T2', { channel: 'D3' })))).toContain('T2');
      expect(titleOf(await ask(directMessage('下一個', { channel: 'D3' })))).toContain('T3');
    });

    it('is about what was shown before a restart', async () => {
      await ask(directMessage('會議專案經理 T2', { channel: 'D4' }));
      const other = await startBot({ mode: 'http', slack: bot.slack });
      await other.send(directMessage('下一個', { channel: 'D4' }));
      await expectSoon(() => titleOf(posted().at(-1)?.args ?? {})).toContain('T3');
      await other.stop();
    });

    it('in a thread is about what that thread showed before a restart', async () => {
      await ask(directMessage('會議專案經理 T2', { channel: 'D5', thread_ts: '7.1' }));
      await ask(directMessage('基層主管', { channel: 'D5' }));
      const other = await startBot({ mode: 'http', slack: bot.slack });
      await other.send(directMessage('T3', { channel: 'D5', thread_ts: '7.1' }));
      await expectSoon(() => posted().at(-1)?.args).toMatchObject({ thread_ts: '7.1' });
      expect(titleOf(posted().at(-1)?.args ?? {})).toBe('T3 控制專案進度');
      await other.stop();
    });

    it('is about what a button led to', async () => {
      const shown = await ask(directMessage('會議專案經理 T2', { channel: 'D6' }));
      const container = { type: 'message', channel_id: 'D6', message_ts: '1.1', is_ephemeral: false };
      const at = { channel: { id: 'D6', name: 'directmessage' }, container };
      await bot.send(blockAction(press(shown, /▶$/u), { ...at, response_url: bot.slack.responseUrl() }));
      await expectSoon(() => titleOf(bot.slack.responses.at(-1)?.body ?? {})).toContain('T3');
      expect(bot.slack.responses.at(-1)?.body).toMatchObject({ replace_original: true });
      expect(titleOf(await ask(directMessage('下一個', { channel: 'D6' })))).toContain('T4');
    });

    it('is answered although earlier messages cannot be read', async () => {
      bot.slack.trouble('conversations.history', { kind: 'refuse', error: 'missing_scope' });
      const said = await ask(directMessage('基層主管', { channel: 'D7' }));
      expect(titleOf(said)).toContain('基層主管');
    });

    it.each<[string, Fields]>([
      ['of the bot itself', { user: STAND_IN.botUser, bot_id: STAND_IN.bot }],
      ['of another bot', { bot_id: 'B2' }],
      ['that was edited', { subtype: 'message_changed', message: { text: '基層主管' } }],
      ['of nothing but a file', { subtype: 'file_share', text: '' }],
      ['that was deleted', { subtype: 'message_deleted' }],
      ['in a channel', { channel: 'C1', channel_type: 'channel' }],
    ])('%s is not answered', (_, details) => expectSilence(directMessage('基層主管', details)));

    it('that comes again is answered once', async () => {
      const again = directMessage('會議專案經理 T3', { channel: 'D8' });
      await ask(again);
      await expectSilence({ ...again, body: { ...again.body, event_time: 1 } });
    });

    it.each(['app_mention', 'message'])(
      'that mentions the bot is answered once as a direct message, if %s comes first',
      async first => {
        const at = { channel: 'D10', ts: `10.${first}` };
        const asMention = mention('會議專案經理 T3', at);
        const asMessage = directMessage(`<@${STAND_IN.botUser}> 會議專案經理 T3`, at);
        const isMentionFirst = first === 'app_mention';
        const said = await ask(isMentionFirst ? asMention : asMessage);
        expect(said['channel']).toBe('D10');
        expect(said['thread_ts']).toBeUndefined();
        expect(pressablesOf(said).map(({ label }) => label)).not.toContain('收回');
        await expectSilence(isMentionFirst ? asMessage : asMention);
      },
    );
  });

  it('ignores events that it does not know', () =>
    expectSilence(event('reaction_added', { reaction: '+1' })));
});
