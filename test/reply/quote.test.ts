import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/index.ts';
import { loadSeeds } from '../support/seeds.ts';

const seeds = loadSeeds();
const engine = createEngine(seeds);
const SOURCE = '資料來源：勞動部 iCAP 職能基準「會議專案經理」，BAS2421-001，文件未附版本表';

function numberOf(query: string, code: string): number {
  const lines = engine
    .answer(query)
    .reply.sections.flatMap(({ groups }) => groups.flatMap(group => group.lines));
  return lines.find(line => line.code === code)?.number ?? -1;
}

describe('a quoted line', () => {
  it.each([
    ['會議專案經理 T3', 'P3.1.1'],
    ['會議專案經理 T3.1', 'P3.1.1'],
    ['會議專案經理 指標', 'P3.1.1'],
    ['會議專案經理 P3.1.1', 'P3.1.1'],
  ])('from %j has its words, its place and its source', (query, code) => {
    const task = seeds
      .find(({ name }) => name === '會議專案經理')
      ?.duties.flatMap(({ tasks }) => tasks)
      .find(({ indicators }) => indicators.some(line => line.code === code));
    const line = task?.indicators.find(one => one.code === code);
    const quoted = engine.quote(query, numberOf(query, code))?.split('\n');
    expect(quoted?.[0]).toBe(`${code} ${line?.text}`);
    expect(quoted?.[1]).toContain('T3');
    expect(quoted?.at(-1)).toBe(SOURCE);
  });

  it('brings its sub-items', () => {
    const ability = seeds
      .flatMap(({ duties, code }) => duties.map(duty => ({ duty, code })))
      .flatMap(({ duty, code }) => duty.knowledge.map(line => ({ line, query: `${code} ${duty.code}` })))
      .find(({ line }) => line.items.length > 1);
    const quoted = engine.quote(
      ability?.query ?? '',
      numberOf(ability?.query ?? '', ability?.line.code ?? ''),
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
    'of the search %j says where it stands in no words of ours',
    query => {
      const { reply } = engine.answer(query);
      const quoted = engine.quote(query, 0)?.split('\n') ?? [];
      expect(quoted.at(-2)).toMatch(/^〔(?:工作產出|行為指標|知識|技能|補充說明)/u);
      expect(quoted.join('\n')).not.toContain(reply.title);
    },
  );

  it.each([
    ['鍵盤', ['S10 科技運用技能：', '・使用電腦和鍵盤', '・使用線上資訊系統來搜尋資訊']],
    ['活動企劃專員 鍵盤', ['S10 科技運用技能：', '・使用電腦和鍵盤', '・使用線上資訊系統來搜尋資訊']],
  ])('found by one of its sub-items (%s) is the whole of it', (query, words) => {
    expect(engine.quote(query, numberOf(query, 'S10'))?.split('\n').slice(0, 3)).toEqual(words);
  });

  it.each([
    ['會議專案經理 T3', 9999, 'no such line'],
    ['說明', 0, 'an example is no line of a document'],
    ['清單', 0, 'a name in a list is none either'],
    ['這個找不到', 0, 'no answer'],
  ])('%s %i is none: %s', (query, number) => expect(engine.quote(query, number)).toBeNull());
});
