import { describe, expect, it } from 'vitest';
import { checkReplay } from '../../../../adapters/slack/connection/request-signature.ts';

const NOW = 1_700_000_000;

describe('the check for replayed requests', () => {
  it.each([
    [0, 'fresh'],
    [-300, 'fresh'],
    [300, 'fresh'],
    [-301, 'out of time'],
    [301, 'out of time'],
    [86_400, 'out of time'],
    [Number.POSITIVE_INFINITY, 'out of time'],
  ])('finds a request signed %d s from now %s', (difference, verdict) => {
    const check = checkReplay(() => NOW * 1000);
    expect(check({ signature: 'v0=1', signedAt: NOW + difference })).toBe(verdict);
  });

  it('recognises a signature', () => {
    const check = checkReplay(() => NOW * 1000);
    const request = { signature: 'v0=1', signedAt: NOW };
    expect([check(request), check(request), check({ ...request, signature: 'v0=2' })]).toEqual([
      'fresh',
      'replayed',
      'fresh',
    ]);
  });
});
