import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtMarks } from '../../src/index.ts';

/** What is marked in brackets. */
const shown = (text: string, marks: [number, number][]): string =>
  splitAtMarks(text, marks)
    .map(stretch => (stretch.isMarked ? `[${stretch.text}]` : stretch.text))
    .join('|');

describe('a text with marks', () => {
  it.each<[[number, number][], string]>([
    [[], '會議專案經理'],
    [[[2, 4]], '會議|[專案]|經理'],
    [[[0, 2]], '[會議]|專案經理'],
    [[[4, 6]], '會議專案|[經理]'],
    [[[0, 6]], '[會議專案經理]'],
    [
      [
        [0, 2],
        [2, 4],
      ],
      '[會議專案]|經理',
    ],
    [
      [
        [0, 3],
        [1, 2],
        [2, 5],
      ],
      '[會議專案經]|理',
    ],
    [
      [
        [0, 1],
        [3, 4],
      ],
      '[會]|議專|[案]|經理',
    ],
    [[[3, 3]], '會議專案經理'],
    [
      [
        [4, 9],
        [7, 12],
      ],
      '會議專案|[經理]',
    ],
    [
      [
        [-5, -2],
        [-1, 2],
      ],
      '[會議]|專案經理',
    ],
  ])('%j is cut up into %j', (marks, expected) => {
    expect(shown('會議專案經理', marks)).toBe(expected);
  });

  it('has no parts if it is empty', () => {
    expect(splitAtMarks('', [[0, 2]])).toEqual([]);
  });

  it('is complete, and marked and unmarked parts alternate', () => {
    const mark = fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        const found = splitAtMarks(text, marks);
        expect(found.map(stretch => stretch.text).join('')).toBe(text);
        expect(
          found.every((one, index) => one.text !== '' && one.isMarked !== found[index - 1]?.isMarked),
        ).toBe(true);
      }),
    );
  });
});
