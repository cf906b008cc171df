import { describe, expect, it } from 'vitest';
import { PAGE_CHARACTERS } from '../../../../adapters/slack/limits.ts';
import { pagesOf } from '../../../../adapters/slack/render/pages.ts';
import { renderAnswer, renderQuote } from '../../../../adapters/slack/render/render.ts';
import { type Answer, plainText, readStep } from '../../../../src/index.ts';
import { plainReply } from '../../../../src/reply/model.ts';
import { seedEngine } from '../../../support/seeds.ts';
import { problemsOfMessage, textsOfBlocks } from '../../../support/slack-limits.ts';
import { answerOf, line, MARKUP, WORST_ANSWERS } from '../../../support/worst-answers.ts';

const engine = seedEngine();
const T3 = engine.answer('會議專案經理 T3');

const privately = (answer: Answer, page = 0) =>
  renderAnswer(answer, { page, audience: { kind: 'private' }, sharing: null });
const kinds = ({ blocks }: { blocks: { type: string }[] }) => blocks.map(({ type }) => type);

/** Objects of a kind, at any depth. */
function allOf(value: unknown, type: string): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(part => allOf(part, type));
  return 'type' in value && value.type === type ? [{ ...value }, ...inner] : inner;
}

const runs = (message: unknown) => allOf(message, 'text').map(({ text, style }) => ({ text, style }));
const bolds = (message: unknown) =>
  runs(message)
    .filter(({ style }) => style)
    .map(({ text }) => text);

function longAnswer(): Answer {
  const found = WORST_ANSWERS.find(([name]) => name === 'a duty with 40 tasks');
  if (!found) throw new Error('no such answer');
  return found[1];
}

describe('an answer', () => {
  it('has its title, standard, level, tasks, columns, source and controls in this order', () => {
    const message = privately(T3);
    expect(kinds(message)).toEqual([
      'header',
      'context',
      ...Array.from({ length: 7 }, () => 'rich_text'),
      'context',
      ...Array.from({ length: 5 }, () => 'actions'),
    ]);
    expect(textsOfBlocks(message.blocks).split('\n').slice(0, 9)).toEqual([
      'T3 控制專案進度',
      '會議專案經理',
      '職能級別：5',
      'T3.1 規劃預算及時程 〔級別 5〕',
      '工作產出',
      'O3.1.1  預算表',
      'O3.1.2  時程規劃表',
      '行為指標',
      'P3.1.1  分配專案預算',
    ]);
    expect(textsOfBlocks(message.blocks).split('\n').at(-1)).toBe(
      '資料來源：勞動部 iCAP 職能基準「會議專案經理」，BAS2421-001，文件未附版本表',
    );
  });

  it('is complete in its text alone', () => {
    expect(privately(T3)).toMatchObject({ text: plainText(T3.reply), mrkdwn: false });
  });

  it('shows headings, labels of facts and codes in bold, and nothing else', () => {
    expect(bolds(privately(T3)).slice(0, 5)).toEqual([
      '職能級別：',
      'T3.1 規劃預算及時程',
      'O3.1.1',
      'O3.1.2',
      'P3.1.1',
    ]);
  });

  it('lists sub-items below their line', () => {
    const items = line('技能', { code: 'S01', items: ['冷色', '暖色'] });
    const groups = [{ label: null, lines: [items, line('後面', { code: 'S02' })], empty: null }];
    const sections = [{ code: null, heading: null, note: null, groups }];
    const message = privately(answerOf({ ...plainReply('標題'), sections }));
    expect(allOf(message, 'rich_text_list').map(({ indent }) => indent)).toEqual([0, 1, 0]);
  });

  it('shows in bold what was searched for', () => {
    const { reply } = engine.answer('時程');
    const marked = bolds(privately(answerOf(reply)));
    expect(marked).toContain('時程');
  });

  it('shows in bold what was searched for, also behind a character that steers', () => {
    const marked = line('一\n\u202E會議\n', { code: 'K1', marks: [[3, 5]] });
    const sections = [
      { code: null, heading: null, note: null, groups: [{ label: null, lines: [marked], empty: null }] },
    ];
    const message = privately(answerOf({ ...plainReply('標題'), sections }));
    expect(bolds(message)).toEqual(['K1', '會議']);
    expect(textsOfBlocks(message.blocks)).toContain('K1  一  會議');
  });

  it('reads nothing as markup and mentions nobody', () => {
    const sections = [
      {
        code: null,
        heading: null,
        note: null,
        groups: [{ label: null, lines: MARKUP.map(text => line(text)), empty: null }],
      },
    ];
    const message = renderAnswer(answerOf({ ...plainReply(MARKUP.join(' ')), sections }), {
      page: 0,
      audience: { kind: 'shared', by: 'U1' },
      sharing: { name: '<!channel>', question: '<@U2> *粗* :smile:' },
    });
    expect(allOf(message, 'mrkdwn')).toEqual([]);
    expect(
      ['user', 'usergroup', 'broadcast', 'channel', 'link', 'emoji'].flatMap(type => allOf(message, type)),
    ).toEqual([]);
    expect(runs(message).map(({ text }) => text)).toEqual(MARKUP);
    expect(message.text).not.toMatch(/[<>]/u);
    expect(allOf(message, 'plain_text').every(({ emoji }) => emoji === false)).toBe(true);
  });

  it('says who shared it and what was asked', () => {
    const message = renderAnswer(T3, {
      page: 0,
      audience: { kind: 'shared', by: 'U1' },
      sharing: { name: '王小明', question: '會議專案經理 T3' },
    });
    expect(textsOfBlocks(message.blocks)).toContain('會議專案經理\n由 王小明 分享\n查詢：會議專案經理 T3');
    expect(message.text.startsWith('由 王小明 分享\n查詢：會議專案經理 T3\nT3 控制專案進度')).toBe(true);
    expect(readStep(String(allOf(message, 'button').at(-1)?.['value']))).toEqual({
      kind: 'withdraw',
      by: 'U1',
    });
  });

  it('repeats a title that is too long for a header below it, in full', () => {
    const title = '設計儲存及物理分離設備'.repeat(20);
    const message = privately(answerOf({ ...plainReply(title), code: 'T3.2' }));
    const [head = '', whole] = textsOfBlocks(message.blocks).split('\n');
    expect(head).toHaveLength(150);
    expect(whole).toBe(`T3.2 ${title}`);
  });

  it('has a text even if the answer has none', () => {
    expect(privately(answerOf(plainReply(''), { question: '' }))).toEqual({
      text: '這個答案沒有內容，請換個問法，或輸入「說明」。',
      mrkdwn: false,
      blocks: [],
    });
  });
});

