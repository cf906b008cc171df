import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  costOf,
  nearSyllable,
  shareNear,
  soundOf,
  SYLLABLES,
  syllablesOf,
} from '../../../src/search/names/syllables.ts';
import { fold } from '../../../src/standard/fold.ts';

describe('syllablesOf', () => {
  it.each([
    ['理', ['li'], 'one reading'],
    ['會', ['hui', 'kuai'], 'two'],
    ['行', ['hang', 'heng', 'xing'], 'a word’s reading may be any of them'],
    ['女', ['nv', 'ru'], 'ü is v'],
    ['a', [], 'a letter'],
    ['1', [], 'a digit'],
    ['𠮷', [], 'a rare character'],
  ])('%s → %j (%s)', (character, syllables) => {
    expect(syllablesOf(fold(character))).toEqual(expect.arrayContaining(syllables));
    expect(syllablesOf(fold(character)).length > 0).toBe(syllables.length > 0);
  });
});

describe('nearSyllable: Taiwan’s near-mergers', () => {
  it.each([
    ['zhang', 'zang', 'zh/z'],
    ['zhi', 'zi', 'zh/z'],
    ['chuang', 'cuang', 'ch/c'],
    ['cheng', 'ceng', 'ch/c'],
    ['shi', 'si', 'sh/s'],
    ['sheng', 'sen', 'sh/s and eng/en'],
    ['jing', 'jin', 'ing/in'],
    ['ying', 'yin', 'ing/in without a consonant'],
    ['feng', 'fen', 'eng/en'],
    ['weng', 'wen', 'eng/en without a consonant'],
    ['neng', 'leng', 'n/l'],
    ['nv', 'lv', 'n/l before ü'],
    ['rou', 'lou', 'r/l'],
    ['rang', 'lang', 'r/l'],
    ['fa', 'hua', 'f/h'],
    ['fan', 'huan', 'f/h'],
    ['fang', 'huang', 'f/h'],
    ['fei', 'hui', 'f/h'],
    ['fen', 'hun', 'f/h'],
    ['fo', 'huo', 'f/h'],
    ['fou', 'hou', 'f/h'],
    ['fu', 'hu', 'f/h'],
  ])('%s and %s (%s)', (a, b) => expect(nearSyllable(a)).toBe(nearSyllable(b)));

  it.each([
    ['zhang', 'zhan', 'ang and an are told apart'],
    ['zhong', 'zhun', 'so are ong and un'],
    ['zhi', 'chi', 'two consonants'],
    ['si', 'xi', 's and x'],
    ['ba', 'pa', 'b and p'],
    ['lian', 'liang', 'ian and iang'],
    ['er', 'el', 'an r at the end'],
  ])('not %s and %s (%s)', (a, b) => expect(nearSyllable(a)).not.toBe(nearSyllable(b)));

  it('is idempotent: merging twice changes nothing', () => {
    const changed = [...SYLLABLES].filter(syllable => {
      return nearSyllable(nearSyllable(syllable)) !== nearSyllable(syllable);
    });
    expect(changed).toEqual([]);
  });
});

describe('costOf: one character for another', () => {
  it.each([
    ['理', '理', 0, 'the same'],
    ['義', '議', 0.3, 'the same sound'],
    ['精', '經', 0.3, 'the same sound'],
    ['快', '會', 0.3, 'the same as one of its readings'],
    ['曾', '會', 0.4, 'looks alike'],
    ['車', '東', 0.4, 'looks alike'],
    ['今', '經', 0.5, 'nearly the sound'],
    ['飛', '會', 0.5, 'nearly the sound of one reading'],
    ['鑽', '車', 1, 'neither'],
    ['a', '車', 1, 'a letter for a character'],
    ['a', 'b', 1, 'two letters: no sound is not the same sound'],
    ['𠮷', '𠮸', 1, 'two rare characters'],
  ])('%s for %s: %d (%s)', (typed, other, cost) => {
    expect(costOf(soundOf(fold(typed)), soundOf(fold(other)))).toBe(cost);
  });

  it('is symmetric', () => {
    const character = fc.constantFrom(...'會議專案經理義曾精今飛車東鑽快工土士幹斡微徽徵').map(fold);
    const property = fc.property(character, character, (a, b) => {
      expect(costOf(soundOf(a), soundOf(b))).toBe(costOf(soundOf(b), soundOf(a)));
    });
    fc.assert(property, { numRuns: 300 });
  });
});

describe('shareNear', () => {
  it.each([
    [['hui', 'kuai'], ['fei'], true, 'one of several'],
    [['li'], ['ni'], true, 'merged'],
    [['li'], ['lu'], false, 'two sounds'],
    [[], [], false, 'no sound'],
  ])('%j %j: %s (%s)', (sounds, others, expected) => expect(shareNear(sounds, others)).toBe(expected));
});
