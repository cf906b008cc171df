import { describe, expect, it } from 'vitest';
import { findInside } from '../../src/search/names/certain.ts';
import { findName } from '../../src/search/find.ts';
import { indexStandards } from '../../src/search/index-standards.ts';
import { isOnlyRank } from '../../src/search/names/rank-words.ts';
import { fold } from '../../src/standard/fold.ts';
import { buildStandard } from '../support/build.ts';

const NAMES: [name: string, aliases: string[]][] = [
  ['會議專案經理', []],
  ['活動企劃專員', ['會展專員']],
  ['工會總幹事', ['工會幹部', '秘書長', '秘書']],
  ['CNC車床技術人員', []],
  ['CNC銑床技術人員', []],
  ['會計人員', []],
  ['會計主管', []],
  ['礦石鑑定人員', []],
];

const standards = NAMES.map(([name, aliases], index) =>
  buildStandard({ code: `XYZ1234-00${index + 1}`, name, aliases }),
);
const index = indexStandards(standards);

/** The standard that is found, and the rung that found it. */
function find(text: string, among = index): string {
  const finding = findName(among, text);
  switch (finding.kind) {
    case 'one':
      return `${finding.match.how} ${finding.match.standard.name}`;
    case 'several':
      return `choices ${finding.matches.map(({ standard }) => standard.name).join(' ')}`;
    case 'none':
      return `none ${finding.nearest.map(({ standard }) => standard.name).join(' ')}`.trim();
  }
}

describe('findName goes from rung to rung', () => {
  it.each([
    ['會議專案經理', 'exact 會議專案經理', 'the name'],
    ['會議 專案-經理', 'exact 會議專案經理', 'blanks and punctuation do not count'],
    ['活動企畫專員', 'exact 活動企劃專員', 'a variant character'],
    ['ｃｎｃ車床技術人員', 'exact CNC車床技術人員', 'width and case'],
    ['秘書長', 'alias 工會總幹事', 'another name'],
    ['會展專員', 'alias 活動企劃專員', 'an old name'],
    ['專案經理', 'partial 會議專案經理', 'half a name'],
    ['會計', 'choices 會計人員 會計主管', 'half of two names'],
    ['CNC', 'choices CNC車床技術人員 CNC銑床技術人員', 'a product word'],
    ['床技術人員', 'choices CNC車床技術人員 CNC銑床技術人員', 'the same end'],
    ['會議專案精理', 'fuzzy 會議專案經理', 'one character wrong'],
    ['會議專經理', 'fuzzy 會議專案經理', 'one missing'],
    ['CNC鑽床技術人員', 'choices CNC車床技術人員 CNC銑床技術人員', 'as near to one as to the other'],
    ['礦石人員', 'partial 礦石鑑定人員', 'a word left out, where the beginning is in one name only'],
    ['CNC技術人員', 'choices CNC車床技術人員 CNC銑床技術人員', 'a word left out of two'],
    ['軟體專案經理', 'none 會議專案經理', 'another trade is only suggested'],
    ['經理', 'none 會議專案經理', 'a rank word names no standard'],
    ['廚師', 'none', 'nothing like it'],
    ['會', 'none', 'a single character'],
    ['會議專案經理'.repeat(20), 'none', 'too long to be a name'],
    ['！', 'none', 'nothing to compare'],
  ])('%s → %s (%s)', (text, expected) => expect(find(text)).toBe(expected));
});

/** A larger catalogue, in which several names share a word. */
const many = indexStandards(
  [
    '行銷業務專員',
    '壽險業-業務專員',
    '代銷業務人員',
    '銷售助理',
    '醫藥品業務助理',
    '資安管理人員',
    '資訊安全工程師',
    '網路資訊安全助理',
    '散裝船舶運務人員',
    '產後居家照顧服務人員',
    '行動裝置程式設計師',
    '行動遊戲程式設計師',
    '機械製圖人員',
    '客戶服務主管',
    '客戶服務助理',
    '會計主管',
    '會計人員',
    '網站前端開發人員',
    '家具設計助理',
    '農務人員',
    '紡織化學工程人員',
    '旅館客務經理',
    '遊戲資深技術美術人員',
    '遊戲2D美術設計人員',
    '銀行－法令遵循人員',
  ].map((name, number) => buildStandard({ code: `XYZ1234-${String(number + 100)}`, name, aliases: [] })),
);

describe('findName never chooses another occupation', () => {
  it.each([
    ['業務專員', 'choices 行銷業務專員 壽險業-業務專員', 'names that hold the words beside a reworded one'],
    ['業務助理', 'choices 銷售助理 醫藥品業務助理', 'the same'],
    ['業務員', 'choices 代銷業務人員 行銷業務專員 壽險業-業務專員', 'another word for who does it'],
    ['資安', 'choices 資訊安全工程師 資安管理人員 網路資訊安全助理', 'in other words too'],
    ['客服', 'choices 客戶服務主管 客戶服務助理', 'only in other words'],
    ['司機', 'none 散裝船舶運務人員', 'part of a name in other words'],
    ['照顧服務員', 'none 產後居家照顧服務人員', 'a word more in the name'],
    ['化學工程師', 'none 紡織化學工程人員', 'the same'],
    ['资讯工程師', 'none 資訊安全工程師 網路資訊安全助理', 'a word more inside'],
    ['機械工程師', 'none 機械製圖人員', '工程師 in other words is another trade'],
    ['會計助理', 'none 會計主管 會計人員', 'the trade before the rank'],
    ['客服人員', 'none 客戶服務主管 客戶服務助理', 'the trade in other words'],
    ['前端工程師', 'wording 網站前端開發人員', 'the same work under another title'],
    ['法遵人員', 'wording 銀行－法令遵循人員', 'a trade cut short, in the only sector that has it'],
    ['遊戲美術', 'choices 遊戲資深技術美術人員 遊戲2D美術設計人員', 'half of two names'],
    ['財務人員', 'none', 'nothing but the rank is the same'],
    ['酒店客务经理', 'wording 旅館客務經理', 'in mainland words'],
    ['酒店', 'partial 旅館客務經理', 'half a name in mainland words'],
  ])('%s → %s (%s)', (text, expected) => expect(find(text, many)).toBe(expected));
});

describe('findInside', () => {
  it.each([
    ['請問會議專案經理的指標', '會議專案經理', '請問', '的指標'],
    ['法務秘書', '工會總幹事', '法務', ''],
    ['工會秘書長', '工會總幹事', '工會', ''],
    ['会议 专案经理 T3', '會議專案經理', '', ' T3'],
  ])('finds the longest name in 「%s」, and the text on both sides of it', (text, name, before, after) => {
    const inside = findInside(index.catalogue, text);
    expect([inside?.matches[0]?.standard.name, inside?.before, inside?.after]).toEqual([name, before, after]);
  });

  it('finds nothing if the text holds no name', () =>
    expect(findInside(index.catalogue, '天氣如何')).toBeNull());
});

describe('rank words', () => {
  it.each(['經理', '技術人員', '資深工程師', '職能基準'])('%s says no trade', text =>
    expect(isOnlyRank(fold(text))).toBe(true),
  );
  it.each(['會計人員', '廚師', ''])('「%s」 is not only a rank', text =>
    expect(isOnlyRank(fold(text))).toBe(false),
  );
});
