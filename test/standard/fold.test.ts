import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldCharacters, foldWithPlaces } from '../../src/standard/fold.ts';

describe('what is the same text folds alike', () => {
  test.each([
    ['full width letters and digits', 'Ｔ３　ＩＳＯ', 'T3 ISO'],
    ['case', 'PowerPoint', 'POWERPOINT'],
    ['punctuation and blanks', '企劃（專員）、 會議。', '企劃專員會議'],
    ['compatibility ideograph U+F9E4', '\uF9E4財', '理財'],
    ['Kangxi radicals', '\u2F2F作\u2F8F為', '工作行為'],
    ['臺, 檯 and 台', '臺檯', '台台'],
    ['劃 and 畫', '規劃', '規畫'],
    ['紀 and 記', '紀錄', '記錄'],
    ['秘 and 祕', '秘書', '祕書'],
    ['simplified and traditional', '会议专案经理', '會議專案經理'],
    ['private-use bullet', '\uF06C工作', '工作'],
    ['emoji and symbols', '👍工作★', '工作'],
    ['circled digit', '①', '1'],
    ['marks only', '、。（）', ''],
  ])('%s', (...[, a, b]) => {
    expect(fold(a)).toBe(fold(b));
  });

  test.each([
    ['words', '知識', '技能'],
    ['digits', 'K1', 'K2'],
    ['a word and its part', '會計人員', '會計'],
    ['characters of one sound', '會記', '會計'],
  ])('different %s stay different', (...[, a, b]) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  test('what is folded once is folded', () => {
    const property = fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(fold(fold(text))).toBe(fold(text));
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('blanks and marks around a text change nothing', () => {
    const marks = fc.string({ unit: fc.constantFrom(' ', '，', '（', '\u3000', '\n', '-') });
    const property = fc.property(marks, marks, (before, after) => {
      expect(fold(`${before}會議專案經理${after}`)).toBe(fold('會議專案經理'));
    });
    fc.assert(property, { numRuns: 100 });
  });
});

describe('places in the text', () => {
  test('folding character by character keeps blanks and marks', () => {
    expect(foldCharacters('Ｔ３ 企劃（專員）')).toHaveLength('T3 企劃(專員)'.length);
  });

  test('each folded character knows where it stood', () => {
    const { folded, places } = foldWithPlaces('T3，企劃 專員');
    expect(folded).toBe(fold('T3，企劃 專員'));
    expect(places).toEqual([0, 1, 3, 4, 6, 7]);
  });
});
