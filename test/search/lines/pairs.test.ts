import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdersOf, indexKeys, pairAt, pairsOf } from '../../../src/search/lines/pairs.ts';

/** Few characters, so that texts share many pairs; one of them has two code units. */
const text = fc.string({ unit: fc.constantFrom('會', '議', '專', '案', 'a', '𠮷'), maxLength: 12 });
const texts = fc.array(text, { maxLength: 30 });

describe('pairsOf', () => {
  it.each([
    ['會議專案', 3, 'each two neighbours'],
    ['會會會會', 1, 'a pair counts once'],
    ['會', 0, 'one character has no neighbour'],
    ['', 0, 'nothing'],
  ])('%s: %d (%s)', (folded, count) => expect(pairsOf(folded)).toHaveLength(count));

  it('tells apart pairs in another order', () => expect(pairsOf('會議')).not.toEqual(pairsOf('議會')));

  it('tells apart any two pairs', () => {
    const unit = fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 });
    const wide = fc.constantFrom('會', '議', '一', '鿿', '\uD842', '\uDFB7');
    const pair = fc.tuple(fc.oneof(unit, wide), fc.oneof(unit, wide)).map(two => two.join(''));
    const property = fc.property(pair, pair, (one, other) => {
      expect(pairAt(one, 1) === pairAt(other, 1)).toBe(one === other);
    });
    fc.assert(property, { numRuns: 500 });
  });
});

describe('indexKeys', () => {
  it('knows of every pair which texts hold it, in order', () => {
    const property = fc.property(texts, text, (among, asked) => {
      const index = indexKeys(among, pairsOf);
      for (const pair of pairsOf(asked)) {
        const holders = among.flatMap((held, number) => (pairsOf(held).includes(pair) ? [number] : []));
        expect([...holdersOf(index, pair)]).toEqual(holders);
      }
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('holds nothing of no texts', () => expect(holdersOf(indexKeys([], pairsOf), 1)).toHaveLength(0));
});
