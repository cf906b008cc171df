import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderOutcome } from '../../../../adapters/slack/render/render.ts';
import { shownIn } from '../../../../adapters/slack/read/controls.ts';
import { type Answer, createEngine, showTo, type Viewer } from '../../../../src/index.ts';
import { buildStandard } from '../../../support/build.ts';
import { loadSeeds } from '../../../support/seeds.ts';
import { type Bot, startBot } from '../../../support/slack-bot.ts';
import { problemsOfMessage } from '../../../support/slack-limits.ts';
import { blockAction, directMessage, submission } from '../../../support/slack-requests.ts';
import { press, pressablesOf, titleOf } from '../../../support/slack-shown.ts';
import type { Fields } from '../../../support/slack-stand-in.ts';
import { expectSoon } from '../../../support/soon.ts';

const engine = createEngine([
  ...loadSeeds(),
  buildStandard({ name: '空白員', prerequisites: [], notes: [] }),
]);

const shownTo = (viewer: Viewer, answer: Answer) =>
  renderOutcome(showTo(viewer, { question: answer.question, answer, page: 0 }));

const labelsOf = (message: Fields): string[] => pressablesOf(message).map(({ label }) => label);

describe('in direct messages an answer has no button to share, but carries its question', () => {
  it.each([
    ['standard', '會議專案經理'],
    ['duty', '會議專案經理 T3'],
    ['task', '會議專案經理 T3.1'],
    ['item', '會議專案經理 P3.1.1'],
    ['columns', '會議專案經理 技能'],
    ['columns', '會議專案經理 T3 技能'],
    ['columns', '會議專案經理 版本'],
    ['columns', '會議專案經理 職能級別'],
    ['columns', '空白員 學經歷'],
    ['columns', '空白員 說明與補充事項'],
    ['columns', '空白員 態度'],
    ['matches', '會議專案經理 預算'],
  ])('%s: %s', (kind, question) => {
    const answer = engine.answer(question);
    expect(answer.result.kind).toBe(kind);
    const message = shownTo({ kind: 'direct' }, answer);
    expect(labelsOf(message)).not.toContain('分享到頻道');
    expect(shownIn([message])).toContain(answer.question);
    expect(problemsOfMessage(message)).toEqual([]);
    const among = shownTo({ kind: 'private' }, answer);
    expect(labelsOf(among)).toContain('分享到頻道');
  });

  it('or has the button, if the question has no room elsewhere', () => {
    const answer = engine.answer(`會議專案經理 溝通協調${' ，請問要怎麼做'.repeat(40)}`);
    const message = shownTo({ kind: 'direct' }, answer);
    expect(answer.result.kind).toBe('matches');
    expect(shownIn([message])).toContain(answer.question);
  });
});

describe('direct messages', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await startBot({ engine });
  });
  afterAll(() => bot.stop());

  const posted = () => bot.slack.callsOf('chat.postMessage');

  async function say(text: string, channel: string, to = bot): Promise<Fields> {
    const before = posted().length;
    await to.send(directMessage(text, { channel }));
    await expectSoon(() => posted().length).toBe(before + 1);
    return posted().at(-1)?.args ?? {};
  }

  it('offer no sharing after a question, a press or a pick', async () => {
    const shown = await say('會議專案經理 T2', 'D1');
    expect(labelsOf(shown)).not.toContain('分享到頻道');
    const url = bot.slack.responseUrl();
    const place = {
      channel: { id: 'D1', name: 'directmessage' },
      container: { type: 'message', message_ts: '1.1', is_ephemeral: false },
      message: { blocks: shown['blocks'] },
    };
    await bot.send(blockAction(press(shown, /▶$/u), { ...place, response_url: url }));
    await expectSoon(() => titleOf(bot.slack.responses.at(-1)?.body ?? {})).toContain('T3');
    expect(labelsOf(bot.slack.responses.at(-1)?.body ?? {})).not.toContain('分享到頻道');
    const before = posted().length;
    const state = { values: { standard: { standard: { selected_option: { value: 'BAS2421-001' } } } } };
    await bot.send(submission({ callback_id: 'picker', private_metadata: '', state }));
    await expectSoon(() => posted().length).toBe(before + 1);
    expect(labelsOf(posted().at(-1)?.args ?? {})).not.toContain('分享到頻道');
  });

  it('keep their topic over a list, a question that found nothing, and a restart', async () => {
    await say('會議專案經理 T2', 'D4');
    for (const text of ['清單', '沒有這種東西啊啊啊', '會議專案經理 T99']) await say(text, 'D4');
    const other = await startBot({ slack: bot.slack, engine });
    expect(titleOf(await say('下一個', 'D4', other))).toContain('T3');
    await other.stop();
  });

  it.each([
    ['D2', ['空白員 學經歷', 'T1'], /^T1 準備/u],
    ['D3', ['會議專案經理 版本', 'T2'], /^T2/u],
  ])('keep their topic over a restart: %s', async (channel, [first = '', second = ''], title) => {
    await say(first, channel);
    const other = await startBot({ slack: bot.slack, engine });
    expect(titleOf(await say(second, channel, other))).toMatch(title);
    await other.stop();
  });
});
