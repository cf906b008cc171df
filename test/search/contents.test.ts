import { describe, expect, it } from 'vitest';
import { findLines, indexContents, type Scope } from '../../src/search/contents.ts';
import { loadSeeds } from '../support/seeds.ts';

const seeds = loadSeeds();
const index = indexContents(seeds);
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

  it('forgives what was left out inside a standard, not over all', () => {
    const standard = seeds.find(({ name }) => name === '會議專案經理') ?? null;
    expect(codesOf('追蹤進度', { standard, kinds: null })[0]).toBe('會議專案經理 T3.3');
    expect(codesOf('追蹤進度')).toEqual([]);
  });

  it('keeps to the standard and the kinds that are asked for', () => {
    const standard = seeds.find(({ name }) => name === '基層主管') ?? null;
    const { hits } = findLines(index, '預算', { standard, kinds: ['indicator'] });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(hit => hit.standard === standard && hit.kind === 'indicator')).toBe(true);
  });

  it.each(['', '會', '！', '火星探測'])('finds nothing for 「%s」', words =>
    expect(codesOf(words)).toEqual([]),
  );
});
