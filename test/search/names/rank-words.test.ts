import { describe, expect, it } from 'vitest';
import {
  isOnlyRank,
  otherStaff,
  type Rank,
  rankOf,
  rankPlaces,
  saysOtherRank,
  tradeOf,
} from '../../../src/search/names/rank-words.ts';
import { unitsOf } from '../../../src/search/names/units.ts';
import { fold } from '../../../src/standard/fold.ts';

describe('isOnlyRank: a rank, but no trade', () => {
  it.each(['經理', '经理', '技術人員', '資深工程師', '高級專業技術人員', '職能基準', '員'])('%s', text =>
    expect(isOnlyRank(fold(text))).toBe(true),
  );

  it.each([
    ['會計人員', 'a trade before it'],
    ['經理人', 'a character more'],
    ['人員會計', 'a trade behind it'],
    ['廚師', 'one character of trade is enough'],
    ['', 'says nothing at all'],
  ])('not %s (%s)', text => expect(isOnlyRank(fold(text))).toBe(false));
});

describe('rankOf', () => {
  it.each<[text: string, rank: Rank | null, why: string]>([
    ['會計助理', 'assistant', 'the word'],
    ['助理工程師', 'assistant', 'the assistant counts wherever it stands'],
    ['廚房助手', 'assistant', 'another word for it'],
    ['會計人員', 'staff', 'at the end'],
    ['活動企劃專員', 'staff', 'another word for it'],
    ['CNC工程師', 'staff', 'one character is enough'],
    ['會計主管', 'lead', 'at the end'],
    ['会议专案经理', 'lead', 'in simplified characters'],
    ['經理秘書', null, 'a lead’s rank in the middle is not one’s own'],
    ['工會總幹事', null, 'a title outside the scale'],
    ['會計', null, 'a field'],
    ['', null, 'nothing'],
  ])('%s → %s (%s)', (text, rank) => expect(rankOf(fold(text))).toBe(rank));

  // These are rank words, but none of the three ranks: 行銷副理 has no other rank than 行銷專員.
  it.each([['財務副理'], ['業務協理']])('%s → lead', text => expect(rankOf(fold(text))).toBe('lead'));
});

describe('saysOtherRank', () => {
  it.each([
    ['會計助理', '會計人員', true, 'assistant for staff'],
    ['會計主管', '會計人員', true, 'lead for staff'],
    ['會計人員', '會計主管', true, 'staff for lead'],
    ['會計人員', '會計助理', true, 'staff for assistant, though of the same length'],
    ['場地管理人員', '場地管理助理', true, '理 of 管理 is not left of 助理'],
    ['網路貯理技術人員', '網路助理技術人員', false, '助 misspelt'],
    ['網路助裡技術人員', '網路助理技術人員', false, '理 misspelt'],
    ['網路助技術人員', '網路助理技術人員', false, 'half of 助理 left out'],
    ['網路技術人員', '網路助理技術人員', true, 'left out: no assistant is meant'],
    ['基層主管人員', '基層主管', false, '主管人員 are 主管'],
    ['廚房領人員', '廚房領班人員', false, '領班 misspelt before 人員'],
    ['會計師', '會計人員', true, 'a profession of its own'],
    ['程式設計師', '程式設計人員', false, 'another word for who does it'],
    ['會計經理', '會計主管', false, 'two words for leading'],
    ['會計', '會計主管', false, 'no rank is said'],
    ['會計主管', '工會總幹事', false, 'the name has none'],
  ])('%s for %s: %s (%s)', (typed, name, expected) => {
    expect(saysOtherRank(fold(typed), fold(name))).toBe(expected);
  });
});

describe('tradeOf: a name without the rank at its end', () => {
  it.each([
    ['會計助理', '會計'],
    ['軟體工程師', '軟體'],
    ['倉儲管理人員', '倉儲'],
    ['工程專案經理', '工程專案'],
    ['廚師', '廚師'],
    ['管理師', '管理師'],
    ['司機', '司機'],
    ['', ''],
  ])('%s → %s', (text, trade) => expect(tradeOf(fold(text))).toBe(fold(trade)));
});

describe('otherStaff: another word for who does the work', () => {
  it.each([
    ['業務員', ['業務人員', '業務專員']],
    ['業務專員', ['業務人員', '業務員']],
    ['業務助理', []],
    ['', []],
  ])('%s → %j', (text, others) => expect(otherStaff(fold(text))).toEqual(others.map(fold)));
});

describe('rankPlaces', () => {
  it.each([
    ['會計人員', ['2 staff', '3 staff']],
    ['AIoT應用工程師', ['3 work', '4 work', '5 staff']],
    ['會計', []],
  ])('%s → %j', (text, expected) => {
    const places = [...rankPlaces(unitsOf(fold(text)))].map(([place, kind]) => `${place} ${kind}`);
    expect(places).toEqual(expected);
  });
});
