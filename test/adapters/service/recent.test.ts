import { describe, expect, it } from 'vitest';
import { recent, recentKeys } from '../../../adapters/service/recent.ts';

describe('recent entries', () => {
  it('are forgotten in the order of use when there are too many', () => {
    const map = recent<number>(2);
    map.set('a', 1);
    map.set('b', 2);
    expect(map.get('a')).toBe(1);
    map.set('c', 3);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
  });

  it('are known to be new or not', () => {
    const isNew = recentKeys(2);
    expect([isNew('a'), isNew('a'), isNew('b'), isNew('c'), isNew('a')]).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });
});
