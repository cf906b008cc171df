import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/search/names/catalogue.ts';
import { findPartial } from '../../../src/search/names/partial.ts';
import { fold } from '../../../src/standard/fold.ts';
import { buildNamed } from '../../support/named.ts';

const catalogue = buildCatalogue(
  buildNamed(['活動企劃助理'], ['企劃助理'], ['會議專案經理', '專案企劃經理'], ['CNC車床技術人員']),
);

describe('findPartial: at least two characters of a name in a row', () => {
  it.each([
    ['企劃助', ['企劃助理', '活動企劃助理'], 'the more of the name is said the better'],
    ['企劃', ['企劃助理', '活動企劃助理', '會議專案經理'], 'other names count, and come where they belong'],
    ['专案', ['會議專案經理'], 'a standard once, though two of its names fit'],
    ['cnc', ['CNC車床技術人員'], 'Latin letters'],
    ['會議專案經理', ['會議專案經理'], 'the whole is a part of itself'],
    ['會專', [], 'not in a row'],
    ['會議專案經理人', [], 'more than the name'],
    ['理', [], 'a single character says nothing'],
    ['', [], 'nothing typed'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(findPartial(catalogue, fold(text)).map(({ standard }) => standard.name)).toEqual(expected);
  });

  it.each([
    ['企劃助理', 1, '企劃助理'],
    ['企劃助', 0.75, '企劃助理'],
    ['專案企劃', 4 / 6, '專案企劃經理'],
  ])('%s scores %d of 「%s」', (text, score, heard) => {
    expect(findPartial(catalogue, fold(text))[0]).toMatchObject({ how: 'partial', score, heard });
  });
});
