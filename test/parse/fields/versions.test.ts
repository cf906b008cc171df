import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../src/parse/line.ts';
import { readVersions } from '../../../src/parse/fields/versions.ts';

const V2 = {
  version: 'V2',
  code: 'AGR3456-001v2',
  name: '花藝 設計師',
  status: '最新版本',
  note: '略',
  date: '2020/5/1',
};
const V1 = {
  version: 'V1',
  code: 'AGR3456-001',
  name: '花店人員',
  status: '歷史版本',
  note: '已被《AGR3456-001v2》取代',
  date: '2016/05/01',
};

describe('rows of the version table', () => {
  test.each([
    [
      'cells',
      'V2\tAGR3456-001v2\t花藝 設計師\t最新版本\t略\t2020/5/1\n\nV1\tAGR3456-001\t花店人員\t歷史版本\t已被《AGR3456-001v2》取代\t2016/05/01',
      [V2, V1],
    ],
    [
      'words',
      'V2 AGR3456-001v2 花藝 設計師 最新版本 略 2020/5/1 \n\nV1 AGR3456-001 花店人員 歷史版本 已被《AGR3456-001v2》取代 2016/05/01 \n',
      [V2, V1],
    ],
    [
      'words over several lines',
      'V1 AGR3456-001 花店\n人員 歷史版本 已被《AGR3456-\n001v2》取代 2016/05/01',
      [V1],
    ],
    ['without a note', 'V2 AGR3456-001v2 花藝 設計師 最新版本 2020/5/1', [{ ...V2, note: '' }]],
    ['without a date', 'V2 AGR3456-001v2 花藝 設計師 最新版本 略', [{ ...V2, date: '' }]],
    ['with neither', 'V2 AGR3456-001v2 花藝 設計師 最新版本', [{ ...V2, note: '', date: '' }]],
    ['cells without a date', 'V2\tAGR3456-001v2\t花藝 設計師\t最新版本\t略', [{ ...V2, date: '' }]],
    ['none', '\n \n', []],
  ])('%s', (...[, text, versions]) => {
    expect(readVersions(splitLines(text))).toEqual({ versions, issues: [] });
  });

  test.each([
    ['without a code', 'V2\t\t花藝設計師\t最新版本'],
    ['without a status', 'V2 AGR3456-001v2 花藝設計師'],
    ['of another table', '日期 說明'],
    ['far too long', `V2 AGR3456-001v2 ${'花 '.repeat(300)} 最新版本`],
  ])('a row %s is an issue with its line', (...[, row]) => {
    const { versions, issues } = readVersions(splitLines(`\n${row}`));
    expect(versions).toEqual([]);
    const expected = 'version, code, name, status, note, date';
    const found = row.replaceAll(/\s+/gu, ' ');
    expect(issues).toEqual([{ kind: 'field', line: 2, code: null, expected, found }]);
  });
});
