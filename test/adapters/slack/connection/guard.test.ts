import { describe, expect, it } from 'vitest';
import { createGuard } from '../../../../adapters/slack/connection/guard.ts';

const NOW = 1_700_000_000;

describe('the guard behind the signature check', () => {
  it.each([
    [0, 'fresh'],
    [-300, 'fresh'],
    [300, 'fresh'],
    [-301, 'out of time'],
    [301, 'out of time'],
    [86_400, 'out of time'],
    [Number.POSITIVE_INFINITY, 'out of time'],
  ])('finds a request signed %d s from now %s', (difference, verdict) => {
    const judge = createGuard(() => NOW * 1000);
    expect(judge({ signature: 'v0=1', signedAt: NOW + difference })).toBe(verdict);
  });

  it('knows a signature again', () => {
    const judge = createGuard(() => NOW * 1000);
    const seal = { signature: 'v0=1', signedAt: NOW };
    expect([judge(seal), judge(seal), judge({ ...seal, signature: 'v0=2' })]).toEqual([
      'fresh',
      'replayed',
      'fresh',
    ]);
  });
});