describe('pages', () => {
  it.each([
    [-1, 0],
    [0, 0],
    [2, 2],
    [9999, 18],
  ])('shows of page %i the nearest there is: %i', (page, nearest) => {
    const answer = longAnswer();
    const pages = pagesOf(answer);
    expect(pages).toHaveLength(19);
    expect(privately(answer, page)).toEqual(privately(answer, nearest));
    expect(textsOfBlocks(privately(answer, page).blocks)).toContain(`第 ${nearest + 1}／19 頁`);
  });

  it('say at the foot, beside the source, which page they are', () => {
    const [, context] = allOf(privately(longAnswer(), 1), 'context');
    expect(context).toMatchObject({
      elements: [{ text: expect.stringMatching(/^資料來源：.*\n第 2／19 頁，後面還有 \d+ 項。$/u) }],
    });
  });

  it('are the same whoever sees them', () => {
    const answer = longAnswer();
    const shared = renderAnswer(answer, {
      page: 3,
      audience: { kind: 'shared', by: 'U0123456789' },
      sharing: { name: '名'.repeat(500), question: '問'.repeat(1000) },
    });
    expect(problemsOfMessage(shared)).toEqual([]);
    const content = (message: unknown) => allOf(message, 'rich_text');
    expect(content(shared)).toEqual(content(privately(answer, 3)));
  });
});

