import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/search/names/catalogue.ts';
import { findByFirstCharacters } from '../../../src/search/names/first-characters.ts';
import { fold } from '../../../src/standard/fold.ts';
import { buildNamed } from '../../support/named.ts';

const catalogue = buildCatalogue(
  buildNamed(
    ['會議專案經理'],
    ['會議專案執行人員'],
    ['訓練規劃與評量人員'],
    ['資訊安全工程師'],
    ['店務人員'],
    ['會計專員'],
    ['電動車機電整合工程師'],
  ),
);

describe('findByFirstCharacters: the first character of each word of a name', () => {
  it.each([
    ['會專', ['會議專案經理', '會議專案執行人員', '會計專員'], 'all that begin so'],
    ['會專經', ['會議專案經理'], 'one more tells them apart'],
    ['會專經理', ['會議專案經理'], 'the rank may stand whole'],
    ['会专经理', ['會議專案經理'], 'simplified'],
    ['訓規', ['訓練規劃與評量人員'], 'not to the end'],
    ['規評', [], 'not from the beginning'],
    ['店員', [], 'of two characters each is the first of a word of two'],
    ['資訊工程師', [], 'a word left out is another name'],
    ['電機工程師', [], 'nor of two before a rank'],
    ['會經理', [], 'a single first character before the rank'],
    ['會', [], 'one character'],
    ['hzjl', [], 'Latin letters are initials'],
  ])('%s → %j (%s)', (text, expected) => {
    const found = findByFirstCharacters(catalogue, fold(text)).map(({ standard }) => standard.name);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});
