import { ComponentType, ContainerBuilder } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { LONGEST_NAME, LONGEST_QUOTE, LONGEST_SHOWN_QUESTION } from '../../../../adapters/discord/limits.ts';
import type { Message } from '../../../../adapters/discord/message.ts';
import { pagesOf } from '../../../../adapters/discord/render/pages.ts';
import { renderAnswer, renderNote, renderQuote } from '../../../../adapters/discord/render/render.ts';
import * as wording from '../../../../adapters/discord/wording.ts';
import { type Answer, type Audience, chat, createEngine, visible } from '../../../../src/index.ts';
import { NO_LINKS, plainReply } from '../../../../src/reply/model.ts';
import { buildDuty, buildStandard, buildTask } from '../../../support/build.ts';
import { messageProblems, textsOfMessage } from '../../../support/discord-limits.ts';
import { readMarkdown } from '../../../support/discord-markdown.ts';
import { seedEngine } from '../../../support/seeds.ts';

const engine = seedEngine();

const PRIVATE: Audience = { kind: 'private' };

const shown = (answer: Answer, page = 0): Message =>
  renderAnswer(answer, { page, audience: PRIVATE, sharing: null });

const colourOf = ({ components: [first] }: Message): unknown =>
  first && 'accent_color' in first ? first.accent_color : undefined;

const IS_COMPONENTS_V2 = 32_768;
const EPHEMERAL = 64;

describe('an answer in Discord', () => {
  it('has headings, codes in frames, lists under their task, the level, and the source in small print', () => {
    expect(textsOfMessage(shown(engine.answer('會議專案經理 T3'))).split('\n')).toEqual(
      expect.arrayContaining([
        '## `T3` 控制專案進度',
        '**職能級別**：5',
        '### `T3.3` 追蹤專案進度 〔級別 5〕',
        '**行為指標**',
        '- `P3.3.1` 掌控各小組工作進度',
        '### 知識 〔列於 T3 的全部任務〕',
        '- `K28` 專案管理',
        '-# 資料來源：勞動部 iCAP 職能基準「會議專案經理」，BAS2421-001，文件未附版本表',
      ]),
    );
  });

  it('shows sub-items below their line', () => {
    const text = textsOfMessage(shown(engine.answer('會議專案經理')));
    expect(text).toContain('- `T3` 控制專案進度\n  - T3.1 規劃預算及時程\n');
  });

  it('lists only choices with a description, which buttons cannot show', () => {
    const answer = engine.answer('會議專案經理');
    const options = [
      { label: '甲', detail: null, question: '甲' },
      { label: '乙', detail: '原名丙', question: '乙' },
    ];
    const some = {
      ...answer,
      links: NO_LINKS,
      reply: { ...plainReply('標題'), choices: { label: '請選擇', options } },
    };
    expect(textsOfMessage(shown(some))).toBe('## 標題\n**請選擇**\n- 乙　原名丙');
    expect(textsOfMessage(shown(answer))).not.toContain(answer.reply.choices?.label);
  });

  it('shows what was asked for in bold, and two adjacent marks as one', () => {
    const answer = engine.answer('會議專案經理 T3');
    const line = { code: 'K1', text: '一二*三四', items: [], place: null };
    const marks = [
      [0, 1],
      [1, 2],
      [3, 4],
    ] as const;
    const groups = [{ label: null, lines: [{ ...line, marks }], empty: null }];
    const reply = { ...answer.reply, sections: [{ code: null, heading: null, note: null, groups }] };
    expect(textsOfMessage(shown({ ...answer, reply }))).toContain('- `K1` **一二**\\***三**四');
  });

  it('is seen by the person who asked, or by everybody, and mentions nobody', () => {
    const answer = engine.answer('會議專案經理 T3');
    const shared = renderAnswer(answer, {
      page: 0,
      audience: { kind: 'shared', by: '42' },
      sharing: { name: '*王*小明 @everyone', question: '會議專案經理 T3' },
    });
    expect(shown(answer)).toMatchObject({
      flags: IS_COMPONENTS_V2 + EPHEMERAL,
      allowed_mentions: { parse: [] },
    });
    expect(shared).toMatchObject({ flags: IS_COMPONENTS_V2, allowed_mentions: { parse: [] } });
    expect(textsOfMessage(shared).split('\n').slice(0, 3)).toEqual([
      '-# 查詢：會議專案經理 T3',
      '-# 由 \\*王\\*小明 \\@everyone 分享',
      '## `T3` 控制專案進度',
    ]);
  });

  it('has a colour for each level, and none without a level', () => {
    const levels = [1, 2, 3, 4, 5, 6, null];
    const colours = levels.map(level => {
      const duties = [buildDuty({ tasks: [buildTask({ level: null })] })];
      const answer = createEngine([buildStandard({ level, duties })]).answer('測試人員');
      return colourOf(shown(answer));
    });
    expect(new Set(colours).size).toBe(levels.length);
    expect(colours.at(-1)).toBeUndefined();
    expect(colourOf(shown(engine.answer('說明')))).toBeUndefined();
  });

  it('has the colour of the task where one task is shown', () => {
    const duties = [buildDuty({ tasks: [buildTask({ level: 2 })] })];
    const small = createEngine([buildStandard({ level: 4, duties })]);
    expect(colourOf(shown(small.answer('測試人員 T1.1')))).not.toBe(
      colourOf(shown(small.answer('測試人員'))),
    );
  });

  const skills = Array.from({ length: 300 }, (_, index) => ({
    code: `S${index}`,
    text: `技能${index}`.padEnd(40, '字'),
    items: [],
  }));
  const huge = createEngine([buildStandard({ duties: [buildDuty({ skills })] })]).answer('測試人員 技能');

  it('shows the nearest page if there is no such page', () => {
    const count = pagesOf(huge).length;
    expect(count).toBeGreaterThan(2);
    expect(shown(huge, -3)).toEqual(shown(huge, 0));
    expect(shown(huge, count + 3)).toEqual(shown(huge, count - 1));
    expect(shown(huge, 1)).not.toEqual(shown(huge, 0));
  });

  it('has the same pages for everybody', () => {
    const sharing = { name: '名'.repeat(40), question: '問'.repeat(300) };
    const own = pagesOf(huge).map((_, page) => textsOfMessage(shown(huge, page)));
    const shared = own.map((_, page) =>
      textsOfMessage(renderAnswer(huge, { page, audience: { kind: 'shared', by: '1' }, sharing })),
    );
    expect(shared.map(text => text.split('\n').slice(2).join('\n'))).toEqual(own);
  });

  it('of many narrow characters has room for a name and a question that must be escaped', () => {
    const indicators = Array.from({ length: 40 }, (_, index) => ({
      code: `P1.1.${index}`,
      text: 'x'.repeat(90),
    }));
    const tasks = [buildTask({ indicators })];
    const narrow = createEngine([buildStandard({ duties: [buildDuty({ tasks })] })]).answer('測試人員 T1');
    const sharing = { name: '*'.repeat(LONGEST_NAME), question: '*'.repeat(LONGEST_SHOWN_QUESTION) };
    const audience: Audience = { kind: 'shared', by: '1' };
    const pages = pagesOf(narrow).map((_, page) => renderAnswer(narrow, { page, audience, sharing }));
    expect(pages.flatMap(messageProblems)).toEqual([]);
    expect(pages.length).toBeGreaterThan(1);
  });

  it.each(['會議專案經理', '會議專案經理 T3', '經理', '說明', '清單', '不存在的職能', '溝通', '!!!'])(
    'is a container to the builders of discord.js too: %s',
    question => {
      const { components } = shown(engine.answer(question));
      const rebuilt = components.map(component =>
        component.type === ComponentType.Container ? new ContainerBuilder(component).toJSON() : component,
      );
      expect(rebuilt).toEqual(components);
    },
  );
});

