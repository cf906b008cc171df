import { describe, expect, it } from 'vitest';
import type { CompetencyStandard } from '../../../src/index.ts';
import { buildCatalogue, findByCode, sortedUnits } from '../../../src/search/names/catalogue.ts';
import { readStandardCode } from '../../../src/standard/code.ts';
import { fold } from '../../../src/standard/fold.ts';
import { buildStandard } from '../../support/build.ts';

/** A document with a version table whose rows have these names. */
function build(code: string, name: string, some: Partial<CompetencyStandard> = {}): CompetencyStandard {
  return buildStandard({ code, name, ...some });
}

function tableOf(...names: string[]): CompetencyStandard['versions'] {
  return names.map((name, index) => ({
    version: `V${index + 1}`,
    code: `XYZ1234-001v${index + 1}`,
    name,
    status: '',
    note: '',
    date: '',
  }));
}

describe('current: the newest of several loaded versions', () => {
  it.each<[string, CompetencyStandard[], string[]]>([
    ['the same name', [build('XYZ1234-001', '甲員'), build('XYZ1234-001v2', '甲員')], ['XYZ1234-001v2']],
    [
      'whatever comes first',
      [build('XYZ1234-001v2', '甲員'), build('XYZ1234-001', '甲員')],
      ['XYZ1234-001v2'],
    ],
    [
      'a new name that knows the old one',
      [build('XYZ1234-001', '甲員'), build('XYZ1234-001v2', '乙員', { aliases: ['甲員'] })],
      ['XYZ1234-001v2'],
    ],
    [
      'a new name whose version table has the old one',
      [build('XYZ1234-001', '甲員'), build('XYZ1234-001v2', '乙員', { versions: tableOf('甲員', '乙員') })],
      ['XYZ1234-001v2'],
    ],
    [
      'three versions',
      [build('XYZ1234-001', '甲員'), build('XYZ1234-001v2', '甲員'), build('XYZ1234-001v3', '甲員')],
      ['XYZ1234-001v3'],
    ],
    [
      'names that nothing links: two standards under one number',
      [build('XYZ1234-001', '甲員'), build('XYZ1234-001v2', '乙員')],
      ['XYZ1234-001', 'XYZ1234-001v2'],
    ],
    [
      'one code printed by two standards',
      [build('XYZ1234-001', '甲員'), build('XYZ1234-001', '乙員')],
      ['XYZ1234-001', 'XYZ1234-001'],
    ],
    [
      'one code and one name twice: nothing tells which is newer',
      [build('XYZ1234-001', '甲員'), build('XYZ1234-001', '甲員')],
      ['XYZ1234-001', 'XYZ1234-001'],
    ],
    [
      'one name under two numbers',
      [build('XYZ1234-001', '甲員'), build('XYZ1234-002v2', '甲員')],
      ['XYZ1234-001', 'XYZ1234-002v2'],
    ],
    [
      'the older document knows the newer name: that replaces nothing',
      [build('XYZ1234-001', '甲員', { aliases: ['乙員'] }), build('XYZ1234-001v2', '乙員')],
      ['XYZ1234-001', 'XYZ1234-001v2'],
    ],
  ])('%s', (_why, standards, codes) => {
    const catalogue = buildCatalogue(standards);
    expect(catalogue.current.map(({ code }) => code)).toEqual(codes);
    expect(catalogue.standards).toBe(standards);
  });
});

