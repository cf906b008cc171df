import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, startBot } from '../../../support/slack-bot.ts';
import { problemsOfMessage } from '../../../support/slack-limits.ts';
import { slash } from '../../../support/slack-requests.ts';
import { pressablesOf, textsOf, titleOf } from '../../../support/slack-shown.ts';

describe.each(['http', 'socket'] as const)('the slash command over %s', mode => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await startBot({ mode, env: { commands: ['/職能', '/competency'] } });
  });
  afterAll(() => bot.stop());

  it('is answered by its acknowledgement, for one person', async () => {
    const { status, body } = await bot.send(slash('會議專案經理 T3'));
    expect(status).toBe(200);
    expect(body['response_type']).toBe('ephemeral');
    expect(titleOf(body)).toBe('T3 控制專案進度');
    expect(textsOf(body)).toMatch(/P3\.1\.1\s+分配專案預算/u);
    expect(problemsOfMessage(body)).toEqual([]);
  });

  it.each([
    ['會議專案經理 T3', '/competency', 'T3 控制專案進度'],
    ['BAS2421-001 T3', '/職能', 'T3 控制專案進度'],
    ['會議專案經理　Ｔ３', '/職能', 'T3 控制專案進度'],
    ['', '/職能', '查詢職能基準'],
    ['說明', '/職能', '查詢職能基準'],
  ])('understands %j after %s', async (text, command, title) => {
    const { body } = await bot.send(slash(text, { command }));
    expect(titleOf(body)).toContain(title);
  });

  it('answers an empty question with examples from the loaded standards', async () => {
    const { body } = await bot.send(slash(''));
    expect(textsOf(body)).toContain('會議專案經理');
  });

  it.each(['公開 會議專案經理 T3', '會議專案經理 T3 公開', '!會議專案經理 T3'])(
    'answers %j in the channel, with the question and who asked',
    async text => {
      const { body } = await bot.send(slash(text));
      expect(body['response_type']).toBe('in_channel');
      expect(textsOf(body)).toContain('由 mei 分享\n查詢：會議專案經理 T3');
      expect(pressablesOf(body).map(({ label }) => label)).toContain('收回');
    },
  );

  it.each([
    ['公開 沒有這種職業啊啊', '什麼都找不到'],
    ['公開', '只有說明'],
  ])('does not show %j to everybody: %s', async text => {
    const { body } = await bot.send(slash(text));
    expect(body['response_type']).toBe('ephemeral');
  });

  it('offers to share a private answer', async () => {
    const { body } = await bot.send(slash('會議專案經理 T3'));
    const labels = pressablesOf(body).map(({ label }) => label);
    expect(labels).toContain('分享到頻道');
    expect(labels).not.toContain('收回');
  });

  it('answers an unknown command at once, with the one to use', async () => {
    const { status, body, milliseconds } = await bot.send(slash('x', { command: '/unknown' }));
    expect(status).toBe(200);
    expect(body).toEqual({ response_type: 'ephemeral', text: expect.stringContaining('請輸入 /職能') });
    expect(milliseconds).toBeLessThan(2500);
  });

  it('mentions nobody, whatever is asked', async () => {
    const { body } = await bot.send(slash('公開 &lt;!channel&gt; <@U1> @here'));
    expect(problemsOfMessage(body)).toEqual([]);
    expect(String(body['text'])).not.toMatch(/<[!@#]/u);
  });

  it('says what to do with a question that is too long', async () => {
    const { body } = await bot.send(slash('會'.repeat(3000)));
    expect(textsOf(body)).toContain('問題太長了');
  });
});

it('does not log what people ask, unless it is told to', async () => {
  for (const logQuestions of [false, true]) {
    const bot = await startBot({ logQuestions });
    await bot.send(slash('會議專案經理 T3'));
    await bot.stop();
    const [line] = bot.logged().split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({
      platform: 'slack',
      kind: 'duty',
      ms: expect.any(Number),
      msg: 'answer',
    });
    expect(bot.logged().includes('會議專案經理')).toBe(logQuestions);
  }
});
