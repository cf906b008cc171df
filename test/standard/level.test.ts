import { expect, test } from 'vitest';
import { meaningOfLevel } from '../../src/standard/level.ts';

test.each([
  [1, '能夠在可預計及有規律的情況中，在密切監督及清楚指示下'],
  [2, '能夠在大部分可預計及有規律的情況中，在經常性監督下'],
  [3, '能夠在部分變動及非常規性的情況中，在一般監督下'],
  [4, '能夠在經常變動的情況中，在少許監督下'],
  [5, '能夠在複雜變動的情況中，在最少監督下'],
  [6, '能夠在高度複雜變動的情況中，應用整合的專業知識與技術'],
])('level %i begins as published', (...[level, beginning]) => {
  expect(meaningOfLevel(level)).toContain(beginning);
});

test.each([0, 7, -1, 1.5, Number.NaN])('%d is no level', level => {
  expect(meaningOfLevel(level)).toBeNull();
});
