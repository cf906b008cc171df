import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/search/names/catalogue.ts';
import { findCertain, findInside, findReordered } from '../../../src/search/names/certain.ts';
import type { Match } from '../../../src/search/match.ts';
import { fold } from '../../../src/standard/fold.ts';
import { buildNamed } from '../../support/named.ts';

const catalogue = buildCatalogue(
  buildNamed(
    ['會議專案經理', '會議經理', '主管'],
    ['工會總幹事', '秘書長', '秘書'],
    ['秘書'],
    ['CNC車床技術人員'],
    ['銀行人員'],
    ['銀行人員'],
    ['企劃師', '顧問師'],
    ['行銷師', '顧問師'],
    ['師'],
    ['領班'],
  ),
  [
    { alias: '大會經理', code: 'XYZ1234-001' },
    { alias: '顧問師', code: 'XYZ1234-001' },
  ],
);

/** `exact 會議專案經理`: how it was found, which standard, and the name that matched if it is another one. */
function tellAll(matches: readonly Match[]): string[] {
  return matches.map(({ how, standard: { name }, matchedText }) =>
    [how, name, ...(matchedText === name ? [] : [matchedText])].join(' '),
  );
}

describe('findCertain: exactly as printed', () => {
  it.each([
    ['會議專案經理', ['exact 會議專案經理'], 'the name'],
    ['会议专案经理', ['exact 會議專案經理'], 'simplified characters'],
    ['ｃｎｃ 車床－技術人員', ['exact CNC車床技術人員'], 'width, case, blanks and marks'],
    ['秘書長', ['alias 工會總幹事 秘書長'], 'another name'],
    ['祕書', ['exact 秘書'], 'a name wins over another standard that is also called so'],
    ['銀行人員', ['exact 銀行人員', 'exact 銀行人員'], 'two standards with one name: both'],
    [
      '顧問師',
      ['alias 企劃師 顧問師', 'alias 行銷師 顧問師'],
      'other names that documents print win over the team’s',
    ],
    ['大會經理', ['team-alias 會議專案經理 大會經理'], 'what the team says'],
    ['專案經理', [], 'a part is not certain'],
    ['會議專案經理人', [], 'nor is what says more'],
    ['', [], 'nothing typed'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(tellAll(findCertain(catalogue, fold(text)))).toEqual(expected);
  });
});

describe('findReordered: all characters of a name and no others', () => {
  it.each([
    ['經理專案會議', ['reordered 會議專案經理'], 'words in another order'],
    ['議會案專理經', ['reordered 會議專案經理'], 'characters in another order'],
    ['技術人員CNC車床', ['reordered CNC車床技術人員'], 'a Latin word moves as a whole'],
    ['NCC車床技術人員', [], 'the letters of a Latin word are no words'],
    ['長秘書', ['reordered 工會總幹事 秘書長'], 'another name'],
    ['行銀人員', ['reordered 銀行人員', 'reordered 銀行人員'], 'two standards: both'],
    ['經理專案', [], 'two characters lacking'],
    ['經理專案會議會', [], 'one repeated'],
    ['', [], 'nothing typed'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(tellAll(findReordered(catalogue, fold(text)))).toEqual(expected);
  });
});

describe('findInside: a name in running text', () => {
  it.each([
    ['請問會議專案經理的指標', ['exact 會議專案經理'], ['請問', '的指標'], 'filler on both sides'],
    ['會議專案經理', ['exact 會議專案經理'], ['', ''], 'nothing beside it'],
    ['工會秘書長做什麼', ['alias 工會總幹事 秘書長'], ['工會', '做什麼'], 'the longest: not 秘書'],
    ['Cnc-車床 技術人員:T3', ['exact CNC車床技術人員'], ['', ':T3'], 'marks inside go, marks behind stay'],
    ['想查「会议专案经理」的指標', ['exact 會議專案經理'], ['想查「', '」的指標'], 'beside it as typed'],
    ['𠮷野會議專案經理𠮷野', ['exact 會議專案經理'], ['𠮷野', '𠮷野'], 'a rare character is never halved'],
    ['請問領班的工作', ['exact 領班'], ['請問', '的工作'], 'a rank word that is all of a name'],
    ['銀行人員 知識', ['exact 銀行人員', 'exact 銀行人員'], ['', ' 知識'], 'two standards of one name'],
  ])('%s → %j %j (%s)', (text, matches, around) => {
    const inside = findInside(catalogue, text);
    expect(tellAll(inside?.matches ?? [])).toEqual(matches);
    expect([inside?.before, inside?.after]).toEqual(around);
  });

  it.each([
    ['天氣如何', 'no name'],
    ['專案經理', 'a part of a name'],
    ['工會行員', 'the end of one name and the beginning of another'],
    ['財務主管', 'a rank word is no name inside others, though some standard is also called so'],
    ['廚師', 'a name of one character stands in too much'],
    ['', 'nothing typed'],
  ])('%s → none (%s)', text => expect(findInside(catalogue, text)).toBeNull());
});
