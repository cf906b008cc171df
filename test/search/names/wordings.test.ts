import { describe, expect, it } from 'vitest';
import { wordingsOf } from '../../../src/search/names/wordings.ts';
import { fold } from '../../../src/standard/fold.ts';

const MOST = 12;

describe('wordingsOf: a question said otherwise', () => {
  it.each([
    ['項目經理', ['專案經理'], 'mainland wording'],
    ['软件', ['軟體'], 'in simplified characters'],
    ['数据分析', ['資料分析'], 'mainland wording whose traditional form is a word here too'],
    ['軟件項目', ['軟件專案', '軟體項目'], 'one word at a time'],
    ['HR主管', ['人力資源主管'], 'an abbreviation'],
    ['pm', ['專案經理', '專案管理人員', '企劃專員'], 'one that has several meanings'],
    ['IT與quality', ['資訊與quality'], 'letters inside another word stay'],
    ['three', [], 'hr is not in three'],
    ['專案項目', [], 'what is said already is not said twice'],
    ['會議專案經理', [], 'never the other way round: 會議 is not 會展, nor 專案 項目'],
    ['', [], 'nothing typed'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(wordingsOf(fold(text))).toEqual([fold(text), ...expected.map(fold)]);
  });

  // The first place of the letters is reworded, although only the second is a word.
  it('rewords the word, not the same letters in a word before it', () => {
    expect(wordingsOf(fold('quality與IT'))).toEqual(['quality與it', 'quality與資訊'].map(fold));
  });

  it('rewords up to 20 characters: a longer text is a sentence', () => {
    const rest = '甲'.repeat(18);
    expect(wordingsOf(`软件${rest}`)).toEqual([`软件${rest}`, `软体${rest}`]);
    expect(wordingsOf(`软件${rest}乙`)).toEqual([`软件${rest}乙`]);
  });

  it(`gives at most ${MOST} others, and the text itself first`, () => {
    const text = fold('行政總務業務老師講師維修美工幹部');
    const wordings = wordingsOf(text);
    expect(wordings).toHaveLength(1 + MOST);
    expect(wordings[0]).toBe(text);
    expect(new Set(wordings).size).toBe(wordings.length);
  });
});
