import { describe, expect, it } from 'vitest';
import { NO_HITS } from '../../../src/search/lines/contents.ts';
import { findNearLines } from '../../../src/search/lines/near-lines.ts';
import { buildDuty, buildStandard, buildTask } from '../../support/build.ts';

const long = '依據活動目標擬定整體預算並控管各項支出以及追蹤各單位協調後的進度與成果';

const place = { knowledge: [{ code: 'K1', text: '談判技巧', items: ['議價要領', long] }], skills: [] };
const standard = buildStandard({
  duties: [
    buildDuty({
      name: '控制專案進度',
      tasks: [buildTask({ name: '追蹤專案進度', ...place })],
    }),
  ],
  attitudes: [{ code: 'A1', name: '主動積極', description: null }],
  prerequisites: ['三年以上相關工作經驗'],
});

function near(words: string, kinds: Parameters<typeof findNearLines>[2] = null): string[] {
  return findNearLines(standard, words, kinds).hits.map(({ text }) => text);
}

describe('findNearLines: typing errors in the words of a line', () => {
  it.each([
    ['追縱專按進度', '追蹤專案進度', 'two characters of six wrong'],
    ['談叛技巧', '談判技巧', 'one of four'],
    ['議價要嶺', '議價要領', 'a sub-item'],
    ['追踪专案进渡', '追蹤專案進度', 'in simplified characters'],
    [long.slice(1, 33).replace('預', '頇'), long, 'as long as may be'],
    ['主動積急', '主動積極', 'an attitude'],
    ['相關工作經厭', '三年以上相關工作經驗', 'wherever it stands in the line'],
  ])('%s → %s (%s)', (words, text) => expect(near(words)[0]).toBe(text));

  it.each([
    ['追蹤', 'two characters: any two are near some line'],
    ['火星探測', 'nothing like any line'],
    [long.slice(0, 33), 'too long for fuse.js, and whole pairs find it'],
    ['', 'nothing typed'],
  ])('%s → none (%s)', words => {
    expect(findNearLines(standard, words, null)).toEqual(NO_HITS);
  });

  it('puts the nearest first', () => {
    expect(near('專案進渡')).toEqual(expect.arrayContaining(['追蹤專案進度', '控制專案進度']));
    expect(near('追蹤專案進渡')[0]).toBe('追蹤專案進度');
  });

  it('keeps to the kinds that are asked for', () => {
    expect(near('談叛技巧', ['skills', 'task'])).toEqual([]);
    expect(near('談叛技巧', ['knowledge'])).toEqual(['談判技巧']);
  });

  it('gives each line its place, and counts them', () => {
    const { hits, total, standards } = findNearLines(standard, '議價要嶺', null);
    expect(hits[0]).toMatchObject({ kind: 'knowledge', code: 'K1', task: { code: 'T1.1' }, standard });
    expect(total).toBe(hits.length);
    expect([...standards]).toEqual([standard]);
  });
});
