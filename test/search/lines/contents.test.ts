import { describe, expect, it } from 'vitest';
import type { CompetencyStandard } from '../../../src/index.ts';
import { findLines, indexLines } from '../../../src/search/lines/contents.ts';
import type { Scope } from '../../../src/search/lines/lines.ts';
import { buildDuty, buildStandard, buildTask } from '../../support/build.ts';
import { loadSeeds } from '../../support/seeds.ts';

const seeds = loadSeeds();
const index = indexLines(seeds);
const anywhere: Scope = { standard: null, kinds: null };

function codesOf(words: string, scope: Scope = anywhere): string[] {
  return findLines(index, words, scope).hits.map(({ standard, code }) => `${standard.name} ${code}`);
}

describe('findLines', () => {
  it('finds every place of a text that stands in several', () => {
    expect(codesOf('危機處理')).toEqual(['會議專案經理 K23', '會議專案經理 K23']);
  });

  it('finds a sub-item under the code of its knowledge', () => {
    expect(codesOf('談判', { standard: null, kinds: ['knowledge'] })).toEqual([
      '基層主管 K4',
      '會議專案經理 K46',
    ]);
  });

  it('puts a line that is nothing but the words first', () => {
    expect(codesOf('追蹤專案進度')[0]).toBe('會議專案經理 T3.3');
  });

  it('forgives what was left out, inside a standard and over all', () => {
    const standard = seeds.find(({ name }) => name === '會議專案經理') ?? null;
    expect(codesOf('追蹤進度', { standard, kinds: null })[0]).toBe('會議專案經理 T3.3');
    expect(codesOf('追蹤進度')[0]).toBe('會議專案經理 T3.3');
  });

  it('keeps to the standard and the kinds that are asked for', () => {
    const standard = seeds.find(({ name }) => name === '基層主管') ?? null;
    const { hits } = findLines(index, '預算', { standard, kinds: ['indicators'] });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(hit => hit.standard === standard && hit.kind === 'indicators')).toBe(true);
  });

  it('keeps only the lines that hold all of several words, where there are any', () => {
    const two = findLines(index, '溝通 協調', anywhere);
    const three = findLines(index, '溝通 協調 預算', anywhere);
    expect(three.total).toBeLessThan(two.total);
    for (const { text } of three.hits) expect(text).toMatch(/(?=.*溝通)(?=.*協調)(?=.*預算)/su);
  });

  it('says nothing of a line that lacks one of several words, but offers the nearest', () => {
    const { hits, nearest } = findLines(index, '溝通 協調 火星', anywhere);
    expect(hits).toEqual([]);
    expect(nearest.length).toBeGreaterThan(0);
    for (const { text } of nearest) expect(text).toMatch(/溝通|協調/u);
  });

  it.each(['', '會', '！', '火星探測', 'zzzz 會議', 'abc 會議'])('finds nothing for 「%s」', words =>
    expect(codesOf(words)).toEqual([]),
  );
});

describe('findLines: what is said of a whole standard', () => {
  const own = buildStandard({
    name: '甲員',
    jobCategories: [{ name: '物流運輸／倉儲管理', code: 'TWH' }],
    occupations: [{ name: '倉庫管理事務人員', code: '4321' }],
    industries: [{ name: '運輸及倉儲業／快遞業', code: 'H5420' }],
    description: '負責貨品進出倉庫的盤點與調度。',
    headings: { duty: '主要職責', task: '作業步驟' },
  });
  const known = indexLines([own, ...seeds]);

  it.each([
    ['倉儲管理', 'jobCategory', '物流運輸／倉儲管理'],
    ['倉庫管理事務人員', 'occupation', '倉庫管理事務人員'],
    ['快遞業', 'industry', '運輸及倉儲業／快遞業'],
    ['貨品盤點', 'description', '負責貨品進出倉庫的盤點與調度。'],
    ['作業步驟', 'heading', '作業步驟'],
  ])('%s → %s', (words, kind, text) => {
    expect(findLines(known, words, anywhere).hits[0]).toMatchObject({
      kind,
      text,
      code: null,
      standard: own,
    });
  });

  it('finds no heading that nearly every document prints', () => {
    const { hits } = findLines(known, '主要職責', { standard: null, kinds: ['heading'] });
    expect(hits).toEqual([]);
  });
});

/** A standard with these pieces of knowledge. */
function buildKnowing(name: string, ...texts: string[]): CompetencyStandard {
  const knowledge = texts.map((text, at) => ({ code: `K${at + 1}`, text, items: [] }));
  return buildStandard({ name, duties: [buildDuty({ tasks: [buildTask({ knowledge })] })] });
}

