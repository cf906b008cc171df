import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/search/names/catalogue.ts';
import { indexNameGrams } from '../../../src/search/names/name-grams.ts';
import { findPartial, findShortened } from '../../../src/search/names/partial.ts';
import { fold } from '../../../src/standard/fold.ts';
import { buildNamed } from '../../support/named.ts';

const index = (...standards: readonly (readonly [string, ...string[]])[]) =>
  indexNameGrams(buildCatalogue(buildNamed(...standards)).names);

const grams = index(['活動企劃助理'], ['企劃助理'], ['會議專案經理', '專案企劃經理'], ['CNC車床技術人員']);

describe('findPartial: at least two characters of a name in a row', () => {
  it.each([
    ['企劃助', ['企劃助理', '活動企劃助理'], 'the more of the name is said the better'],
    ['企劃', ['企劃助理', '活動企劃助理', '會議專案經理'], 'other names count, and come where they belong'],
    ['专案', ['會議專案經理'], 'a standard once, though two of its names fit'],
    ['cnc', ['CNC車床技術人員'], 'Latin letters'],
    ['nc車床', ['CNC車床技術人員'], 'a word of letters may be cut'],
    ['會議專案經理', ['會議專案經理'], 'the whole is a part of itself'],
    ['會專', [], 'not in a row'],
    ['會議專案經理人', [], 'more than the name'],
    ['理', [], 'a single character says nothing'],
    ['', [], 'nothing typed'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(findPartial(grams, fold(text)).map(({ standard }) => standard.name)).toEqual(expected);
  });

  it.each([
    ['企劃助理', 1, '企劃助理'],
    ['企劃助', 0.75, '企劃助理'],
    ['專案企劃', 4 / 6, '專案企劃經理'],
  ])('%s scores %d of 「%s」', (text, score, matchedText) => {
    expect(findPartial(grams, fold(text))[0]).toMatchObject({ how: 'partial', score, matchedText });
  });
});

describe('findShortened: a word left out inside a name', () => {
  const names = index(
    ['會議專案經理'],
    ['資訊安全工程師'],
    ['網路資訊安全助理'],
    ['CNC車床技術人員'],
    ['CNC銑床技術人員'],
    ['儀校助理工程人員'],
    ['期貨服務事業研究分析人員'],
  );

  it.each([
    ['會議經理', ['會議專案經理'], 'its beginning is in no other name'],
    ['資訊工程師', [], 'its beginning is in another name too'],
    ['CNC技術人員', ['CNC車床技術人員', 'CNC銑床技術人員'], 'two names are a choice'],
    ['專案經理', [], 'not the beginning'],
    ['儀校工程人員', [], 'another rank'],
    ['期貨人員', [], 'more than a word'],
    ['會議', [], 'no rank behind it'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(findShortened(names, fold(text)).map(({ standard }) => standard.name)).toEqual(expected);
  });
});
