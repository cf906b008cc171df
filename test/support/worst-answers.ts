/** Extreme answers that no document gives, built by hand to test renderers. */
import type { Answer, Line, Reply, Links } from '../../src/index.ts';
import { plainReply } from '../../src/reply/model.ts';
import { NO_LINKS } from '../../src/reply/model.ts';

/** A line with this text; every field that is not given is empty. */
export function line(text: string, some: Partial<Line> = {}): Line {
  return { code: null, text, items: [], place: null, ...some };
}

/** A renderer reads the reply, the question and the links, but not the result. */
export function answerOf(reply: Reply, some: Partial<Omit<Answer, 'reply'>> = {}): Answer {
  return {
    result: { kind: 'unreadable', reason: 'no-text', length: 0 },
    question: 'XYZ1234-001v1#T3',
    plainQuestion: '試驗人員 T3',
    links: NO_LINKS,
    ...some,
    reply,
  };
}

function replyOf(lines: readonly Line[], some: Partial<Reply> = {}): Reply {
  const numbered = lines.map((one, number) => ({ ...one, number }));
  const groups = [{ label: '行為指標', lines: numbered, empty: null }];
  return {
    ...plainReply('控制專案進度'),
    code: 'T3',
    subtitle: '會議專案經理',
    sections: [{ code: 'T3.1', heading: '控制進度', note: '級別 4', groups }],
    source: { name: '會議專案經理', code: 'XYZ1234-001v1', version: 'V1', date: '2019/12/31' },
    ...some,
  };
}

const coded = (texts: readonly string[], some: Partial<Line> = {}): Line[] =>
  texts.map((text, index) => line(text, { code: `P3.1.${index + 1}`, ...some }));

const LONGEST_PRINTED = 164;

const numbered = (count: number, prefix: string): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

/** 40 tasks, each with all columns in lines of 164 characters. */
function hugeDuty(): Reply {
  const printed = (number: number) => `第${number}行`.padEnd(LONGEST_PRINTED, '依據專案計畫執行並隨時檢查，');
  let count = 0;
  const lines = (codes: readonly string[]): Line[] =>
    codes.map(code => {
      count += 1;
      return line(printed(count), { code, items: ['次項一', '次項二'], number: count - 1 });
    });
  return {
    ...replyOf([]),
    facts: [{ label: '職能級別', value: '3、4' }],
    sections: numbered(40, 'T3.').map((task, index) => ({
      code: task,
      heading: `任務${index + 1}`,
      note: '級別 5（與基準級別 4 不同）',
      groups: [
        { label: '工作產出', lines: lines(numbered(2, `O3.${index + 1}.`)), empty: null },
        { label: '行為指標', lines: lines(numbered(4, `P3.${index + 1}.`)), empty: null },
        { label: '技能', lines: [], empty: '文件未列' },
      ],
    })),
  };
}

/** Every kind of link, many times, with the longest labels and questions. */
function hugeLinks(count: number, label: string): Links {
  const choices = (word: string) =>
    numbered(count, word).map((name, index) => ({
      label: `${name}${label}`,
      detail: `共 ${index} 項`,
      question: `XYZ1234-001v1#T${index + 1}`,
    }));
  const [one = null] = choices('上');
  return {
    ...NO_LINKS,
    up: one,
    previous: one,
    next: one,
    partsLabel: '前往職責或任務',
    parts: choices('職責'),
    columns: choices('欄位'),
  };
}

/** Markup of chat platforms and of HTML, mentions, and texts that look like commands. */
export const MARKUP = [
  '<!channel> <!here> <@U1> <@&2> <#C1> <https://a.b|按這裡>',
  '@everyone @here @某人',
  '*粗體* _斜體_ ~刪除~ `程式` **粗** __底__ ~~刪~~ ```區塊```',
  '||暗藏|| > 引文 >>> 全引 # 標題 ## 次標題 -# 小字 - 清單 1. 編號',
  '[文字](http://b.c) http://d.e <http://f.g>',
  '&lt; &amp; < > & " \' \\ \\* \\n',
  ':smile: :+1: <:x:1> <t:1> </cmd:1> <id:home>',
];

const FAMILY = '👨‍👩‍👧‍👦';
const FLAG = '🇹🇼';

const CONTROLS =
  'a\u0000b\u0007c\u001B[31md\u009B2Je\u202Ef\u2066g\uFEFFh\u2028i\rj\tk\nl\uD800m\u200D\u0301';

