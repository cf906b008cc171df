import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/index.ts';
import { buildStandard } from '../support/build.ts';
import { loadSeeds, seedEngine } from '../support/seeds.ts';

const seeds = loadSeeds();

function many(count: number) {
  return Array.from({ length: count }, (_, index) =>
    buildStandard({
      code: `XYZ1234-${String(index).padStart(3, '0')}`,
      name: `試驗人員${index}`,
      jobCategories: [{ name: index % 3 === 0 ? '製造／品質管理' : '資訊科技／軟體開發', code: '' }],
    }),
  );
}

describe('the list of loaded standards', () => {
  it('names every standard with code, level, version and date, by category', () => {
    const { reply } = seedEngine().answer('清單');
    const lines = reply.sections.flatMap(({ groups }) => groups.flatMap(group => group.lines));
    expect(new Set(lines.map(({ code }) => code))).toEqual(new Set(seeds.map(({ code }) => code)));
    expect(lines.find(({ code }) => code === 'BGM1219-002v2')).toMatchObject({
      text: '基層主管',
      place: '級別 4；V2，2018/12/21',
    });
  });

  it('of many standards lists the categories, each with its count', () => {
    const { reply, links } = createEngine(many(90)).answer('清單');
    expect(reply.sections[0]?.groups[0]?.lines.map(({ text, place }) => `${text} ${place}`)).toEqual([
      '資訊科技 共 60 項',
      '製造 共 30 項',
    ]);
    expect(links.parts.map(({ question }) => question)).toEqual(['清單 資訊科技', '清單 製造']);
  });

  it('of one category names all of its standards, and leads to each and back', () => {
    const { reply, links } = createEngine(many(90)).answer('清單 制造');
    expect(reply.title).toBe('製造的職能基準（共 30 項）');
    expect(reply.sections[0]?.groups[0]?.lines).toHaveLength(30);
    expect(links.parts).toHaveLength(30);
    expect(links.up?.question).toBe('清單');
  });

  it('of the standards without a category names them, and can be asked for again', () => {
    const without = buildStandard({ code: 'XYZ9999-001', name: '無類人員', jobCategories: [] });
    const engine = createEngine([...many(2), without]);
    const way = engine.answer('清單').links.parts.find(({ label }) => label === '（文件未列職類別）');
    const { links, question } = engine.answer(way?.question ?? '');
    expect(links.parts.map(({ label }) => label)).toEqual(['無類人員']);
    expect(question).toBe(way?.question);
  });

  it('of an unknown category is the whole list, with a notice', () => {
    const whole = seedEngine().answer('清單').reply;
    const { reply } = seedEngine().answer('清單 太空');
    expect(reply).toEqual({ ...whole, notices: ['沒有「太空」這個職類別，以下是全部。', ...whole.notices] });
  });

  it('of the second half of a category name lists that category', () => {
    const { reply } = createEngine(many(90)).answer('清單 品質管理');
    expect(reply.title).toBe('品質管理的職能基準（共 30 項）');
  });
});

describe('help over many standards', () => {
  it('offers the categories instead of every name', () => {
    const { reply } = createEngine(many(90)).answer('說明');
    expect(reply.choices?.options.map(({ question }) => question)).toEqual(['清單 資訊科技', '清單 製造']);
  });
});
