import { describe, expect, it } from 'vitest';
import { markerOf } from '../../../src/search/lines/marks.ts';

const marked = (text: string, words: string) =>
  markerOf(words)(text).map(([from, to]) => text.slice(from, to));

describe('markerOf', () => {
  it.each([
    ['談判技巧與協商策略', '談判', ['談判'], 'a word'],
    ['擬定標案預算並進行報價', '預算 報價', ['預算', '報價'], 'two words'],
    ['追蹤專案進度', '追蹤進度', ['追蹤', '進度'], 'what was left out between'],
    ['K8 软件工程', '軟件', ['软件'], 'in other characters'],
    ['專案（預算）管理', '專案預算管理', ['專案（預算）管理'], 'punctuation between'],
    ['財務規劃及預算', '財務歸畫', ['財務規劃'], 'characters of the same sound'],
    ['簽訂合約', '簽合約', ['簽', '合約'], 'a single character beside a word'],
    ['政府採購法', '採', [], 'a single character is no word'],
    ['㈱會議', '會議', [], 'places of a text that is not in NFKC are not known'],
    ['會議', '', [], 'nothing asked'],
  ])('%s, %s → %s (%s)', (text, words, expected) => expect(marked(text, words)).toEqual(expected));
});
