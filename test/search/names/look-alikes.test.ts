import { describe, expect, it } from 'vitest';
import { lookAlikes } from '../../../src/search/names/look-alikes.ts';
import { fold } from '../../../src/standard/fold.ts';

function looksLike(a: string, b: string): boolean {
  return lookAlikes(fold(a))?.has(fold(b)) ?? false;
}

describe('lookAlikes', () => {
  it.each([
    ['會', '曾', true, 'a row of two'],
    ['幹', '斡', true, 'folding leaves them apart'],
    ['己', '巳', true, 'first and last of a row'],
    ['微', '徽', true, 'a character of two rows'],
    ['微', '徵', true, 'its other row'],
    ['徽', '徵', false, 'two rows that share one are not one'],
    ['會', '會', true, 'itself'],
    ['会', '曾', true, 'simplified: what is folded alike'],
    ['會', '議', false, 'two rows'],
    ['鑽', '鑽', false, 'in no row'],
    ['o', '0', false, 'letters and digits are for codes to read'],
  ])('%s and %s: %s (%s)', (a, b, expected) => expect(looksLike(a, b)).toBe(expected));

  it('is symmetric, for every ideograph', () => {
    const oneWay = Array.from({ length: 0x51_00 }, (_, index) =>
      String.fromCodePoint(0x4e_00 + index),
    ).filter(character =>
      [...(lookAlikes(character) ?? [])].some(other => !lookAlikes(other)?.has(character)),
    );
    expect(oneWay).toEqual([]);
  });
});
