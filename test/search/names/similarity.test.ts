import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toComparable } from '../../../src/search/names/name-grams.ts';
import { compareNames } from '../../../src/search/names/similarity.ts';
import { fold } from '../../../src/standard/fold.ts';

function compare(typed: string, name: string): number {
  return compareNames(toComparable(fold(typed)), toComparable(fold(name)), () => 1);
}

describe('compareNames: the nearer name scores higher', () => {
  it.each([
    ['會議專案經理', '會議專案經理', '會義專案經理', 'the same before one wrong'],
    ['會議專案經理', '惠議專案經理', '曾議專案經理', 'a wrong character of the sound before one of the look'],
    ['會議專案經理', '曾議專案經理', '飛議專案經理', 'of the look before nearly the sound'],
    ['會議專案經理', '會議專案今理', '會議專案火理', 'nearly the sound before any'],
    ['會議專案經理', '會議專案經', '會議專案經理火', 'one left out before one added'],
    ['會議專案經理', '會議專案理經', '會議專案火水', 'two swapped before two wrong'],
    ['會議專案經理', '會議專案理經', '理會議專案經', 'neighbours swapped before one moved to the other end'],
    ['會議專案經理', '專案經理', '火議專案經理', 'two left out before one wrong'],
    ['會議專案經理', '經理會議專案', '經理火水專案', 'reordered before wrong'],
    ['會議專案經理', '會議專案', '會議', 'more of it before less'],
    ['會議專案經理', '專案經理', '軟體專案經理', 'a part before another trade'],
    ['AI人員', 'AIoT人員', 'CNC人員', 'a Latin word that begins alike before another'],
    ['CNC車床技術人員', 'CNC車床技術員', 'CAD車床技術人員', 'a character left out before another product'],
  ])('%s: %s before %s (%s)', (name, nearer, farther) => {
    expect(compare(nearer, name)).toBeGreaterThan(compare(farther, name));
  });

  it('is 1 for the same name and 0 for one that shares neither character nor sound', () => {
    expect(compare('會議專案經理', '會議專案經理')).toBeCloseTo(1, 10);
    expect(compare('車床', '會議')).toBe(0);
  });

  it('stays between 0 and 1', () => {
    const text = fc.string({ unit: fc.constantFrom(...'會議專案經理義曾今火AIx1'), maxLength: 12 });
    const weight = fc.double({ min: 0.1, max: 7, noNaN: true });
    const property = fc.property(text, text, weight, (typed, name, gram) => {
      const pair = [toComparable(fold(typed)), toComparable(fold(name))] as const;
      const score = compareNames(...pair, () => gram);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1 + Number.EPSILON * 4);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
