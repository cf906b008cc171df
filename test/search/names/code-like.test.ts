import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/search/names/catalogue.ts';
import { findCodeLike } from '../../../src/search/names/code-like.ts';
import { buildStandard } from '../../support/build.ts';

const CODES = [
  'BAS2421-001',
  'KMC2432-001v2',
  'FISI223-001v2',
  'FIS1223-003v1',
  'IISD3512-001v3',
  'LPS5404-001v1',
  'LPS5404-001v3',
  'INM3513-009v1',
  'IIS3513-009v1',
];

// Two standards with one code have names that are not each other's.
const catalogue = buildCatalogue(
  CODES.map(code => buildStandard({ code, name: `基準${code}`, aliases: [] })),
);

const find = (typed: string) =>
  findCodeLike(catalogue, typed).map(({ standard, score }) => `${standard.code} ${score}`);

describe('findCodeLike: codes as people have them', () => {
  it.each([
    ['BAS2421-001', ['BAS2421-001 1'], 'as printed'],
    ['bas2421001', ['BAS2421-001 1'], 'without the dash'],
    ['KMC2432-001v02', ['KMC2432-001v2 1'], 'a version with a zero'],
    ['2421-001', ['BAS2421-001 0.9'], 'without the letters'],
    ['2432-001v2', ['KMC2432-001v2 0.9'], 'without the letters, with the version'],
    ['BAS242l-OO1', ['BAS2421-001 0.9'], 'l for 1 and O for 0'],
    ['5AS2421-001', [], 'another letter'],
    ['BAS2421-1', ['BAS2421-001 0.9'], 'a serial number without its zeros'],
    ['FIS1223-001', ['FISI223-001v2 0.9'], 'a misprint put right'],
    ['FISI223-001v2', ['FISI223-001v2 1'], 'a misprint as it is printed'],
    ['iisd-3512-001', ['IISD3512-001v3 1'], 'four letters'],
    ['KMC2432-001v9', ['KMC2432-001v2 0.9'], 'a version that is not loaded'],
    ['LPS5404-001', ['LPS5404-001v1 1', 'LPS5404-001v3 1'], 'two standards with one code'],
    ['LPS5404-001v3', ['LPS5404-001v3 1'], 'one of them by its version'],
    ['3513-009', ['INM3513-009v1 0.9', 'IIS3513-009v1 0.9'], 'letters that two standards differ in'],
    ['２４２１－００１', ['BAS2421-001 0.9'], 'in full width'],
    ['9999-001', [], 'a number that is none'],
    ['2421001', [], 'a number without a mark'],
    ['BAS2421', [], 'half a code'],
    ['會議專案經理', [], 'a name'],
    ['', [], 'nothing'],
  ])('%s → %j (%s)', (typed, expected) => expect(find(typed)).toEqual(expected));
});
