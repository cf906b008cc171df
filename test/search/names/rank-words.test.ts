import { describe, expect, it } from 'vitest';
import { isOnlyRank, type Rank, rankOf, saysOtherRank } from '../../../src/search/names/rank-words.ts';
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

  // They are rank words, yet none of the three ranks: 行銷副理 does not say another rank than 行銷專員.
  it.each([['財務副理'], ['業務協理']])('%s → lead', text => expect(rankOf(fold(text))).toBe('lead'));
});

describe('saysOtherRank', () => {
  it.each([
    ['會計助理', '會計人員', true, 'assistant for staff'],
    ['會計主管', '會計人員', true, 'lead for staff'],
    ['會計人員', '會計主管', true, 'staff for lead'],
    ['會計人員', '會計助理', false, 'of the same length: 助 and 理 may be misspelt, but see the next rows'],
    ['網路貯理技術人員', '網路助理技術人員', false, '助 misspelt'],
    ['網路助裡技術人員', '網路助理技術人員', false, '理 misspelt'],
    ['網路助技術人員', '網路助理技術人員', false, 'half of 助理 left out'],
    ['網路技術人員', '網路助理技術人員', true, 'left out: no assistant is meant'],
    ['會計經理', '會計主管', false, 'two words for leading'],
    ['會計', '會計主管', false, 'no rank is said'],
    ['會計主管', '工會總幹事', false, 'the name has none'],
  ])('%s for %s: %s (%s)', (typed, name, expected) => {
    expect(saysOtherRank(fold(typed), fold(name))).toBe(expected);
  });
});