describe('controls', () => {
  const message = privately(T3);
  const buttons = allOf(message, 'button');
  const menus = message.blocks.filter(block => allOf(block, 'static_select').length > 0);

  it('carry their step: a button in its value, a menu in its block', () => {
    expect(buttons.map(({ value }) => readStep(String(value)))).toEqual([
      { kind: 'show', question: 'BAS2421-001v1', page: 0 },
      { kind: 'show', question: 'BAS2421-001v1#T2', page: 0 },
      { kind: 'show', question: 'BAS2421-001v1#T4', page: 0 },
      { kind: 'share', question: 'BAS2421-001v1#T3', page: 0 },
    ]);
    expect(menus.map(({ block_id: id }) => readStep(String(id)))).toEqual([
      { kind: 'pick' },
      { kind: 'pick' },
      { kind: 'quote', question: 'BAS2421-001v1#T3' },
    ]);
  });

  it('have different action ids with the same beginning', () => {
    const ids = [...buttons, ...allOf(message, 'static_select')].map(({ action_id: id }) => String(id));
    expect(new Set(ids).size).toBe(7);
    expect(ids.every(id => /^step:\d+$/u.test(id))).toBe(true);
  });

  it('have other block ids below another answer: Slack remembers choices by block id', () => {
    const ids = (some: { blocks: { block_id?: string }[] }) =>
      some.blocks.flatMap(({ block_id: id }) => id ?? []);
    const other = new Set(ids(privately(engine.answer('會議專案經理 T2'))));
    expect(ids(message).filter(id => other.has(id))).toEqual([]);
  });

  it('lead to everything that the links lead to', () => {
    const { up, previous, next, parts, columns } = T3.links;
    const queries = [up, previous, next, ...parts, ...columns].flatMap(way => way?.question ?? []);
    const written = JSON.stringify(message.blocks);
    expect(queries.filter(question => !written.includes(question))).toEqual([]);
  });

  it('split a menu that is too long, and say which part each one is', () => {
    const options = Array.from({ length: 150 }, (_, index) => ({
      label: `第${index}項`,
      detail: null,
      question: `甲${index}`,
    }));
    const long = privately(answerOf(plainReply('標題'), { links: { ...T3.links, parts: options } }));
    const placeholders = allOf(long, 'static_select').map(({ placeholder }) => placeholder);
    expect(placeholders).toMatchObject([
      { text: '前往職責或任務（1／2）' },
      { text: '前往職責或任務（2／2）' },
      {},
    ]);
    expect(problemsOfMessage(long)).toEqual([]);
  });

  it('shorten labels before leaving out options, and say how many are left out', () => {
    const options = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        label: `第${index}項`.padEnd(70, '長'),
        detail: null,
        question: `甲${index}`,
      }));
    const drawn = (count: number) =>
      privately(answerOf(plainReply('標題'), { links: { ...T3.links, parts: options(count) } }));
    expect(allOf(drawn(40), 'option')).toEqual([]);
    expect(textsOfBlocks(drawn(100).blocks)).not.toContain('放不下');
    expect(JSON.stringify(drawn(100).blocks)).toContain('"甲99"');
    expect(textsOfBlocks(drawn(300).blocks)).toMatch(/另有 \d+ 個按鈕或選項放不下/u);
  });

  it('offer a question too long for an option as a button', () => {
    const question = '問'.repeat(200);
    const options = Array.from({ length: 6 }, (_, index) => ({
      label: `選${index}`,
      detail: null,
      question: `${question}${index}`,
    }));
    const long = privately(answerOf({ ...plainReply('標題'), choices: { label: '請選擇', options } }));
    const steps = allOf(long, 'button').map(({ value }) => readStep(String(value)));
    expect(steps.slice(0, 3)).toEqual(
      [0, 1, 2].map(index => ({ kind: 'show', question: `${question}${index}`, page: 0 })),
    );
    expect(textsOfBlocks(long.blocks)).toContain('另有 3 個按鈕或選項放不下');
    expect(problemsOfMessage(long)).toEqual([]);
  });

  it('offer the same question once', () => {
    const options = Array.from({ length: 9 }, (_, index) => ({
      label: `選${index}`,
      detail: null,
      question: `甲${index % 7}`,
    }));
    const twice = privately(answerOf(plainReply('標題'), { links: { ...T3.links, parts: options } }));
    expect(problemsOfMessage(twice)).toEqual([]);
  });

  it('offer no quoting if the question does not fit into an id', () => {
    const { reply } = T3;
    const quoting = (question: string) =>
      JSON.stringify(privately(answerOf(reply, { question })).blocks).includes('"quote|');
    expect(quoting('問'.repeat(200))).toBe(true);
    expect(quoting('問'.repeat(260))).toBe(false);
  });
});

describe('a quote', () => {
  it('is a block of its own that can be copied', () => {
    const text = engine.quote('BAS2421-001v1#T3', 0) ?? '';
    const message = renderQuote(text);
    expect(text).toContain('O3.1.1 預算表');
    expect(allOf(message, 'rich_text_preformatted')).toEqual([
      { type: 'rich_text_preformatted', elements: [{ type: 'text', text }] },
    ]);
    expect(problemsOfMessage(message)).toEqual([]);
  });

  it.each([
    '',
    '長'.repeat(PAGE_CHARACTERS),
    '&'.repeat(PAGE_CHARACTERS),
    MARKUP.join('\n'),
    '\u0000\n\uD800',
  ])('stays within the limits', text => {
    expect(problemsOfMessage(renderQuote(text))).toEqual([]);
  });
});