describe('names', () => {
  function namesOf(...standards: CompetencyStandard[]): string[] {
    return buildCatalogue(standards).names.map(
      ({ rank, standard, text }) => `${standard.code} ${rank} ${text}`,
    );
  }

  it.each<[string, CompetencyStandard[], string[]]>([
    [
      'its name, then other names; codes are not among them',
      [build('XYZ1234-001', '甲員', { aliases: ['乙員', 'XYZ1234-009'] })],
      ['XYZ1234-001 name 甲員', 'XYZ1234-001 alias 乙員'],
    ],
    [
      'what is folded alike is one',
      [build('XYZ1234-001', '企劃員', { aliases: ['企畫員', '规划员', '規劃員', '！'] })],
      ['XYZ1234-001 name 企劃員', 'XYZ1234-001 alias 规划员'],
    ],
    [
      'the remark behind the name',
      [build('XYZ1234-001', '甲員', { remark: '門市' })],
      ['XYZ1234-001 name 甲員', 'XYZ1234-001 alias 甲員（門市）'],
    ],
    [
      'how a long name is said',
      [build('XYZ1234-001', '造型人員（禮服秘書）')],
      ['XYZ1234-001 name 造型人員（禮服秘書）', 'XYZ1234-001 alias 造型人員', 'XYZ1234-001 alias 禮服秘書'],
    ],
    [
      'what a replaced version is called',
      [build('XYZ1234-001', '甲員'), build('XYZ1234-001v2', '乙員', { versions: tableOf('甲員', '乙員') })],
      ['XYZ1234-001v2 name 乙員', 'XYZ1234-001v2 alias 甲員'],
    ],
    [
      'not what another standard under its number is called',
      [build('XYZ1234-001', '甲員'), build('XYZ1234-001v2', '乙員')],
      ['XYZ1234-001 name 甲員', 'XYZ1234-001v2 name 乙員'],
    ],
  ])('%s', (_why, standards, names) => expect(namesOf(...standards)).toEqual(names));

  // The first name would be lost: the document that replaces its successor knows only the second name.
  it('of a standard that was renamed twice lead to the newest', () => {
    const names = namesOf(
      build('XYZ1234-001', '甲員'),
      build('XYZ1234-001v2', '乙員', { aliases: ['甲員'] }),
      build('XYZ1234-001v3', '丙員', { aliases: ['乙員'] }),
    );
    expect(names).toEqual([
      'XYZ1234-001v3 name 丙員',
      'XYZ1234-001v3 alias 乙員',
      'XYZ1234-001v3 alias 甲員',
    ]);
  });

  it('is found in any folded form, and by its words in any order', () => {
    const { byFolded, byUnits } = buildCatalogue([build('XYZ1234-001', 'CNC車床員')]);
    expect(byFolded.get(fold('cnc車床員'))).toHaveLength(1);
    expect(byUnits.get(sortedUnits(fold('車床員CNC')))).toHaveLength(1);
  });
});

describe('findByCode: never fuzzy', () => {
  const catalogue = buildCatalogue([
    build('XYZ1234-001', '甲員'),
    build('XYZ1234-001v2', '甲員'),
    build('XYZ1234-002v3', '乙員', { aliases: ['XYZ1234-002', 'ABC9999-001v2'] }),
    build('XYZ1234-003', '丙員'),
    build('XYZ1234-003', '丁員'),
    build('XYZ1234-004', '戊員'),
    build('XYZ1234-004v2', '己員'),
  ]);

  it.each([
    ['XYZ1234-001', ['code XYZ1234-001v2 甲員'], 'without a version the newest'],
    ['XYZ1234-001v1', ['code XYZ1234-001 甲員'], 'a bare code is version 1'],
    ['XYZ1234-001v2', ['code XYZ1234-001v2 甲員'], 'the version asked for'],
    ['XYZ1234-001v3', [], 'a version that is not loaded'],
    ['XYZ1234-002', ['code XYZ1234-002v3 乙員'], 'only a newer one is loaded'],
    ['XYZ1234-002v1', ['alias XYZ1234-002v3 乙員'], 'an older one that it names as replaced'],
    ['XYZ1234-002v2', [], 'an older one that it does not name'],
    ['ABC9999-001', ['alias XYZ1234-002v3 乙員'], 'an old code under another number'],
    ['ABC9999-001v2', ['alias XYZ1234-002v3 乙員'], 'with its version'],
    ['ABC9999-001v1', [], 'with another version'],
    ['XYZ1234-003', ['code XYZ1234-003 丙員', 'code XYZ1234-003 丁員'], 'one code of two standards: both'],
    ['XYZ1234-004', ['code XYZ1234-004 戊員', 'code XYZ1234-004v2 己員'], 'two that nothing links: both'],
    ['XYZ1234-005', [], 'one digit beside'],
  ])('%s → %j (%s)', (typed, expected) => {
    const code = readStandardCode(typed);
    const found = code ? findByCode(catalogue, code) : null;
    expect(found?.map(({ how, standard }) => `${how} ${standard.code} ${standard.name}`)).toEqual(expected);
  });

  it('reports the code as it was typed', () => {
    expect(findByCode(catalogue, { base: 'XYZ1234-001', version: 2 })[0]?.matchedText).toBe('XYZ1234-001v2');
    expect(findByCode(catalogue, { base: 'XYZ1234-001', version: null })[0]?.matchedText).toBe('XYZ1234-001');
  });
});
