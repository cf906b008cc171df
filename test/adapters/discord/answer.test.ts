/** What people can do, over the gateway with the real client, and over HTTP with real signatures. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRequest } from '../../../adapters/discord/read/request.ts';
import { answerRequest } from '../../../adapters/discord/answer/answer.ts';
import { createEngine, type Step, writeStep } from '../../../src/index.ts';
import { buildDuty, buildStandard, buildTask } from '../../support/build.ts';
import { type Bot, controlOf, startBot, textsOf, type Way } from '../../support/discord-bot.ts';
import {
  type From,
  HUA,
  MEI,
  messageCommand,
  newMessage,
  type Payload,
  press,
  slash,
  typing,
} from '../../support/discord-payloads.ts';
import type { Callback } from '../../support/discord-stand-in.ts';

const [ADDED, DEFERRED_UPDATE, UPDATED, COMPLETED] = [4, 6, 7, 8];
const EPHEMERAL = 64;

const isPrivate = ({ data }: Callback) => ((data?.flags ?? 0) & EPHEMERAL) !== 0;

describe.each<Way>(['gateway', 'http'])('asked over %s', way => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await startBot({ way });
  });
  afterAll(() => bot.stop());

  /** Asks, and has the message that was answered. */
  async function show(interaction: Payload) {
    const callback = await bot.ask(interaction);
    return { callback, message: bot.standIn.messageOf(interaction) };
  }

  /** Presses the control of what an interaction was answered. */
  async function pressOn(
    interaction: Payload,
    { label, value, from = {} }: { label: string; value?: string; from?: From },
  ) {
    const message = bot.standIn.messageOf(interaction);
    const customId = controlOf(message.components, label);
    const pressed = press({ message, customId, values: value === undefined ? undefined : [value] }, from);
    return { pressed, callback: await bot.ask(pressed) };
  }

  it.each<[string, From]>([
    ['a server', { place: 'guild' }],
    ['a direct message with the bot', { place: 'bot-dm' }],
    ['anywhere, where only the person installed it', { place: 'user-install' }],
  ])('answers a question in %s, for the person only', async (_, from) => {
    const { callback } = await show(slash({ question: '會議專案經理 T3' }, from));
    expect(callback.type).toBe(ADDED);
    expect(isPrivate(callback)).toBe(true);
    expect(textsOf(callback)).toContain('`T3` 控制專案進度');
    expect(textsOf(callback)).toContain('BAS2421-001');
  });

  it('answers for everyone with 公開:是, with the question and who asked', async () => {
    const callback = await bot.ask(slash({ question: '會議專案經理 T3', everyone: true }, { person: HUA }));
    expect(isPrivate(callback)).toBe(false);
    expect(textsOf(callback)).toMatch(/查詢：會議專案經理 T3.*由 阿華 分享/u);
  });

  it('answers for the person only with 公開:否', async () => {
    expect(isPrivate(await bot.ask(slash({ question: '會議專案經理', everyone: false })))).toBe(true);
  });

  it('answers for everyone if the question says 公開, unless 公開:否 is chosen', async () => {
    const words = await bot.ask(slash({ question: '公開 會議專案經理 T3' }));
    expect([isPrivate(words), textsOf(words)]).toEqual([
      false,
      expect.stringContaining('查詢：會議專案經理 T3'),
    ]);
    expect(isPrivate(await bot.ask(slash({ question: '公開 基層主管', everyone: false })))).toBe(true);
  });

  it.each<[string, string | undefined]>([
    ['nothing', undefined],
    ['a blank', ' '],
    ['說明', '說明'],
  ])('shows help for %s', async (_, question) => {
    expect(textsOf(await bot.ask(slash({ question })))).toContain('查詢職能基準');
  });

  it.each([
    ['free text', '會專經理 T3', '控制專案進度'],
    ['a completion’s label', '會議專案經理（BAS2421-001）', '會議專案經理'],
    ['a stable key', 'BAS2421-001#T3', '控制專案進度'],
    ['a stale key', 'XXX9999-001#T3', '沒有收錄代碼 XXX9999-001'],
    ['a key that was cut', 'BAS2421-0', '會議專案經理（BAS2421-001）'],
    ['a label that was cut', '會議專案經理（BAS2421', '會議專案經理'],
    ['a question as long as Discord lets it be', '會'.repeat(6000), '問題太長了'],
  ])('understands %s', async (_, question, expected) => {
    expect(textsOf(await bot.ask(slash({ question })))).toContain(expected);
  });

  it('shows markdown and mentions of a question as text', async () => {
    const callback = await bot.ask(slash({ question: '會議專案經理 **預算** <@1>', everyone: true }));
    expect(isPrivate(callback)).toBe(false);
    expect(textsOf(callback)).toContain(String.raw`查詢：會議專案經理 \\*\\*預算\\*\\* \\<\\@1\\>`);
    expect(callback.data).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  it('shows them as text, too, if nothing is found', async () => {
    const callback = await bot.ask(slash({ question: '**@everyone** <@1> `x`', everyone: true }));
    expect(isPrivate(callback)).toBe(true);
    expect(textsOf(callback)).not.toMatch(/(?<!\\)(?:@everyone|<@1>)/u);
  });

  describe('while typing', () => {
    it('offers help and standards before anything is typed', async () => {
      const { type, data } = await bot.ask(typing(''));
      expect(type).toBe(COMPLETED);
      expect(data?.choices?.length).toBeGreaterThan(3);
      expect(data?.choices?.[0]).toMatchObject({ value: '說明' });
    });

    it('offers the parts of a chosen standard, each by a key that answers', async () => {
      const { data } = await bot.ask(typing('會議專案經理 T3'));
      expect(data?.choices?.[0]).toMatchObject({ name: expect.stringContaining('T3 控制專案進度') });
      const [{ value } = { value: '' }] = JSON.parse(JSON.stringify(data?.choices));
      expect(textsOf(await bot.ask(slash({ question: value })))).toContain('控制專案進度');
    });

    it('keeps a public question public, by the value of a completion and by its name', async () => {
      const { data } = await bot.ask(typing('公開 會'));
      const choices: { name: string; value: string }[] = JSON.parse(JSON.stringify(data?.choices));
      const chosen = choices.find(({ name }) => name.includes('會議專案經理'));
      expect(chosen).toEqual({ name: '公開 會議專案經理（BAS2421-001）', value: '公開 BAS2421-001' });
      for (const question of [chosen?.value, chosen?.name]) {
        const callback = await bot.ask(slash({ question }));
        expect([isPrivate(callback), textsOf(callback)]).toEqual([
          false,
          expect.stringMatching(/查詢：會議專案經理.*由 小美 分享/u),
        ]);
        const on = await bot.ask(typing(`${question} T3`));
        expect(on.data?.choices?.[0]).toMatchObject({ value: '公開 BAS2421-001#T3' });
      }
    });

    it('does not fill the log', async () => {
      const before = bot.lines().filter(({ level }) => level !== 'debug').length;
      await bot.ask(typing('會'));
      expect(bot.lines().filter(({ level }) => level !== 'debug')).toHaveLength(before);
    });

    it('offers nothing for a text that is too long', async () => {
      expect(await bot.ask(typing('會'.repeat(6000)))).toEqual({ type: COMPLETED, data: { choices: [] } });
    });
  });

  describe('on a message', () => {
    it.each<[string, object]>([
      ['its content', { content: '會議專案經理 T3' }],
      [
        'its content, without whom it mentions',
        { content: '<@1200000000000000002> 會議專案經理 T3 <:hi:1200>' },
      ],
      ['an embed', { embeds: [{ title: '會議專案經理', description: 'T3' }] }],
      ['an embed’s fields', { embeds: [{ fields: [{ name: '會議專案經理', value: 'T3' }] }] }],
      [
        'what a bot wrote in components',
        { components: [{ type: 17, components: [{ type: 10, content: '會議專案經理 T3' }] }] },
      ],
      [
        'what was forwarded',
        {
          message_reference: { type: 1, channel_id: '1400000000000000009' },
          message_snapshots: [{ message: { content: '會議專案經理 T3', embeds: [] } }],
        },
      ],
    ])('answers %s for the person only', async (_, message) => {
      const callback = await bot.ask(messageCommand(message));
      expect(isPrivate(callback)).toBe(true);
      expect(textsOf(callback)).toContain('`T3` 控制專案進度');
    });

    it.each([
      ['會議專案經理', '## `BAS2421-001` 會議專案經理'],
      ['會議專案經理 T3 指標', '`T3` 行為指標'],
      ['清單', '已收錄的職能基準'],
    ])('shows what an answer to %s that somebody shared is about', async (question, title) => {
      const shared = await bot.ask(slash({ question, everyone: true }));
      const again = await bot.ask(messageCommand({ components: shared.data?.components ?? [] }));
      expect(textsOf(again)).toContain(title);
    });

    it('says so if the message has no text', async () => {
      const callback = await bot.ask(messageCommand({ content: ' <@1200000000000000002> ' }));
      expect(textsOf(callback)).toContain('這則訊息裡沒有可以查詢的文字');
    });

    it('shares a long one, although no button can hold its question', async () => {
      const question = `會議專案經理 溝通協調 ${'，請問要怎麼做 '.repeat(20)}`;
      const asked = messageCommand({ content: question });
      await bot.ask(asked);
      const { callback } = await pressOn(asked, { label: '分享到頻道' });
      expect(isPrivate(callback)).toBe(false);
      expect(textsOf(callback)).not.toContain('失效');
    });
  });

  describe('links', () => {
    it('change a private answer in place', async () => {
      const asked = slash({ question: '會議專案經理' });
      await bot.ask(asked);
      const { callback } = await pressOn(asked, { label: '前往', value: 'BAS2421-001v1#T3' });
      expect(callback.type).toBe(UPDATED);
      // Who sees a message is settled when it is made.
      expect(callback.data?.flags).toBe(1 << 15);
      expect(textsOf(callback)).toContain('`T3` 控制專案進度');
    });

    it('go to the neighbour, and on from there', async () => {
      const asked = slash({ question: '會議專案經理 T3' });
      await bot.ask(asked);
      const next = await pressOn(asked, { label: 'T4' });
      expect(textsOf(next.callback)).toContain('## `T4`');
      const back = await pressOn(next.pressed, { label: '◀ T3' });
      expect(textsOf(back.callback)).toContain('## `T3`');
    });

    it('turn pages', async () => {
      const asked = slash({ question: '活動企劃專員 指標' });
      const first = await bot.ask(asked);
      expect(textsOf(first)).toContain('第 1／');
      const { callback } = await pressOn(asked, { label: '下一頁' });
      expect(callback.type).toBe(UPDATED);
      expect(textsOf(callback)).toContain('第 2／');
    });

    it('answer the person in a new message below a shared one', async () => {
      const asked = slash({ question: '會議專案經理 T3', everyone: true });
      await bot.ask(asked);
      const { callback } = await pressOn(asked, { label: 'T4', from: { person: HUA } });
      expect(callback.type).toBe(ADDED);
      expect(isPrivate(callback)).toBe(true);
      expect(textsOf(callback)).toContain('## `T4`');
    });

    it('quote a line for the person only', async () => {
      const asked = slash({ question: '會議專案經理 T3' });
      await bot.ask(asked);
      const { callback } = await pressOn(asked, { label: '引用一行', value: '2' });
      expect([callback.type, isPrivate(callback)]).toEqual([ADDED, true]);
      expect(textsOf(callback)).toMatch(
        /```\\nP3\.1\.1 分配專案預算\\n〔.*T3.*〕\\n資料來源：.*BAS2421-001/u,
      );
    });
  });

  describe('sharing', () => {
    it.each<[string, From]>([
      ['a server', { place: 'guild' }],
      ['anywhere, where only the person installed it', { place: 'user-install' }],
    ])('shows the same page to everybody in %s, with the question and who shared it', async (_, from) => {
      const asked = slash({ question: '會議專案經理 T3' }, from);
      await bot.ask(asked);
      const { callback } = await pressOn(asked, { label: '分享到頻道', from });
      expect([callback.type, isPrivate(callback)]).toEqual([ADDED, false]);
      expect(textsOf(callback)).toMatch(/查詢：會議專案經理 T3.*由 小美 分享.*`T3` 控制專案進度/u);
      expect(bot.standIn.messages.has(bot.standIn.messageOf(asked).id)).toBe(true);
    });

    it('is not offered in direct messages, neither at first nor after a link', async () => {
      const from: From = { place: 'bot-dm' };
      const asked = slash({ question: '會議專案經理 T3' }, from);
      const first = await bot.ask(asked);
      const { callback: next } = await pressOn(asked, { label: 'T4', from });
      const looked = await bot.ask(messageCommand({ content: '會議專案經理 T3' }, from));
      for (const shown of [first, next, looked]) {
        expect(textsOf(shown)).toContain('`T');
        expect(textsOf(shown)).not.toContain('分享到頻道');
      }
      expect([isPrivate(first), isPrivate(looked), next.type]).toEqual([true, true, UPDATED]);
    });

    it('shares what was answered, whatever is in the question', async () => {
      const asked = slash({ question: '談判 https://x.y\u202Ebas2421-001' });
      const { callback: answer } = await show(asked);
      const [, title] = /(找到 \d+ 處[^"\\]*)/u.exec(textsOf(answer)) ?? [];
      const { callback } = await pressOn(asked, { label: '分享到頻道' });
      expect(title).toBeDefined();
      expect(textsOf(callback)).toContain(title);
    });

    it('shows a name as text', async () => {
      const person = { ...MEI, global_name: '**@everyone**\n# 大標題' };
      const callback = await bot.ask(slash({ question: '會議專案經理', everyone: true }, { person }));
      expect(textsOf(callback)).toContain(String.raw`由 \\*\\*\\@everyone\\*\\* # 大標題 分享`);
    });

    it('is withdrawn by the person who shared', async () => {
      const asked = slash({ question: '會議專案經理 T3', everyone: true });
      await bot.ask(asked);
      const { id } = bot.standIn.messageOf(asked);
      const deleted = bot.standIn.nextCall(/^DELETE .*@original$/u);
      const { callback } = await pressOn(asked, { label: '收回' });
      expect(callback).toEqual({ type: DEFERRED_UPDATE });
      await deleted;
      expect(bot.standIn.messages.has(id)).toBe(false);
    });

    it('is not withdrawn by anybody else, who is told so', async () => {
      const asked = slash({ question: '會議專案經理 T3', everyone: true });
      await bot.ask(asked);
      const { callback } = await pressOn(asked, { label: '收回', from: { person: HUA } });
      expect([callback.type, isPrivate(callback)]).toEqual([ADDED, true]);
      expect(textsOf(callback)).toContain('只有分享的人可以收回');
      expect(bot.standIn.messages.has(bot.standIn.messageOf(asked).id)).toBe(true);
    });
  });

  describe('a control that leads nowhere', () => {
    it.each<[string, string | Step, string[] | undefined, string]>([
      ['is not ours', 'whatever', undefined, '這個按鈕已經失效'],
      [
        'was made for a standard that is gone',
        { kind: 'show', question: 'XXX9999-001v1', page: 0 },
        undefined,
        '失效',
      ],
      [
        'was made for a part that is gone',
        { kind: 'show', question: 'BAS2421-001v1#T99', page: 0 },
        undefined,
        '失效',
      ],
      ['shares what is gone', { kind: 'share', question: 'XXX9999-001v1#T1', page: 0 }, undefined, '失效'],
      ['shares what is nothing now', { kind: 'share', question: '沒有這個職務', page: 0 }, undefined, '失效'],
      ['chooses nothing', { kind: 'pick' }, [], '失效'],
      ['chooses what is gone', { kind: 'pick' }, ['XXX9999-001v1#T1'], '失效'],
      ['quotes no number', { kind: 'quote', question: 'BAS2421-001v1' }, ['x'], '失效'],
      ['quotes no line', { kind: 'quote', question: 'BAS2421-001v1' }, ['99999'], '找不到要引用的這一行'],
      ['lost the question in its message', { kind: 'show', question: '…', page: 0 }, undefined, '失效'],
    ])('that %s is answered for the person only', async (_, step, values, expected) => {
      const customId = typeof step === 'string' ? step : writeStep(step, '0');
      const message = newMessage({ flags: EPHEMERAL });
      const callback = await bot.ask(press({ message, customId, values }));
      expect([callback.type, isPrivate(callback)]).toEqual([ADDED, true]);
      expect(textsOf(callback)).toContain(expected);
    });

    it('for a page after the last shows the last', async () => {
      const customId = writeStep({ kind: 'show', question: 'KMC2432-001v2 指標', page: 9999 }, '0');
      const callback = await bot.ask(press({ message: newMessage({ flags: EPHEMERAL }), customId }));
      expect(textsOf(callback)).toMatch(/第 (\d+)／\1 頁/u);
    });
  });

  it('answers an unknown kind of interaction with what to do', async () => {
    const callback = await bot.ask({ ...slash({ question: 'x' }), type: 99 });
    expect(textsOf(callback)).toContain('請重新查詢');
  });

  it('works after a restart: nothing is remembered but what the message carries', async () => {
    const asked = slash({ question: '會議專案經理 T3' });
    await bot.ask(asked);
    const another = await startBot({ way });
    const message = bot.standIn.messageOf(asked);
    const customId = controlOf(message.components, 'T4');
    expect(textsOf(await another.ask(press({ message, customId })))).toContain('## `T4`');
    await another.stop();
  });

  it('logs each answer in a line, without what was asked, and no token', async () => {
    const asked = slash({ question: '會議專案經理 T3' });
    await bot.ask(asked);
    expect(bot.lines().at(-1)).toMatchObject({
      msg: 'answer',
      platform: 'discord',
      kind: 'duty',
      ms: expect.any(Number),
    });
    expect(bot.logged()).not.toContain('會議專案經理');
    expect(bot.logged()).not.toContain(asked.token);
  });
});

it('a line that is longer than a message is quoted with its place and its source', () => {
  const tasks = [buildTask({ indicators: [{ code: 'P1.1.1', text: '`預算'.repeat(1500) }] })];
  const engine = createEngine([buildStandard({ duties: [buildDuty({ tasks })] })]);
  const message = newMessage({ flags: EPHEMERAL });
  const customId = writeStep({ kind: 'quote', question: 'XYZ1234-001 T1.1 指標' }, '0');
  const pressed = JSON.parse(JSON.stringify(press({ message, customId, values: ['0'] })));
  const { callback } = answerRequest(readRequest(pressed), engine).response;
  const quoted = JSON.stringify('data' in callback ? callback.data : null);
  expect(quoted).toMatch(/…（後略 \d+ 字）\\n〔T1\.1 行為指標，T1\.1 準備工具〕\\n資料來源：.*XYZ1234-001/u);
});
