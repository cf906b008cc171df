import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countPairs,
  type Counted,
  indexPairs,
  type PairIndex,
  pairsOf,
} from '../../../src/search/lines/pairs.ts';

const ALL = { share: 0, most: Number.POSITIVE_INFINITY };

/** Few characters, so that texts share many pairs; one of them has two code units. */
const text = fc.string({ unit: fc.constantFrom('會', '議', '專', '案', 'a', '𠮷'), maxLength: 12 });
const texts = fc.array(text, { maxLength: 30 });

/** What `countPairs` stands for, without an index. */
function countNaively(among: readonly string[], pairs: readonly number[]): Counted[] {
  return among
    .map((held, number) => ({ number, count: pairs.filter(pair => pairsOf(held).includes(pair)).length }))
    .filter(({ count }) => count > 0);
}

function sorted(counted: readonly Counted[]): Counted[] {
  return counted.toSorted((a, b) => b.count - a.count || a.number - b.number);
}

function expectClean({ scratch }: PairIndex): void {
  expect(scratch.every(count => count === 0)).toBe(true);
}

describe('pairsOf', () => {
  it.each([
    ['會議專案', 3, 'each two neighbours'],
    ['會會會會', 1, 'a pair counts once'],
    ['會', 0, 'one character has no neighbour'],
    ['', 0, 'nothing'],
  ])('%s: %d (%s)', (folded, count) => expect(pairsOf(folded)).toHaveLength(count));

  it('tells apart pairs in another order', () => expect(pairsOf('會議')).not.toEqual(pairsOf('議會')));
});

describe('countPairs', () => {
  it('counts what a naive count does, the most first', () => {
    const property = fc.property(texts, text, (among, asked) => {
      const index = indexPairs(among);
      const counted = countPairs(index, pairsOf(asked), ALL);
      expect(sorted(counted)).toEqual(sorted(countNaively(among, pairsOf(asked))));
      expect(counted.map(({ count }) => count)).toEqual(
        counted
          .map(({ count }) => count)
          .toSorted()
          .toReversed(),
      );
      expectClean(index);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('leaves out none that holds the share, and counts those it gives in full', () => {
    const quarters = fc.integer({ min: 0, max: 4 }).map(quarter => quarter / 4);
    const property = fc.property(texts, text, quarters, (among, asked, share) => {
      const index = indexPairs(among);
      const pairs = pairsOf(asked);
      const naive = sorted(countNaively(among, pairs));
      const counted = countPairs(index, pairs, { ...ALL, share });
      expect(naive).toEqual(expect.arrayContaining(counted));
      const enough = naive.filter(({ count }) => count >= share * pairs.length);
      expect(counted).toEqual(expect.arrayContaining(enough));
      expectClean(index);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('gives all that hold every pair, and of the others the fullest until there are enough', () => {
    const property = fc.property(texts, text, fc.nat({ max: 5 }), (among, asked, most) => {
      const pairs = pairsOf(asked);
      const naive = sorted(countNaively(among, pairs));
      const counted = countPairs(indexPairs(among), pairs, { share: 0, most });
      const least = counted.at(-1)?.count ?? Infinity;
      // Which of equally full texts come last is not promised.
      const above = (list: Counted[]) => list.filter(({ count }) => count > least);
      expect(above(sorted(counted))).toEqual(above(naive));
      expect(naive).toEqual(expect.arrayContaining(counted));
      const holdAll = naive.filter(({ count }) => count === pairs.length);
      expect(counted.length).toBe(Math.min(naive.length, Math.max(holdAll.length, most)));
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('answers two questions in turn as if each were alone', () => {
    const property = fc.property(texts, text, text, (among, one, other) => {
      const index = indexPairs(among);
      const ask = (asked: string, share: number) => countPairs(index, pairsOf(asked), { ...ALL, share });
      const alone = [ask(one, 0), ask(other, 0.5)];
      expectClean(index);
      expect([ask(one, 0), ask(other, 0.5), ask(one, 0)]).toEqual([...alone, alone[0]]);
      expectClean(index);
    });
    fc.assert(property, { numRuns: 200 });
  });

  it.each([
    [0.75, 0, 'three of four pairs, the rarest lacking'],
    [0.5, 1, 'half of them, the two rarest lacking'],
    [0.25, 2, 'one, the commonest'],
  ])('for a share of %d counts text %i (%s)', (share, number) => {
    const asked = '甲乙丙丁戊';
    const index = indexPairs([asked.slice(1), asked.slice(2), asked.slice(3), '子丑寅']);
    const counted = countPairs(index, pairsOf(asked), { ...ALL, share });
    expect(counted).toEqual([0, 1, 2].slice(0, number + 1).map(held => ({ number: held, count: 3 - held })));
  });

  it('gives nothing for no pairs, and nothing from no texts', () => {
    expect(countPairs(indexPairs(['會議']), [], ALL)).toEqual([]);
    expect(countPairs(indexPairs([]), pairsOf('會議'), ALL)).toEqual([]);
  });
});
