import { describe, expect, it } from 'vitest';
import { createEngine, graphemesOf } from '../../src/index.ts';
import { buildDuty, buildStandard, buildTask } from '../support/build.ts';
import { loadSeeds, seedEngine } from '../support/seeds.ts';

const seeds = loadSeeds();
const engine = seedEngine();
const SOURCE = '資料來源：勞動部 iCAP 職能基準「會議專案經理」，BAS2421-001，文件未附版本表';

function numberOf(question: string, code: string): number {
  const lines = engine
    .answer(question)
    .reply.sections.flatMap(({ groups }) => groups.flatMap(group => group.lines));
  return lines.find(line => line.code === code)?.number ?? -1;
}

describe('a quoted line', () => {
  it.each([
    ['會議專案經理 T3', 'P3.1.1'],
    ['會議專案經理 T3.1', 'P3.1.1'],
    ['會議專案經理 指標', 'P3.1.1'],
    ['會議專案經理 P3.1.1', 'P3.1.1'],
  ])('from %j has its words, its place and its source', (question, code) => {
    const task = seeds
      .find(({ name }) => name === '會議專案經理')
      ?.duties.flatMap(({ tasks }) => tasks)
      .find(({ indicators }) => indicators.some(line => line.code === code));
    const line = task?.indicators.find(one => one.code === code);
    const quoted = engine.quote(question, numberOf(question, code))?.split('\n');
    expect(quoted?.[0]).toBe(`${code} ${line?.text}`);
    expect(quoted?.[1]).toContain('T3');
    expect(quoted?.at(-1)).toBe(SOURCE);
  });

  it('includes its sub-items', () => {
    const ability = seeds
      .flatMap(({ duties, code }) => duties.map(duty => ({ duty, code })))
      .flatMap(({ duty, code }) => duty.knowledge.map(line => ({ line, question: `${code} ${duty.code}` })))
      .find(({ line }) => line.items.length > 1);
    const quoted = engine.quote(
      ability?.question ?? '',
      numberOf(ability?.question ?? '', ability?.line.code ?? ''),
    );
    expect(quoted?.split('\n').slice(1, 3)).toEqual(ability?.line.items.slice(0, 2).map(item => `・${item}`));
  });

  it('of a search over many standards names the standard it is from', () => {
    const { reply } = engine.answer('追蹤');
    for (const { code, heading, groups } of reply.sections) {
      for (const { number = -1, text } of groups.flatMap(({ lines }) => lines)) {
        const quoted = engine.quote('追蹤', number);
        expect(quoted).toContain(text);
        expect(quoted).toContain(`「${heading}」，${code}`);
      }
    }
  });

  it.each([['會議專案經理 預算'], ['會議專案經理 教導員公'], ['談判']])(
    'of the search %j gives its place only in the words of the document',
    question => {
      const { reply } = engine.answer(question);
      const quoted = engine.quote(question, 0)?.split('\n') ?? [];
      expect(quoted.at(-2)).toMatch(/^〔(?:工作產出|行為指標|知識|技能|補充說明)/u);
      expect(quoted.join('\n')).not.toContain(reply.title);
    },
  );

  it.each([
    ['鍵盤', ['S10 科技運用技能：', '・使用電腦和鍵盤', '・使用線上資訊系統來搜尋資訊']],
    ['活動企劃專員 鍵盤', ['S10 科技運用技能：', '・使用電腦和鍵盤', '・使用線上資訊系統來搜尋資訊']],
  ])('found by one of its sub-items (%s) is the whole of it', (question, words) => {
    expect(engine.quote(question, numberOf(question, 'S10'))?.split('\n').slice(0, 3)).toEqual(words);
  });

  it.each([
    ['會議專案經理 T3', 9999, 'no such line'],
    ['說明', 0, 'an example is no line of a document'],
    ['清單', 0, 'a name in a list is none either'],
    ['這個找不到', 0, 'no answer'],
  ])('%s %i is none: %s', (question, number) => expect(engine.quote(question, number)).toBeNull());
});

describe('a line that is too long to be quoted whole', () => {
  const TEXTS = [
    ['4,000 characters', '依規定辦理各項工作並'.repeat(400)],
    ['emoji of many parts', '👨‍👩‍👧'.repeat(500)],
  ] as const;

  const quoteOf = (text: string, most: number): string => {
    const tasks = [buildTask({ indicators: [{ code: 'P1.1.1', text }] })];
    const quoting = createEngine([buildStandard({ duties: [buildDuty({ tasks })] })]);
    return quoting.quote('XYZ1234-001 T1.1 指標', 0, most) ?? '';
  };

  it.each(TEXTS)('keeps its place and its source, and says how much is left out: %s', (_, text) => {
    for (const most of [400, 1900, 3000]) {
      const quoted = quoteOf(text, most);
      const [words = '', ...origin] = quoted.split('\n');
      expect(quoted.length).toBeLessThanOrEqual(most);
      expect(quoted.length).toBeGreaterThan(most - 20);
      expect(origin).toEqual([
        '〔T1.1 行為指標，T1.1 準備工具〕',
        '資料來源：勞動部 iCAP 職能基準「測試人員」，XYZ1234-001，文件未附版本表',
      ]);
      const [, kept = '', left] = /^(.*)…（後略 (\d+) 字）$/u.exec(words) ?? [];
      const characters = graphemesOf(`P1.1.1 ${text}`);
      expect(kept).toBe(characters.slice(0, characters.length - Number(left)).join(''));
    }
  });

  it('is complete if there is just enough room, or no limit', () => {
    const whole = quoteOf(TEXTS[0][1], Infinity);
    expect(whole).toContain(TEXTS[0][1]);
    expect(quoteOf(TEXTS[0][1], whole.length)).toBe(whole);
    expect(quoteOf(TEXTS[0][1], whole.length - 1)).toContain('後略');
  });

  it('keeps the limit even if its place is absurdly long', () => {
    const tasks = [buildTask({ name: '名'.repeat(5000), indicators: [{ code: 'P1.1.1', text: '短' }] })];
    const absurd = createEngine([buildStandard({ name: '長'.repeat(900), duties: [buildDuty({ tasks })] })]);
    const quoted = absurd.quote('XYZ1234-001 T1.1 指標', 0, 1900) ?? '';
    expect(quoted.length).toBeLessThanOrEqual(1900);
    expect(quoted.split('\n')).toEqual([
      'P1.1.1 短',
      expect.stringMatching(/…（共 \d+ 字）$/u),
      expect.stringMatching(/…（共 \d+ 字）$/u),
    ]);
  });
});
