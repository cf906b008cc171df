import { describe, expect, it } from 'vitest';
import { findLines, indexLines } from '../../../src/search/lines/contents.ts';
import type { Scope } from '../../../src/search/lines/lines.ts';
import { buildDuty, buildStandard, buildTask } from '../../support/build.ts';

const long = '依據活動目標擬定整體預算並控管各項支出以及追蹤各單位協調後的進度與成果';

const place = { knowledge: [{ code: 'K1', text: '談判技巧', items: ['議價要領', long] }], skills: [] };
const standard = buildStandard({
  duties: [buildDuty({ name: '控制專案進度', tasks: [buildTask({ name: '追蹤專案進度', ...place })] })],
  attitudes: [{ code: 'A1', name: '主動積極', description: null }],
  prerequisites: ['三年以上相關工作經驗'],
});
const index = indexLines([standard]);

function near(words: string, kinds: Scope['kinds'] = null): string[] {
  return findLines(index, words, { standard, kinds }).hits.map(({ text }) => text);
}

describe('findLines: typing errors in the words of a line of one standard', () => {
  it.each([
    ['追縱專按進度', '追蹤專案進度', 'two characters of six wrong'],
    ['談叛技巧', '談判技巧', 'one of four'],
    ['議價要嶺', '議價要領', 'a sub-item'],
    ['追踪专案进渡', '追蹤專案進度', 'in simplified characters'],
    [long.slice(1, 33).replace('預', '頇'), long, 'one of many'],
    ['主動積急', '主動積極', 'an attitude'],
    ['相關工作經厭', '三年以上相關工作經驗', 'wherever it stands in the line'],
  ])('%s → %s (%s)', (words, text) => expect(near(words)[0]).toBe(text));

  it.each([
    ['追縱', 'of two characters none may be wrong'],
    ['火星探測', 'nothing like any line'],
    ['', 'nothing typed'],
  ])('%s → none (%s)', words => expect(near(words)).toEqual([]));

  it('puts the nearest first', () => expect(near('追蹤專案進渡')[0]).toBe('追蹤專案進度'));

  it('keeps to the kinds that are asked for', () => {
    expect(near('談叛技巧', ['skills', 'task'])).toEqual([]);
    expect(near('談叛技巧', ['knowledge'])).toEqual(['談判技巧']);
  });

  it('gives each line its place, and counts them', () => {
    const { hits, total, standards } = findLines(index, '議價要嶺', { standard, kinds: null });
    expect(hits[0]).toMatchObject({ kind: 'knowledge', code: 'K1', task: { code: 'T1.1' }, standard });
    expect(total).toBe(hits.length);
    expect([...standards]).toEqual([standard]);
  });
});

describe('findLines: everyday words', () => {
  const tasks = [
    '處理團隊衝突',
    '協助會員與雇主處理勞資爭議並轉知各單位',
    '激勵績效欠佳的成員',
    '處理現場報到',
  ];
  const everyday = indexLines([
    buildStandard({ duties: [buildDuty({ tasks: tasks.map(name => buildTask({ name })) })] }),
  ]);
  const best = (words: string) => {
    const { hits, nearest } = findLines(everyday, words, { standard: null, kinds: null });
    return [...hits, ...nearest][0]?.text;
  };

  it.each([
    ['處理人員之間的衝突', '處理團隊衝突', 'of lines that say as much the one that says little else'],
    ['表現不好的要怎麼處理', '激勵績效欠佳的成員', 'a long word weighs no more than what it stands for'],
  ])('%s → %s (%s)', (words, text) => expect(best(words)).toBe(text));
});
