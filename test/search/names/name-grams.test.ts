import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/search/names/catalogue.ts';
import { candidatesFor, indexNameGrams, toComparable } from '../../../src/search/names/name-grams.ts';
import { fold } from '../../../src/standard/fold.ts';
import { buildNamed } from '../../support/named.ts';

const names = buildNamed(['會議專案經理'], ['軟體專案經理'], ['會計人員'], ['門市人員'], ['CNC車床人員']);
const grams = indexNameGrams(buildCatalogue(names).names);

function candidates(text: string): string[] {
  return candidatesFor(grams, toComparable(fold(text))).map(({ name }) => name.text);
}

describe('toComparable', () => {
  it.each([
    ['會計', ['会', '计'], ['会', '计', '会 计'], 'characters, and neighbours'],
    ['CNC車床', ['cnc', '车', '床'], ['cnc', '车', '床', 'cnc 车', '车 床'], 'a Latin word is one unit'],
    ['人人人', ['人', '人', '人'], ['人', '人 人'], 'a gram counts once'],
    ['', [], [], 'nothing'],
  ])('%s → %j %j (%s)', (text, units, pairs) => {
    expect(toComparable(fold(text))).toMatchObject({ units, grams: pairs });
  });
});

describe('weights', () => {
  it.each([
    ['車', '人', 'what few names have weighs more'],
    ['龍', '車', 'what none has weighs most'],
    ['會 議', '會', 'a pair is rarer than its characters'],
  ])('%s over %s (%s)', (heavier, lighter) => {
    const weigh = (gram: string) => grams.weights(gram.split(' ').map(fold).join(' '));
    expect(weigh(heavier)).toBeGreaterThan(weigh(lighter));
  });
});

describe('candidatesFor', () => {
  it.each([
    [
      '會議專案精理',
      ['會議專案經理', '軟體專案經理'],
      'the one that shares most first; 會計 shares too little',
    ],
    ['車床', ['CNC車床人員'], 'only what shares something'],
    ['天氣如何', [], 'nothing shared'],
    ['', [], 'nothing typed'],
  ])('%s → %j (%s)', (text, expected) => expect(candidates(text)).toEqual(expected));

  it('leaves out names that share almost nothing with a sentence', () => {
    expect(candidates('請列出昨天下雨時所有到場者所提問題與人員')).toEqual([]);
  });

  it('keeps the best of many', () => {
    const many = buildNamed(...Array.from({ length: 99 }, (_, n) => [`工程${n}人員`] as const), ['工程人員']);
    const crowded = indexNameGrams(buildCatalogue(many).names);
    const found = candidatesFor(crowded, toComparable(fold('工程人員')));
    expect(found).toHaveLength(40);
    expect(found[0]?.name.text).toBe('工程人員');
  });
});
