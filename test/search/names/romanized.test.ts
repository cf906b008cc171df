import { describe, expect, it } from 'vitest';
import { readSyllables } from '../../../src/search/names/romanized.ts';

/** Syllables separated by blanks; `hui|kuai` if a character has several readings. */
function read(text: string): string | null {
  return (
    readSyllables(text)
      ?.map(alternatives => alternatives.toSorted().join('|'))
      .join(' ') ?? null
  );
}

describe('pinyin without tones', () => {
  it.each([
    ['gonghuizongganshi', 'gong hui zong gan shi', 'without a blank'],
    ['zhuanan', 'zhua nan', 'two are as few either way; whoever compares joins them again'],
    ['hui yi zhuan an jing li', 'hui yi zhuan an jing li', 'a blank between syllables'],
    ['gonghui zongganshi', 'gong hui zong gan shi', 'a blank between words'],
    ["xi'an", 'xi an', 'an apostrophe is a cut'],
    ['xi’an', 'xi an', 'so is a printed one'],
    ['hui-yi', 'hui yi', 'so is a dash'],
    ['xianren', 'xian ren', 'where both fit, the fewest syllables'],
    ['ＨｕｉＹｉ', 'hui yi', 'width and case'],
    ['lvxing', 'lv xing', 'v for ü'],
    [' gonghui ', 'gong hui', 'blanks around'],
  ])('%s → %s (%s)', (text, expected) => expect(read(text)).toBe(expected));
});

describe('Zhuyin', () => {
  it.each([
    ['ㄏㄨㄟˋㄧˋㄓㄨㄢㄢˋㄐㄧㄥㄌㄧˇ', 'hui yi zhuan an jing li', 'with tones'],
    ['ㄏㄨㄟㄧㄓㄨㄢㄢㄐㄧㄥㄌㄧ', 'hui yi zhuan an jing li', 'without'],
    ['ㄏㄨㄟˋ ㄧˋ ㄓㄨㄢ ㄢˋ', 'hui yi zhuan an', 'with blanks'],
    ['ㄍㄨㄥˉㄏㄨㄟˋ', 'gong hui', 'the first tone written'],
    ['ㄊㄚㄉㄜ˙', 'ta de', 'the neutral tone behind, as it is typed'],
    ['ㄐㄧˋㄢˋ', 'ji an', 'a tone ends a syllable: not ㄐㄧㄢ'],
    ['ㄓˋㄘˊ', 'zhi ci', 'consonants that stand alone'],
    ['ㄓㄧㄝ', 'zhi ye', 'as long as a syllable can be: there is no zhie, and no ㄓㄧ either'],
    ['ㄕㄧㄢㄕ', 'shi yan shi', 'the same for all that stand alone'],
    ['˙ㄉㄜㄊㄚ', 'de ta', 'the neutral tone before, as it is printed'],
    ['ㄋㄩˇㄕˋ', 'nv shi', 'ㄩ behind n is ü'],
    ['ㄒㄩㄝˊㄩㄢˊ', 'xue yuan', 'behind j, q, x it is written u'],
    ['ㄆㄛㄇㄛˋ', 'po mo', 'ㄛ behind a lip'],
    ['ㄅㄨㄛ ㄅㄛ', 'bo bo', 'however it is spelled'],
    ['ㄨㄣˊㄨㄥ', 'wen weng', 'finals that stand alone'],
    ['ㄦˊㄨˋ', 'er wu', 'a vowel and a medial alone'],
  ])('%s → %s (%s)', (text, expected) => expect(read(text)).toBe(expected));
});

describe('Zhuyin keys pressed in English mode', () => {
  it.each([
    ['cjo4u4', 'hui yi', 'tones are digits'],
    ['cjo4u45j0 04ru/ xu3', 'hui yi zhuan an jing li', 'the first tone is a blank'],
    ['CJO4U4', 'hui yi', 'with Caps Lock'],
    ['ej/ cjo4', 'gong hui', 'marks are letters'],
    ['w8 2k7', 'ta de', 'the neutral tone'],
  ])('%s → %s (%s)', (text, expected) => expect(read(text)).toBe(expected));
});

describe('Chinese and Zhuyin mixed', () => {
  it.each([
    ['專案ㄐㄧㄥㄌㄧˇ', 'zhuan an jing li', 'behind characters'],
    ['ㄓㄨㄢ案經理', 'zhuan an jing li', 'before characters'],
    ['專ㄢˋ經理', 'zhuan an jing li', 'between'],
    ['專案 ㄐㄧㄥ ㄌㄧˇ', 'zhuan an jing li', 'with blanks'],
    ['會ㄧˋ', 'hui|kuai yi', 'a character has all its readings'],
    ['設ㄐㄧˋㄢˋ', 'she ji an', 'a tone ends a syllable here too'],
  ])('%s → %s (%s)', (text, expected) => expect(read(text)).toBe(expected));
});

describe('a question that is not typed as sounds', () => {
  it.each([
    ['會議專案經理', 'characters'],
    ['', 'nothing'],
    ['jing', 'one syllable says too little'],
    ['ㄐㄧㄥ', 'so does one in Zhuyin'],
    ['CNC車床', 'Latin letters beside characters'],
    ['ㄅㄆㄇ', 'consonants that need a vowel: ㄅ is not ㄅㄧ'],
    ['12', 'the same as keys'],
    ['ㄐㄧㄥ!', 'a mark'],
    ['👍👍', 'emoji'],
    ['huiyi會議', 'pinyin beside characters'],
  ])('%s (%s)', text => expect(read(text)).toBeNull());
});
