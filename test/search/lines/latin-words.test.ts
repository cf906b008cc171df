import { describe, expect, it } from 'vitest';
import { findLines, indexLines } from '../../../src/search/lines/contents.ts';
import { collectLatinWords, corrected } from '../../../src/search/lines/latin-words.ts';
import { loadSeeds } from '../../support/seeds.ts';

const words = collectLatinWords(() => ['文書軟體：Word、PowerPoint、Ｅｘｃｅｌ。', 'AutoCAD 製圖', '英文']);

describe('corrected: a mistyped Latin word is the printed one that is near', () => {
  it.each([
    ['powerpiont', 'powerpoint', 'two letters swapped'],
    ['PowerPont', 'powerpoint', 'a letter left out'],
    ['用atuocad製圖', '用autocad制图', 'beside Chinese'],
    ['world', 'world', 'a word of five letters is near to too many'],
    ['exccel', 'excel', 'a letter too many'],
    ['excel', 'excel', 'a printed word stays'],
    ['photoshop', 'photoshop', 'so does one that is near to none'],
    ['wrd', 'wrd', 'and a short one'],
  ])('%s → %s (%s)', (text, meant) => expect(corrected(text, words)).toBe(meant));
});

describe('findLines', () => {
  const index = indexLines(loadSeeds());
  const anywhere = { standard: null, kinds: null };

  it('finds a mistyped Latin word, and does not say that the line holds it', () => {
    const { hits, holding } = findLines(index, 'PowerPiont', anywhere);
    expect(hits[0]?.text).toContain('PowerPoint');
    expect(holding).toBe(0);
    expect(hits[0]?.score).toBeLessThan(0.86);
  });

  it.each(['Photoshop', 'hello', 'Kubernetes'])('offers nothing for letters alone: %s', word =>
    expect(findLines(index, word, anywhere)).toMatchObject({ hits: [], nearest: [] }),
  );
});
