/** Levels are shown as printed; conditions and meanings go by their number, where there is one. */
import { describe, expect, it } from 'vitest';
import { createEngine, plainText } from '../../src/index.ts';
import { buildDuty, buildStandard, buildTask } from '../support/build.ts';

const graded = buildStandard({
  name: '設備工程師',
  level: null,
  printedLevel: '基礎/進階',
  duties: [
    buildDuty({
      tasks: [
        buildTask({ code: 'T1.1', level: 3, printedLevel: '3（初）' }),
        buildTask({ code: 'T1.2', level: 3 }),
        buildTask({ code: 'T1.3', level: null, printedLevel: '進階' }),
        buildTask({ code: 'T1.4', level: null }),
        buildTask({ code: 'T1.5', level: 4, printedLevel: '4、5' }),
      ],
    }),
  ],
});
const other = buildStandard({ code: 'XYZ1234-002', name: '電鍍工程師', level: 3 });
const engine = createEngine([graded, other]);
const reply = (question: string) => engine.answer(question).reply;

describe('levels that are not just a number', () => {
  it('the standard shows its words and those of its tasks', () => {
    expect(reply('設備工程師').facts).toContainEqual({ label: '基準級別', value: '基礎/進階' });
    expect(plainText(reply('設備工程師'))).toMatch(/T1\.1 準備工具〔級別 3（初）〕/u);
  });

  it('a task and its duty', () => {
    expect(reply('設備工程師 T1.1').facts).toContainEqual({ label: '職能級別', value: '3（初）' });
    expect(reply('設備工程師 T1.3').facts).toContainEqual({ label: '職能級別', value: '進階' });
    expect(reply('設備工程師 T1').facts).toContainEqual({
      label: '職能級別',
      value: '進階、3（初）、3、4、5',
    });
  });

  it('the official meaning is that of a number; words have none', () => {
    const lines = reply('設備工程師 級別').sections.flatMap(({ groups }) => groups.flatMap(one => one.lines));
    const beginnings = lines.map(({ text, place }) => `${text.slice(0, 18)}〔${place ?? ''}〕`);
    expect(beginnings).toEqual([
      '級別 進階：文件所列的文字，不是官方〔〕',
      '基準級別　級別 基礎/進階：文件所列〔〕',
      '級別 3（初）：能夠在部分變動及非常〔〕',
      '級別 3：能夠在部分變動及非常規性的〔〕',
      '級別 4：能夠在經常變動的情況中，在〔〕',
      '級別 5：能夠在複雜變動的情況中，在〔〕',
      '準備工具〔級別 3（初）〕',
      '準備工具〔級別 3〕',
      '準備工具〔級別 進階〕',
      '準備工具〔未列級別〕',
      '準備工具〔級別 4、5〕',
    ]);
  });

  it('of standards of a level, one with words is listed with those that do not say', () => {
    const text = plainText(reply('哪些職能基準是3級'));
    expect(text).toMatch(/電鍍工程師 〔級別 3；/u);
    expect(text).toMatch(/設備工程師 〔級別 基礎\/進階〕/u);
  });

  it('of tasks of a level, the reply says how many cannot be compared', () => {
    const { notices, sections } = reply('設備工程師 3級的任務');
    expect(notices.join('')).toMatch(/^1 項任務的級別不是 1 至 6 的數字/u);
    expect(
      sections.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines.map(({ code }) => code))),
    ).toEqual(['T1.1', 'T1.2']);
  });

  it.each(['設備工程師 4級的任務', '設備工程師 5級的任務', '設備工程師 級別最高的任務'])(
    'each of several levels is one: %s',
    question => {
      const [section] = reply(question).sections;
      expect(section?.groups.flatMap(({ lines }) => lines.map(({ code }) => code))).toEqual(['T1.5']);
    },
  );

  it('standards side by side', () => {
    expect(plainText(reply('設備工程師 vs 電鍍工程師 級別'))).toMatch(/設備工程師：級別 基礎\/進階/u);
  });
});
