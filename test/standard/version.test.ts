import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/parse-document.ts';
import type { CompetencyStandard, Version } from '../../src/standard/schema.ts';
import { isHistorical, newerVersion, versionRow } from '../../src/standard/version.ts';
import { FAULTLESS } from '../support/seed-documents.ts';

function standardWith(code: string, versions: Version[]): CompetencyStandard {
  const result = parseDocument(FAULTLESS);
  if (result.kind === 'refused') throw new Error(result.reason);
  return { ...result.standard, code, versions };
}

function row(code: string, rest: Partial<Version> = {}): Version {
  const version = `V${code.split('v')[1] ?? '1'}`;
  return { version, code, name: '花藝設計師', status: '歷史版本', note: '', date: '2016/05/01', ...rest };
}

const V1 = row('AGR3456-001', { note: '已被《AGR3456-001v2》取代' });
const V2 = row('AGR3456-001v2', { status: '最新版本', note: '略', date: '2020/05/01' });
const V3 = row('AGR3456-001v3', { status: '最新版本', date: '2023/05/01' });

describe('the row of a document in its own version table', () => {
  test.each<[string, string, Version[], Version | null]>([
    ['by its code', 'AGR3456-001v2', [V2, V1], V2],
    ['version 1 without a suffix', 'AGR3456-001', [V2, V1], V1],
    ['version 1 with one', 'AGR3456-001v1', [V2, V1], V1],
    ['in another case', 'agr3456-001V2', [V2, V1], V2],
    ['not of another standard', 'AGR3456-002v2', [V2, V1], null],
    ['without a table', 'AGR3456-001v2', [], null],
  ])('%s', (...[, code, versions, own]) => {
    expect(versionRow(standardWith(code, versions))).toEqual(own);
  });
});

describe('a newer version', () => {
  test.each<[string, string, Version[], Version | null]>([
    ['none for the newest', 'AGR3456-001v2', [V2, V1], null],
    ['for an old one', 'AGR3456-001', [V2, V1], V2],
    ['the newest of several', 'AGR3456-001', [V2, V1, V3], V3],
    ['without an own row', 'AGR3456-001v2', [V3], V3],
    ['none without a table', 'AGR3456-001', [], null],
    ['not one that was replaced itself', 'AGR3456-001', [V1, { ...V2, note: '已被《X》取代' }], null],
    [
      'the status does not count',
      'AGR3456-001v2',
      [
        { ...V2, status: '最新版本' },
        { ...V1, status: '最新版本', note: '' },
      ],
      null,
    ],
    [
      'by the date where the numbers are the same',
      'AGR3456-001v2',
      [V2, { ...V2, code: 'AGR3456-009v2', date: '2024/01/01' }],
      { ...V2, code: 'AGR3456-009v2', date: '2024/01/01' },
    ],
  ])('%s', (...[, code, versions, newer]) => {
    expect(newerVersion(standardWith(code, versions))).toEqual(newer);
  });
});

describe('a document that calls itself historical', () => {
  test.each<[string, string, Version[], boolean]>([
    ['the newest', 'AGR3456-001v2', [V2, V1], false],
    ['the old one', 'AGR3456-001', [V2, V1], true],
    ['a replaced one that is still called newest', 'AGR3456-001v2', [{ ...V2, note: '已被《X》取代' }], true],
    ['one without a table', 'AGR3456-001', [], false],
  ])('%s', (...[, code, versions, historical]) => {
    expect(isHistorical(standardWith(code, versions))).toBe(historical);
  });
});