describe('findLines: how the words may stand', () => {
  const lines = [
    '協調與溝通',
    '溝通技巧',
    '預算編列及成本控制',
    '规划预算及时程',
    '職業安全衛生法規',
    'AI應用概念',
    'ISO 20121 永續管理系統',
  ];
  const known = indexLines([buildKnowing('甲員', ...lines)]);

  it.each([
    ['溝通 協調', '協調與溝通', 'apart, and in another order'],
    ['溝通　協調', '協調與溝通', 'a full-width blank is one too'],
    ['成本　預算', '預算編列及成本控制', 'far apart'],
    ['規劃預算', '规划预算及时程', 'simplified'],
    ['職業安全，衛生', '職業安全衛生法規', 'a mark is no blank'],
    ['ａｉ', 'AI應用概念', 'width and case'],
    ['20121', 'ISO 20121 永續管理系統', 'a number'],
    ['規劃預算及時成', '规划预算及时程', 'a sentence with one character wrong'],
    ['職業衛生安全法規', '職業安全衛生法規', 'a sentence in another order'],
    ['溝通技巧的', '溝通技巧', 'a little more than the line'],
    ['溝通協調', '協調與溝通', 'in another order, without a blank'],
    ['歸劃預算', '规划预算及时程', 'a character of the same sound'],
    ['要怎麼跟大家溝通協調', '協調與溝通', 'function words weigh nothing'],
  ])('%s → %s (%s)', (words, text) => {
    expect(findLines(known, words, anywhere).hits[0]?.text).toBe(text);
  });

  it.each([
    ['溝通 預算', 'both words in no line'],
    ['溝桶', 'half of two characters'],
    ['溝 通', 'single characters'],
    ['12', 'a part of a number'],
    ['ISO 27001', 'another number'],
    ['懂ISO27001管理系統', 'another number in a phrase'],
    ['application', 'Latin letters that only look like it'],
  ])('%s → none (%s)', words => expect(findLines(known, words, anywhere).hits).toEqual([]));
});

describe('findLines: a pasted passage', () => {
  const long = '依據活動目標擬定整體預算並控管各項支出';
  const other = '協調場地廠商與工作人員完成佈置';
  const known = indexLines([buildKnowing('甲員', long, other, '活動目標', '火星探測船的軌道計算與推進')]);
  const passage = `貴單位您好：${long}，另外也需要${other}，並且希望能夠在下個月以前完成，謝謝。`;

  it.each([
    [passage, [long, other], 'the lines it holds; one of four characters stands in too many passages'],
    [passage.replace('目標', '木標'), [other, long], 'with a wrong character in one of them'],
    [passage.replaceAll(/[，：。]/gu, ' '), [long, other], 'with blanks where marks were'],
  ])('finds in %s %j (%s)', (pasted, lines) => {
    const { hits } = findLines(known, pasted, anywhere);
    expect(hits.map(({ text }) => text)).toEqual(lines);
  });

  it('reads the first 600 characters of it', () => {
    const filler = (length: number) => '甲乙丙丁戊己庚辛壬癸'.repeat(100).slice(0, length);
    expect(findLines(known, filler(550) + long, anywhere).total).toBe(1);
    expect(findLines(known, filler(600) + long, anywhere).total).toBe(0);
  });
});

describe('findLines: how many there are', () => {
  const many = Array.from({ length: 250 }, (_, at) => buildKnowing(`第${at}員`, '談判技巧', `談判概論${at}`));
  const known = indexLines(many);

  it('lists the best 200, and counts them all', () => {
    const { hits, total, standards } = findLines(known, '談判', anywhere);
    expect(hits).toHaveLength(200);
    expect(total).toBe(500);
    expect(standards.size).toBe(250);
  });

  it('lists a line of many standards with each, and within one only its own', () => {
    const [, standard = null] = many;
    expect(findLines(known, '談判技巧', anywhere).total).toBe(250);
    const { hits, total, standards } = findLines(known, '談判技巧', { standard, kinds: null });
    expect(hits.map(hit => hit.standard)).toEqual([standard]);
    expect([total, [...standards]]).toEqual([1, [standard]]);
  });
});

describe('findLines: what others say does not hide a line that lacks a character', () => {
  const own = buildStandard({
    name: '甲員',
    duties: [buildDuty({ tasks: [buildTask({ name: '追蹤專案進度' })] })],
  });
  const others = Array.from({ length: 120 }, (_, at) =>
    buildKnowing(`第${at}員`, `追蹤進度及追蹤專案進度表${at}`),
  );
  const known = indexLines([...others, own]);

  // Lines are chosen by their pairs over all standards and kinds; only what is left is narrowed to those asked for.
  it.each<[string, string, Scope]>([
    ['in the standard that is asked for', '追蹤進度', { standard: own, kinds: null }],
    ['among the kinds that are asked for', '追蹤專案進度表', { standard: null, kinds: ['task'] }],
  ])('%s', (_why, words, scope) => {
    const alone = findLines(indexLines([own]), words, scope);
    expect(alone.hits.map(({ text }) => text)).toEqual(['追蹤專案進度']);
    expect(findLines(known, words, scope).hits.map(({ text }) => text)).toEqual(['追蹤專案進度']);
  });
});
