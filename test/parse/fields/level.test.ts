import { expect, test } from 'vitest';
import { readLevel } from '../../../src/parse/fields/level.ts';

test.each([
  ['3', { level: 3 }],
  ['３', { level: 3 }],
  ['5 級', { level: 5 }],
  ['', { level: null }],
  [null, { level: null }],
  ['3（初）', { level: 3, printedLevel: '3（初）' }],
  ['4級以上', { level: 4, printedLevel: '4級以上' }],
  ['（基礎/進階）', { level: null, printedLevel: '（基礎/進階）' }],
  ['3、4', { level: 3, printedLevel: '3、4' }],
  ['3~5', { level: 3, printedLevel: '3~5' }],
  ['7', { level: null, printedLevel: '7' }],
])('printed as %j', (printed, level) => expect(readLevel(printed)).toStrictEqual(level));
