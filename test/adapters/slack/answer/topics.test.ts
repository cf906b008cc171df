import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, startBot } from '../../../support/slack-bot.ts';
import { directMessage, mention, type SlackRequest } from '../../../support/slack-requests.ts';
import { titleOf } from '../../../support/slack-shown.ts';
import type { Fields } from '../../../support/slack-stand-in.ts';
import { expectSoon } from '../../../support/soon.ts';

describe.each(['http', 'socket'] as const)('what a conversation is about over %s', mode => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await startBot({ mode, timeouts: { call: { firstMs: 500, longestMs: 500, tries: 3 } } });
  });
  afterAll(() => bot.stop());

  const posted = () => bot.slack.callsOf('chat.postMessage');

  async function ask(request: SlackRequest): Promise<Fields> {
    const before = posted().length;
    await bot.send(request);
    await expectSoon(() => posted().length).toBe(before + 1);
    return posted().at(-1)?.args ?? {};
  }

  it('is known while the answer is being posted', async () => {
    const before = posted().length;
    bot.slack.trouble('chat.postMessage', { kind: 'status', status: 500 });
    await bot.send(mention('會議專案經理 T3', { ts: '1.1' }));
    await bot.send(mention('技能', { ts: '1.2', thread_ts: '1.1' }));
    await bot.send(mention('會議專案經理 T2', { ts: '1.3', thread_ts: '1.1' }));
    await expectSoon(() => posted().length).toBe(before + 4);
    expect(posted().map(({ args }) => titleOf(args))).toContain('T3 技能');
    // What was posted last was not asked last.
    expect(titleOf(posted().at(-1)?.args ?? {})).toContain('T3');
    expect(titleOf(await ask(mention('下一個', { ts: '1.4', thread_ts: '1.1' })))).toContain('T3');
  });

  it.each([
    ['T9', '下一個', 'T3'],
    ['會議專案經理 T99', '技能', 'T2 技能'],
  ])('stays the same after %s, which does not exist', async (nowhere, question, title) => {
    const ts = `2.${title}`;
    await ask(mention('會議專案經理 T2', { ts }));
    const { text } = await ask(mention(nowhere, { thread_ts: ts }));
    expect(text).toContain('沒有');
    expect(titleOf(await ask(mention(question, { thread_ts: ts })))).toContain(title);
  });

  it('is known only in its team, even if another has a channel with the same id', async () => {
    const away = (text: string, ts: string, thread?: string): SlackRequest => {
      const request = mention(text, { ts, ...(thread === undefined ? {} : { thread_ts: thread }) });
      return { ...request, body: { ...request.body, team_id: 'T02' } };
    };
    await ask(mention('會議專案經理 T3', { ts: '3.1' }));
    expect(titleOf(await ask(away('技能', '3.2', '3.1')))).not.toContain('T3');
    await ask(away('基層主管 T2', '3.3', '3.1'));
    expect(titleOf(await ask(mention('技能', { ts: '3.4', thread_ts: '3.1' })))).toBe('T3 技能');
    expect(titleOf(await ask(away('技能', '3.5', '3.1')))).toBe('T2 技能');
  });

  it('is known to questions that arrive while earlier messages are read', async () => {
    const before = posted().length;
    bot.slack.trouble('conversations.history', { kind: 'late', ms: 200 });
    for (const text of ['會議專案經理 T3', '下一個', '技能']) {
      await bot.send(directMessage(text, { channel: 'D1' }));
    }
    expect(posted()).toHaveLength(before);
    await expectSoon(() => posted().length).toBe(before + 3);
    const titles = posted().map(({ args }) => titleOf(args));
    expect(titles.slice(before).toSorted()).toEqual(['T3 控制專案進度', 'T4 技能', 'T4 管理會議現場']);
  });
});
