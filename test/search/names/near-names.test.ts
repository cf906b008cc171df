import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/search/names/catalogue.ts';
import { indexNameGrams } from '../../../src/search/names/name-grams.ts';
import { findNearNames, findSameTrade } from '../../../src/search/names/near-names.ts';
import { fold } from '../../../src/standard/fold.ts';
import { buildNamed, tell } from '../../support/named.ts';

const grams = indexNameGrams(
  buildCatalogue(
    buildNamed(
      ['會議專案經理'],
      ['工會總幹事', '秘書處處長'],
      ['會計人員'],
      ['會計主管'],
      ['CNC車床技術人員'],
      ['CNC銑床技術人員'],
      ['網路助理技術人員'],
      ['辦公室事務管理人員'],
      ['活動企劃專員'],
    ),
  ).names,
);

function near(...wordings: string[]) {
  return findNearNames(grams, wordings.map(fold));
}

describe('findNearNames', () => {
  it.each([
    ['會議專案精理', 'one 會議專案經理', 'a wrong character of the same sound'],
    ['曾議專案經理', 'one 會議專案經理', 'one that looks alike'],
    ['會議專經理', 'one 會議專案經理', 'one left out'],
    ['會議議專案經理', 'one 會議專案經理', 'one too many'],
    ['會議案專經理', 'one 會議專案經理', 'two swapped'],
    ['秘書處廚長', 'one 工會總幹事', 'another name'],
    ['辦公事事務管理人員', 'one 辦公室事務管理人員', 'a long name'],
    ['網路貯理技術人員', 'one 網路助理技術人員', '助 misspelt is still an assistant'],
    ['CNC床技術人員', 'several CNC車床技術人員 CNC銑床技術人員', 'as near to one as to the other'],
    [
      'CNC東床技術人員',
      'several CNC車床技術人員 CNC銑床技術人員',
      '東 looks like 車, yet 銑床 is hardly less near',
    ],
  ])('%s → %s (%s)', (text, expected) => expect(tell(near(text))).toBe(expected));

  it.each([
    ['軟體專案經理', '會議專案經理', 'another trade'],
    ['農會總幹事', '工會總幹事', 'another trade by its first character'],
    ['會議專案助理', '會議專案經理', 'another rank'],
    ['專案經理', '會議專案經理', 'a word more in the name'],
    ['活動企劃主管', '活動企劃專員', 'another rank, though most is the same'],
  ])('only suggests for %s %s (%s)', (text, expected) => {
    const finding = near(text);
    expect(finding.kind).toBe('none');
    expect(tell(finding).split(' ')[1]).toBe(expected);
  });

  it('does not choose a less similar name instead of one with another rank', () => {
    expect(tell(near('會計助理'))).toMatch(/^none 會計/u);
  });

  it.each([
    ['天氣如何', 'nothing like any name'],
    ['會', 'a single character'],
    ['', 'nothing'],
    ['會議專案經理'.repeat(7), 'longer than any name'],
  ])('finds nothing for %s (%s)', text => expect(tell(near(text))).toBe('none'));

  it('compares every wording; the best score of each name counts', () => {
    expect(near('老闆的會', '會議專案精理')).toEqual(near('會議專案精理'));
    expect(near('會議', '會議專案精理', '專案')).toEqual(near('會議專案精理'));
  });

  it('says how it was found and which name matched', () => {
    expect(near('秘書處廚長')).toMatchObject({ match: { how: 'fuzzy', matchedText: '秘書處處長' } });
  });

  it('suggests at most five', () => {
    const names = Array.from(
      { length: 9 },
      (_, n) => [`會議${'甲乙丙丁戊己庚辛壬'.charAt(n)}專案經理`] as const,
    );
    const crowded = indexNameGrams(buildCatalogue(buildNamed(...names)).names);
    const finding = findNearNames(crowded, [fold('會議專案經理')]);
    expect(tell(finding).split(' ')).toHaveLength(6);
  });
});

describe('findSameTrade', () => {
  it.each([
    ['會計助理', '會計人員 會計主管'],
    ['活動專員', '活動企劃專員'],
    ['計會人員', '會計人員 會計主管'],
    ['CNC助理', 'CNC車床技術人員 CNC銑床技術人員'],
    ['軟體專員', ''],
    ['辦公室主任', '辦公室事務管理人員'],
    ['辦事人員', '辦公室事務管理人員'],
  ])('%s → %s', (text, names) => {
    const found = findSameTrade(grams, fold(text));
    expect(found.map(({ standard }) => standard.name).join(' ')).toBe(names);
  });
});
