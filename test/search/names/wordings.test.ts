import { describe, expect, it } from 'vitest';
import { wordingsOf } from '../../../src/search/names/wordings.ts';
import { fold } from '../../../src/standard/fold.ts';

const MOST = 5;

describe('wordingsOf: a question said otherwise', () => {
  it.each([
    ['項目經理', ['專案經理'], 'mainland wording'],
    ['软件', ['軟體'], 'in simplified characters'],
    ['数据分析', ['資料分析'], 'mainland wording whose traditional form is a word here too'],
    ['軟件項目', ['軟體項目', '軟件專案', '軟體專案'], 'one word at a time, then all'],
    ['HR主管', ['人力資源主管'], 'an abbreviation'],
    ['pm', [], 'a title as it stands'],
    ['IT企劃', ['資訊企劃', '資訊科技企劃'], 'English words'],
    ['three', [], 'hr is not in three'],
    ['會議專案經理', [], 'never the other way round: 會議 is not 會展, nor 專案 項目'],
    ['', [], 'nothing typed'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(wordingsOf(fold(text))).toEqual([fold(text), ...expected.map(fold)]);
  });

  it('gives only what names say, where the names are known', () => {
    const isKnown = (word: string) => word === fold('資訊');
    expect(wordingsOf(fold('IT軟件'), isKnown)).toEqual([fold('IT軟件'), fold('資訊軟件')]);
  });

  it('rewords up to 20 characters: a longer text is a sentence', () => {
    const rest = '甲'.repeat(18);
    expect(wordingsOf(`软件${rest}`)).toEqual([`软件${rest}`, `软体${rest}`]);
    expect(wordingsOf(`软件${rest}乙`)).toEqual([`软件${rest}乙`]);
  });

  it(`gives at most ${MOST} others, and the text itself first`, () => {
    const text = fold('行政總務業務老師講師維修修理現場統籌');
    const wordings = wordingsOf(text);
    expect(wordings).toHaveLength(1 + MOST);
    expect(wordings[0]).toBe(text);
    expect(new Set(wordings).size).toBe(wordings.length);
  });
});
