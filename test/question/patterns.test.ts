import { describe, expect, it } from 'vitest';
import { readSeeds, summary } from './read.ts';

const asked = (text: string) => summary(text).split(' | ')[1];

describe('parts', () => {
  it.each([
    ['T1~T3', 'T1~T3'],
    ['T1～T3', 'T1~T3'],
    ['T2到T4', 'T2~T4'],
    ['T2 至 T4', 'T2~T4'],
    ['T2 to T4', 'T2~T4'],
    ['P1.1.1-P1.1.3', 'P1.1.1~P1.1.3'],
    ['P1.1.1-3', 'P1.1.1~P1.1.3'],
    ['T2.1-T2.3', 'T2.1~T2.3'],
    ['T2.1~2.3', 'T2.1~T2.3'],
    ['K10到17', 'K10~K17'],
    ['S61~s64', 'S61~S64'],
    ['T3-2-1', 'T3.2.1'],
    ['p3-2-1', 'P3.2.1'],
    ['T1、T3', 'T1+T3'],
    ['T1跟T3', 'T1+T3'],
    ['k6 ～ k10', 'K6~K10'],
    ['T2a.1', 'T2a.1'],
    ['Ｔ２Ａ．１', 'T2a.1'],
    ['p2a.2.1', 'P2a.2.1'],
    ['T2a', 'T2a'],
    ['p2a-2-1', 'P2a.2.1'],
    ['T2a.1~T2a.5', 'T2a.1~T2a.5'],
    ['P2a.2.1-3', 'P2a.2.1~P2a.2.3'],
  ])('%s → %s', (text, expected) => expect(asked(text)).toBe(expected));

  it.each([
    ['第二項', '#2'],
    ['第三項任務', '#3'],
    ['第 3 個任務', '#3'],
    ['第十一項職責', 'duty#11'],
    ['職責三', 'duty#3'],
    ['任務二', '#2'],
    ['前兩項', '#1,2'],
    ['前三項任務', '#1,2,3'],
    ['前3個', '#1,2,3'],
    ['後兩項', '#-2,-1'],
    ['最後兩項職責', '#-2,-1'],
    ['最後一項', '#-1'],
    ['最後一項職責', '#-1'],
    ['最後一個任務', '#-1'],
    ['第一到第三項', '#1,2,3'],
    ['第2~4項', '#2,3,4'],
  ])('counted: %s → %s', (text, expected) => expect(asked(`會議專案經理 ${text}`)).toBe(expected));

  it.each([
    ['T2 的下一項', 'T2:next'],
    ['K05 後面那條', 'K5:next'],
    ['T3.2上一個', 'T3.2:previous'],
    ['P1.1.2 前面那條', 'P1.1.2:previous'],
  ])('beside another: %s → %s', (text, expected) => expect(asked(text)).toBe(expected));

  it('reads a list that says its letter once', () => {
    expect(asked('T2.1、2.3')).toBe('T2.1+T2.3');
  });
});

const filtersIn = (text: string) => readSeeds(text).filters;

describe('conditions', () => {
  it.each([
    ['級別5的', { by: 'level', level: 5, bound: 'is' }],
    ['五級', { by: 'level', level: 5, bound: 'is' }],
    ['等級四以上', { by: 'level', level: 4, bound: 'atLeast' }],
    ['level 3', { by: 'level', level: 3, bound: 'is' }],
    ['4級以下', { by: 'level', level: 4, bound: 'atMost' }],
    ['比4級高', { by: 'level', level: 4, bound: 'above' }],
    ['不到4級', { by: 'level', level: 4, bound: 'below' }],
    ['三年以上', { by: 'years', years: 3, bound: 'atLeast' }],
    ['3 年經驗', { by: 'years', years: 3, bound: 'is' }],
    ['半年', { by: 'years', years: 0.5, bound: 'is' }],
    ['十年以上', { by: 'years', years: 10, bound: 'atLeast' }],
    ['兩年以內', { by: 'years', years: 2, bound: 'atMost' }],
    ['經驗不拘', { by: 'years', years: 0, bound: 'is' }],
    ['高中', { by: 'degree', degree: '高中' }],
    ['大專', { by: 'degree', degree: '大學' }],
    ['研究所', { by: 'degree', degree: '碩士' }],
    ['職業別1219', { by: 'classCode', code: '1219' }],
    ['職類別 BAS', { by: 'classCode', code: 'BAS' }],
    ['行業別 M7010', { by: 'classCode', code: 'M7010' }],
    ['2018年發布', { by: 'year', year: 2018 }],
    ['級別最高', { by: 'highest', of: 'level' }],
    ['最低', { by: 'lowest', of: 'level' }],
    ['沒寫學歷', { by: 'unstated', what: 'degree' }],
  ] as const)('%s → %j', (text, filter) => expect(filtersIn(`${text}的有哪些`)).toEqual([filter]));

  it.each(['第三級', '十二級', 'T3.4', '任務三'])('%s is no level and no years', text => {
    const numbers = filtersIn(text).filter(({ by }) => by === 'level' || by === 'years');
    expect(numbers).toEqual([]);
  });

  it('knows that 三年級 is no number of years', () => {
    expect(filtersIn('三年級')).toEqual([]);
  });
});

describe('acts', () => {
  it.each([
    ['誰要會報價', 'which'],
    ['哪些職務要會簡報', 'which'],
    ['which role needs 簡報', 'which'],
    ['出自哪一條', 'which'],
    ['差在哪', 'compare'],
    ['會議專案經理 vs 基層主管', 'compare'],
    ['幾條指標', 'count'],
    ['how many attitudes', 'count'],
    ['4級是什麼意思', 'meaning'],
    ['下一個', 'next'],
    ['上一項', 'previous'],
    ['回上層', 'up'],
  ] as const)('%s: %s', (text, act) => expect([...readSeeds(text).acts]).toContain(act));

  it.each(['會議專案經理 T3', '預算', '第三條'])('%s wants nothing done', text => {
    expect([...readSeeds(text).acts]).toEqual([]);
  });
});
