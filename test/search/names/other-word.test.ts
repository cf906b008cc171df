import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toComparable } from '../../../src/search/names/name-grams.ts';
import { saysOtherWord } from '../../../src/search/names/other-word.ts';
import { fold } from '../../../src/standard/fold.ts';

const KNOWN = new Set(toComparable(fold('產險業-業務專員')).grams);

function differ(typed: string, name: string): boolean {
  return saysOtherWord(toComparable(fold(typed)), toComparable(fold(name)), KNOWN);
}

describe('saysOtherWord: the question has a word that the name does not have', () => {
  it.each([
    ['軟體專案經理', '會議專案經理', true, 'two characters side by side are a word'],
    ['會議專案經火', '會議專案經理', false, 'one is a typing error'],
    ['火議專案水理', '會議專案經理', false, 'so are two apart'],
    ['會議專案SQL經理', '會議專案經理', true, 'a Latin word'],
    ['會議專案x經理', '會議專案經理', false, 'a stray letter'],
    ['農會總幹事', '工會總幹事', true, 'the first character of a short name says the trade'],
    ['公會總幹事', '工會總幹事', false, 'of the same sound it is a typing error'],
    ['土會總幹事', '工會總幹事', false, 'so it is when it looks alike'],
    ['火議專案經理', '會議專案經理', false, 'in a long name it is one of many'],
    ['火案經理', '會議專案經理', true, 'in a name that is only partly said it says the trade'],
    ['資料專案經理', '會議專案經理', true, 'another trade that sounds otherwise'],
    ['織品文物修護人員', '木質文物修護人員', true, '織 sounds like 質, but stands elsewhere'],
    ['資訊安全工程師', '製造業安全工程師', true, '資 nearly sounds like 製'],
    ['電力工程師', '水電工程人員', true, 'two characters apart are much of a short trade'],
    ['資安管理人員', '專案管理人員', true, 'so are one and a half'],
    ['產險業統計精算師', '壽險業統計精算師', true, 'the first character begins a word of other names'],
    ['農險業統計精算師', '壽險業統計精算師', false, 'it begins none'],
    ['食品品保工程師', '食品品保技術人員', true, 'other work'],
    ['活動企劃專業專員', '活動企劃專員', false, 'a word that hardly says anything'],
    ['辦公室事務事務管理人員', '辦公室事務管理人員', false, 'a word said twice is not foreign'],
    ['會議專案經理', '會議專案經理', false, 'the same'],
  ])('%s for %s: %s (%s)', (typed, name, expected) => expect(differ(typed, name)).toBe(expected));
});

describe('saysOtherWord: the name has a word that was not typed', () => {
  it.each([
    ['軟體工程師', '軟體測試工程人員', true, 'inside'],
    ['照顧服務員', '產後居家照顧服務人員', true, 'before'],
    ['食品技術人員', '食品品保技術人員', true, 'even if one of its characters stands beside it'],
    ['機電工程人員', '機電熱能工程人員', true, 'of two characters'],
    ['AI應用工程師', 'AIoT應用工程師', true, 'two letters more are another product'],
    ['AIO應用工程師', 'AIoT應用工程師', false, 'one letter is a typing error'],
    ['遊戲2D設計人員', '遊戲3D設計人員', true, 'a number'],
    ['會議專經理', '會議專案經理', false, 'one character is left out'],
    ['會專議案經理', '會議專案經理', false, 'two are swapped'],
    ['室內設計師', '室內設計人員', false, 'another word for who does it'],
    ['採購員', '採購專業管理人員', false, 'words that only say a rank'],
  ])('%s for %s: %s (%s)', (typed, name, expected) => expect(differ(typed, name)).toBe(expected));
});

it('terminates for any two texts, and finds no other word between a text and itself', () => {
  const text = fc.string({ unit: fc.constantFrom(...'會議專案經理義曾今火AIx1師'), maxLength: 14 });
  fc.assert(
    fc.property(text, text, (typed, name) => {
      expect(typeof differ(typed, name)).toBe('boolean');
      expect(differ(name, name)).toBe(false);
    }),
    { numRuns: 500 },
  );
});
