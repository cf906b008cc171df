import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { READINGS } from '../../src/search/names/readings.ts';
import { fold, foldCharacters, foldWithPlaces } from '../../src/standard/fold.ts';
import { SIMPLIFIED, TRADITIONAL } from '../../src/standard/simplified.ts';
import { makeReadings, makeSimplifiedTable, versionOf } from '../support/tables.ts';

const IDEOGRAPHS = Array.from({ length: 0x52_00 }, (_, index) => String.fromCodePoint(0x4e_00 + index));

/** Everyday characters, and difficult ones: wide and compatibility forms, two code units, loose marks. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...IDEOGRAPHS),
    fc.constantFrom(...'aZ9 ，。（）\u3000Ｔ３①㈱㎏ﬁſİßΣσςǅǰ\uF9E4\u2F2F\uF06Cㄅˇ˙\u0301ア㌔𠮷👍\u200D'),
  ),
  maxLength: 20,
});

describe('the committed tables equal what the libraries give today', () => {
  it('traditional to simplified', () => {
    expect({ traditional: TRADITIONAL, simplified: SIMPLIFIED }).toEqual(makeSimplifiedTable());
  });

  it('readings', () => expect(READINGS.trim().split('\n')).toEqual(makeReadings(fold).split('\n')));

  it.each([
    ['src/standard/simplified.ts', versionOf('opencc-js')],
    ['src/search/names/readings.ts', versionOf('pinyin-pro')],
  ])('%s names the version it was made from', (path, version) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toContain(`${version}.`);
  });
});

describe('traditional to simplified', () => {
  it('maps every traditional character to one character', () => {
    expect(Array.from(TRADITIONAL)).toHaveLength(TRADITIONAL.length);
    expect(Array.from(SIMPLIFIED)).toHaveLength(SIMPLIFIED.length);
    expect(SIMPLIFIED).toHaveLength(TRADITIONAL.length);
    expect(new Set(TRADITIONAL).size).toBe(TRADITIONAL.length);
  });

  it('folds every ideograph to one ideograph that folds to itself', () => {
    const unsettled = IDEOGRAPHS.filter(character => {
      const folded = fold(character);
      return !/^\p{Script=Han}$/u.test(folded) || fold(folded) !== folded;
    });
    expect(unsettled).toEqual([]);
  });
});

describe('readings', () => {
  it('hold folded characters only, because every question is folded', () => {
    const unfolded = Array.from(READINGS.replace(/[a-z\s]/gu, '')).filter(
      character => fold(character) !== character,
    );
    expect(unfolded).toEqual([]);
  });

  it('have one line per syllable, in order, with letters and then characters', () => {
    const lines = READINGS.trim().split('\n');
    const syllables = lines.map(line => line.split(' ')[0]);
    expect(syllables).toEqual([...new Set(syllables)].toSorted());
    expect(lines.filter(line => !/^[a-z]+ \p{Script=Han}+$/u.test(line))).toEqual([]);
  });
});

describe('folding any text', () => {
  it('is idempotent: folding twice changes nothing', () => {
    fc.assert(
      fc.property(text, typed => {
        expect(fold(fold(typed))).toBe(fold(typed));
        expect(foldCharacters(foldCharacters(typed))).toBe(foldCharacters(typed));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same text with places, which ascend and point at the folded characters', () => {
    fc.assert(
      fc.property(text, typed => {
        const plain = typed.normalize('NFKC');
        const { folded, places } = foldWithPlaces(plain);
        expect(folded).toBe(fold(typed));
        expect(places).toHaveLength(folded.length);
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
        for (const [index, place] of places.entries()) {
          // Half of a two-unit character folds to itself.
          expect(foldCharacters(plain.charAt(place))).toBe(folded.charAt(index));
        }
      }),
      { numRuns: 500 },
    );
  });
});