/** All characters differ, so that a lost or doubled one is noticed. */
const UNBROKEN = Array.from({ length: 10_000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');

/** Longer than a page of any platform. */
const LONG = UNBROKEN.slice(0, 4000);

/** The name of each case with its answer. Each must be shown completely and within the limits. */
export const WORST_ANSWERS: readonly (readonly [name: string, answer: Answer])[] = [
  ['a duty with 40 tasks', answerOf(hugeDuty(), { links: hugeLinks(40, '的工作任務') })],
  [
    'lines of 164 characters',
    answerOf(replyOf(coded(numbered(80, '行').map(text => text.padEnd(LONGEST_PRINTED, '字'))))),
  ],
  ['emoji', answerOf(replyOf(coded([FAMILY.repeat(400), FLAG.repeat(700), `${FAMILY}${FLAG}🏳️‍🌈👍🏽`])))],
  ['markup and mentions', answerOf(replyOf(coded(MARKUP, { items: MARKUP, place: MARKUP[0] ?? '' })))],
  [
    'markup and mentions everywhere',
    answerOf(
      replyOf(coded(MARKUP), {
        title: MARKUP.join(' '),
        subtitle: MARKUP.join(' '),
        notices: MARKUP,
        facts: MARKUP.map(text => ({ label: text, value: text })),
        choices: {
          label: MARKUP.join(' '),
          options: MARKUP.map(text => ({ label: text, detail: text, question: text })),
        },
        source: { name: MARKUP.join(' '), code: '<@U1>', version: '*1*', date: '`2`' },
      }),
      { question: MARKUP.join(' ') },
    ),
  ],
  ['10,000 characters without a blank', answerOf(replyOf(coded([UNBROKEN, '短', UNBROKEN])))],
  ['10,000 ampersands', answerOf(replyOf(coded(['&'.repeat(10_000)])))],
  ['10,000 backticks and asterisks', answerOf(replyOf(coded(['`*'.repeat(5000)])))],
  [
    '4,000 characters wherever there is text',
    answerOf(
      replyOf(coded([`行${LONG}`], { place: LONG, items: [`次${LONG}`] }), {
        title: LONG,
        subtitle: LONG,
        notices: [`註${LONG}`],
        facts: [{ label: LONG, value: `值${LONG}` }],
        choices: { label: LONG, options: [{ label: LONG, detail: LONG, question: '甲' }] },
        source: { name: LONG, code: LONG, version: LONG, date: LONG },
      }),
      { links: hugeLinks(3, LONG) },
    ),
  ],
  [
    'headings, notes, labels and reasons of 4,000 characters',
    answerOf({
      ...replyOf([]),
      sections: [
        {
          code: 'T1',
          heading: LONG,
          note: LONG,
          groups: [{ label: LONG, lines: coded(['一', '二']), empty: LONG }],
        },
      ],
    }),
  ],
  [
    'nothing at all',
    answerOf(
      { ...plainReply(''), code: '', subtitle: '', notices: [''], facts: [{ label: '', value: '' }] },
      { question: '' },
    ),
  ],
  [
    'empty parts',
    answerOf({
      ...plainReply(''),
      sections: [
        { code: '', heading: '', note: '', groups: [] },
        { code: null, heading: null, note: null, groups: [{ label: '', lines: [], empty: '' }] },
        { code: '', heading: null, note: null, groups: [{ label: null, lines: [line('')], empty: null }] },
        {
          code: null,
          heading: '空',
          note: null,
          groups: [{ label: null, lines: [line('', { code: '', items: ['', ''], place: '' })], empty: null }],
        },
      ],
      choices: { label: '', options: [{ label: '', detail: '', question: '' }] },
      source: { name: '', code: '', version: '', date: '' },
    }),
  ],
  [
    '100 choices',
    answerOf({
      ...plainReply('符合不只一項職能基準'),
      choices: {
        label: '請選擇',
        options: numbered(100, '職能基準').map((label, index) => ({
          label: `${label}（XYZ1234-${index}）`,
          detail: `級別 4；${'工作描述'.repeat(30)}`,
          question: `XYZ1234-${100 + index}`,
        })),
      },
    }),
  ],
  [
    '300 ways of every kind',
    answerOf(replyOf(coded(['一'])), { links: hugeLinks(300, '的名稱很長'.repeat(8)) }),
  ],
  [
    '300 sections',
    answerOf({
      ...plainReply('很多段落'),
      sections: numbered(300, 'T').map((code, index) => ({
        code,
        heading: `段落${index}`,
        note: null,
        groups: [
          { label: null, lines: [line(`第${index}段的內容`, { code: `P${index + 1}.1.1` })], empty: null },
        ],
      })),
    }),
  ],
  [
    '300 headings with nothing below',
    answerOf({
      ...plainReply('只有標題'),
      sections: numbered(300, 'T').map(code => ({ code, heading: '標題', note: null, groups: [] })),
    }),
  ],
  [
    'control characters, half characters and marks of direction',
    answerOf(replyOf(coded([CONTROLS, '\u0000', '\uD800']), { title: CONTROLS, notices: [CONTROLS] }), {
      question: CONTROLS,
    }),
  ],
  ['a question of 1,000 characters', answerOf(replyOf(coded(['一', '二'])), { question: '問'.repeat(1000) })],
  [
    'questions of 1,000 characters on every way',
    answerOf(
      {
        ...plainReply('您是不是要找'),
        choices: {
          label: '請選擇',
          options: numbered(30, '選').map(label => ({
            label,
            detail: null,
            question: label.padEnd(1000, '問'),
          })),
        },
      },
      { question: '問'.repeat(1000) },
    ),
  ],
  [
    'marks from end to end',
    answerOf(
      replyOf([
        line('會議專案經理', {
          code: 'K1',
          marks: [
            [0, 2],
            [2, 4],
            [4, 6],
            [4, 5],
            [9, 12],
            [3, 3],
          ],
        }),
      ]),
    ),
  ],
  [
    'the same code and text in several places',
    answerOf(replyOf([...coded(['相同的一行']), ...coded(['相同的一行'])])),
  ],
];