const SENTENCES: readonly (readonly [name: string, sentence: string])[] = [
  ...Object.entries({ ...chat, ...wording }).flatMap(([name, sentence]) =>
    typeof sentence === 'string' ? [[name, sentence] as const] : [],
  ),
  ['failed', chat.failed('ab12*_12')],
];

describe('a note', () => {
  it.each(SENTENCES)('is sent as it is written: %s', (_, sentence) => {
    const note = renderNote(sentence);
    expect(messageProblems(note)).toEqual([]);
    expect(readMarkdown(textsOfMessage(note))).toEqual({ text: sentence, markup: [] });
    expect(note.flags).toBe(IS_COMPONENTS_V2 + EPHEMERAL);
  });
});

describe('a quote', () => {
  it('is plain text with its source in a frame to copy', () => {
    const line = engine.quote('會議專案經理 T3', 3) ?? '';
    const quote = renderQuote(line);
    expect(messageProblems(quote)).toEqual([]);
    expect(textsOfMessage(quote)).toBe(`${wording.QUOTE_HINT}\n\`\`\`\n${line}\n\`\`\``);
    expect(line).toContain('資料來源：勞動部 iCAP 職能基準「會議專案經理」');
  });

  it.each(['字', '👨‍👩‍👧', '`', '行\n', '\u0000', '\uD800', '\u202E'])(
    'as long as one may be is sent whole: %j',
    part => {
      const text = part.repeat(LONGEST_QUOTE).slice(0, LONGEST_QUOTE);
      const quote = renderQuote(text);
      expect(messageProblems(quote)).toEqual([]);
      const read = readMarkdown(textsOfMessage(quote)).text.replaceAll(/[\s\u200B]/gu, '');
      const lines = text.split('\n').map(visible).join('\n');
      expect(read).toContain(lines.replaceAll(/[\s\u200B]/gu, ''));
    },
  );
});
