import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CompetencyStandard, createEngine } from '../../../../src/index.ts';
import { loadSeeds } from '../../../support/seeds.ts';
import { type Bot, startBot } from '../../../support/slack-bot.ts';
import { expectSoon } from '../../../support/soon.ts';
import { blockAction, slash } from '../../../support/slack-requests.ts';
import { press, pressablesOf, textsOf, titleOf } from '../../../support/slack-shown.ts';
import type { Fields } from '../../../support/slack-stand-in.ts';

const seeds = loadSeeds();

/** More indicators than a message holds. */
function longStandard(): CompetencyStandard {
  const [, standard] = seeds;
  if (!standard) throw new Error('there are no seeds');
  const [duty] = standard.duties;
  const tasks = Array.from({ length: 40 }, (_, index) => ({
    code: `T1.${index + 1}`,
    name: `任務${index + 1}`,
    level: 4,
    outputs: [],
    indicators: [
      {
        code: `P1.${index + 1}.1`,
        text: `確認第 ${index + 1} 項工作的內容與進度，${'並回報主管'.repeat(index === 0 ? 800 : 20)}`,
      },
    ],
    knowledge: [],
    skills: [],
  }));
  const duties = duty ? [{ ...duty, tasks }] : [];
  return { ...standard, code: 'BAS9999-001', name: '展覽專案經理', aliases: [], versions: [], duties };
}

const OPEN = { type: 'message', message_ts: '1700000000.000100', channel_id: 'C1', is_ephemeral: false };

