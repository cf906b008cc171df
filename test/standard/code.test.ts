import { describe, expect, test } from 'vitest';
import {
  baseOf,
  formatPart,
  partKey,
  readPartCode,
  readStandardCode,
  versionOf,
} from '../../src/standard/code.ts';

describe('the code of a part', () => {
  test.each([
    ['T3', 'T', [3]],
    ['t1.2', 'T', [1, 2]],
    ['P3.2.1', 'P', [3, 2, 1]],
    ['K07', 'K', [7]],
    ['K004', 'K', [4]],
    ['S301', 'S', [301]],
    ['a01', 'A', [1]],
    ['P 5.1.2', 'P', [5, 1, 2]],
    ['P5.1.5.', 'P', [5, 1, 5]],
    ['04.2.1', 'O', [4, 2, 1]],
    ['Ｐ３．２．１', 'P', [3, 2, 1]],
    ['P3.2.1.4', 'P', [3, 2, 1, 4]],
    // The sign for kelvin looks like a K, and is one.
    ['\u212A07', 'K', [7]],
    [' T3\n', 'T', [3]],
  ])('%s', (...[code, letter, numbers]) => {
    expect(readPartCode(code)).toEqual({ letter, numbers });
  });

  test.each([
    ['T2a.1', 'T', [2, 1], 'a'],
    ['ｐ２Ａ．２．１', 'P', [2, 2, 1], 'a'],
    ['T2b', 'T', [2], 'b'],
  ])('%s, in a part of a duty', (...[code, letter, numbers, group]) => {
    expect(readPartCode(code)).toEqual({ letter, numbers, group });
  });

  test.each([
    '',
    'T',
    '3',
    '3.2.1',
    '04',
    '04.2',
    'X1',
    'T1234',
    'T1.2.3.4',
    'T1..2',
    'K1a',
    'P2a',
    'T2ab.1',
    'T-1',
    '第三',
  ])('none in “%s”', text => {
    expect(readPartCode(text)).toBeNull();
  });

  test.each([
    ['K7', 'K7'],
    ['K07', 'K7'],
    ['k007', 'K7'],
    ['P3.02.1', 'P3.2.1'],
    ['04.2.1', 'O4.2.1'],
    ['O83.1.1', 'O83.1.1'],
    ['t2A.01', 'T2a.1'],
    ['附件', '附件'],
    ['', ''],
  ])('%s has the key %s', (...[code, key]) => {
    expect(partKey(code)).toBe(key);
  });

  test('a code is written back without its zeros', () => {
    expect(formatPart({ letter: 'P', numbers: [3, 2, 1] })).toBe('P3.2.1');
  });
});

describe('the code of a standard', () => {
  test.each([
    ['BAS2421-001v2', 'BAS2421-001', 2],
    ['bas2421-001V2', 'BAS2421-001', 2],
    ['BAS2421-001', 'BAS2421-001', null],
    ['BAS2421001', 'BAS2421-001', null],
    ['ＢＡＳ２４２１－００１ｖ２', 'BAS2421-001', 2],
    [' KMC2432-001v12 ', 'KMC2432-001', 12],
    ['BASA421-001', 'BASA421-001', null],
  ])('%s', (...[code, base, version]) => {
    expect(readStandardCode(code)).toEqual({ base, version });
  });

  test.each([
    '',
    'BAS2421',
    'BA2421-001',
    'BAS242-001',
    'BAS2421-01',
    'BAS2421-001v',
    'BAS2421-001v123',
    'T3',
  ])('none in “%s”', text => {
    expect(readStandardCode(text)).toBeNull();
  });

  test.each([
    ['BAS2421-001v2', 2, 'BAS2421-001'],
    ['BAS2421-001', 1, 'BAS2421-001'],
    ['bas2421001', 1, 'BAS2421-001'],
    ['內部-1', 0, '內部-1'],
  ])('%s is version %i of %s', (...[code, version, base]) => {
    expect([versionOf(code), baseOf(code)]).toEqual([version, base]);
  });
});