describe.each(['http', 'socket'] as const)('a press over %s', mode => {
  let bot: Bot;
  beforeAll(async () => {
    const env = { commands: ['/查職能'] };
    bot = await startBot({ mode, env, engine: createEngine([...seeds, longStandard()]) });
  });
  afterAll(() => bot.stop());

  const ask = async (text: string): Promise<Fields> =>
    (await bot.send(slash(text, { command: '/查職能' }))).body;

  /** @returns what was sent to the press's response address */
  async function act(action: Fields, fields: Fields = {}): Promise<Fields> {
    const before = bot.slack.responses.length;
    const url = bot.slack.responseUrl();
    const { status, body } = await bot.send(blockAction(action, { response_url: url, ...fields }));
    expect([status, body]).toEqual([200, {}]);
    await expectSoon(() => bot.slack.responses.length).toBe(before + 1);
    return bot.slack.responses.at(-1)?.body ?? {};
  }

  it.each([
    [/^▲/u, '會議專案經理'],
    [/▶$/u, 'T4'],
    [/^◀ T2/u, 'T2'],
    [/^T3\.1/u, 'T3.1'],
  ])('of %s shows %s in the place of a private answer', async (label, title) => {
    const said = await act(press(await ask('會議專案經理 T3'), label));
    expect(said['replace_original']).toBe(true);
    expect(titleOf(said)).toContain(title);
    expect(pressablesOf(said).map(pressable => pressable.label)).toContain('分享到頻道');
  });

  it('leaves what everybody sees, and answers the person privately', async () => {
    const shown = await ask('公開 會議專案經理 T3');
    const said = await act(press(shown, /▶$/u), { container: { ...OPEN, thread_ts: '1.2' } });
    expect(said).toMatchObject({ response_type: 'ephemeral', replace_original: false, thread_ts: '1.2' });
    expect(titleOf(said)).toContain('T4');
  });

  it('turns pages', async () => {
    const first = await ask('展覽專案經理 指標');
    const second = await act(press(first, '下一頁'));
    expect(textsOf(first)).toContain('第 1／');
    expect(textsOf(second)).toContain('第 2／');
    const back = await act(press(second, '◀ 上一頁'));
    expect(textsOf(back)).toContain('第 1／');
  });

  it('shares with the question and the sharer, and leaves the private answer', async () => {
    const { length } = bot.slack.responses;
    await bot.send(blockAction(press(await ask('會議專案經理 T3'), '分享到頻道')));
    await expectSoon(() => bot.slack.callsOf('chat.postMessage').length).toBe(1);
    const said = bot.slack.callsOf('chat.postMessage').at(-1)?.args ?? {};
    expect(textsOf(said)).toContain('由 mei 分享');
    expect(textsOf(said)).toMatch(/查詢：.*會議專案經理.*T3/u);
    expect(titleOf(said)).toBe('T3 控制專案進度');
    expect(bot.slack.responses).toHaveLength(length);
  });

  it('cannot share in direct messages, and says where that is possible', async () => {
    const container = { type: 'message', message_ts: '1.1', is_ephemeral: false };
    const share = { type: 'button', action_id: 'step:0', value: 'share|0|0|BAS2421-001#T3' };
    const said = await act(share, { container, channel: { id: 'D1', name: 'directmessage' } });
    expect(said['text']).toContain('請到頻道輸入「/查職能 公開」');
  });

  it('withdraws for the sharer', async () => {
    const shown = await ask('公開 會議專案經理 T3');
    const said = await act(press(shown, '收回'), { container: OPEN });
    expect(said).toEqual({ delete_original: true });
  });

  it('withdraws what was shared', async () => {
    const { length } = bot.slack.callsOf('chat.postMessage');
    await bot.send(blockAction(press(await ask('會議專案經理 T2'), '分享到頻道')));
    await expectSoon(() => bot.slack.callsOf('chat.postMessage').length).toBe(length + 1);
    const shown = bot.slack.callsOf('chat.postMessage').at(-1)?.args ?? {};
    expect(await act(press(shown, '收回'), { container: OPEN })).toEqual({ delete_original: true });
  });

  it('withdraws for nobody else, and says so', async () => {
    const shown = await ask('公開 會議專案經理 T3');
    const user = { id: 'U2', username: 'lin', team_id: 'T01' };
    const said = await act(press(shown, '收回'), { container: OPEN, user });
    expect(said).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(said['text']).toContain('只有分享的人可以收回');
  });

  it('quotes a line with its code, place, standard, version and date', async () => {
    const shown = await ask('BGM1219-002v2 T1');
    const line = press(shown, /^P1\.1\.1/u);
    const said = await act(line);
    expect(said).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(textsOf(said)).toMatch(
      /P1\.1\.1 .+[\s\S]*資料來源：勞動部 iCAP 職能基準「基層主管」，BGM1219-002v2，V2，2018\/12\/21/u,
    );
  });

  it('quotes a line that is longer than a message with its place and its source', async () => {
    const block_id = 'quote|0|BAS9999-001 T1.1 指標';
    const line = { type: 'static_select', action_id: 'step:0', block_id, selected_option: { value: '0' } };
    expect(textsOf(await act(line))).toMatch(
      /…（後略 \d+ 字）\n〔T1\.1 行為指標，T1\.1 任務1〕\n資料來源：.*BAS9999-001/u,
    );
  });

  it('offers what is meant as buttons', async () => {
    const shown = await ask('會議專按經理 T3');
    const labels = pressablesOf(shown).map(({ label }) => label);
    expect(labels.join()).toContain('會議專案經理');
    const said = await act(press(shown, /會議專案經理/u));
    expect(titleOf(said)).toMatch(/會議專案經理|T3/u);
  });

  it.each<[string, Fields]>([
    ['no step', { type: 'button', action_id: 'step:0', value: 'hello' }],
    ['no value', { type: 'button', action_id: 'step:0' }],
    [
      'a menu of others',
      { type: 'static_select', action_id: 'x', block_id: 'y', selected_option: { value: 'z' } },
    ],
    ['another element', { type: 'datepicker', action_id: 'x', selected_date: null }],
    ['a standard that is gone', { type: 'button', action_id: 'step:0', value: 'show|0|0|BAS0000-001v1#T3' }],
    [
      'a shared one that is gone',
      { type: 'button', action_id: 'step:0', value: 'share|0|0|BAS0000-001v1#T3' },
    ],
  ])('of a button with %s is told to ask again', async (_, action) => {
    const said = await act(action);
    expect(said).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(said['text']).toContain('這個按鈕已經失效');
  });

  it('on words that never found anything says so again', async () => {
    const said = await act({ type: 'button', action_id: 'step:0', value: 'show|0|0|軟體專案經理' });
    expect(said['replace_original']).toBe(true);
    expect(titleOf(said)).toContain('找不到');
  });

  it('on a quotation of a line that is gone says so', async () => {
    const selected_option = { value: '999' };
    const said = await act({
      type: 'static_select',
      action_id: 'step:0',
      block_id: 'quote|0|BAS2421-001#T3',
      selected_option,
    });
    expect(said['text']).toContain('找不到要引用的這一行');
  });

  it.each(['interactive_message', 'dialog_submission'])(
    'from before Block Kit is acknowledged at once: %s',
    async type => {
      const { status, milliseconds } = await bot.send(blockAction({}, { type, callback_id: 'x' }));
      expect(status).toBe(200);
      expect(milliseconds).toBeLessThan(2500);
    },
  );

  it('works after a restart, on another replica', async () => {
    const shown = await ask('會議專案經理 T3');
    const other = await startBot({ mode: 'http', slack: bot.slack });
    const url = bot.slack.responseUrl();
    await other.send(blockAction(press(shown, /▶$/u), { response_url: url }));
    await expectSoon(() => titleOf(bot.slack.responses.at(-1)?.body ?? {})).toContain('T4');
    await other.stop();
  });
});
