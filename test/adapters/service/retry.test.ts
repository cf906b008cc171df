import { describe, expect, it } from 'vitest';
import { attempt } from '../../../adapters/service/attempt.ts';
import { backoff, type Retry, retry } from '../../../adapters/service/retry.ts';

const BACKOFF = { firstMs: 10, longestMs: 1000 };

/** Fails as often as said, then returns the number of the try; and the pauses between the tries. */
async function run(failures: number, options: Partial<Retry> = {}) {
  const pauses: number[] = [];
  const begun = performance.now();
  let tries = 0;
  const action = (): number => {
    tries += 1;
    if (tries <= failures) throw new Error(`failure ${tries}`);
    return tries;
  };
  const outcome = await attempt(() =>
    retry(action, {
      backoff: BACKOFF,
      mayPass: () => 0,
      onPause: (_, pauseMs) => pauses.push(pauseMs),
      ...options,
    }),
  );
  return { outcome, pauses, tookMs: performance.now() - begun };
}

const failure = (tries: number) => ({ kind: 'fault', error: new Error(`failure ${tries}`) });

describe('the pauses', () => {
  it('double, up to the longest', () => {
    const pauses = [1, 2, 3, 8, 50].map(failures => backoff(failures, { firstMs: 10, longestMs: 1000 }));
    expect(pauses).toEqual([10, 20, 40, 1000, 1000]);
  });

  it('are waited for', async () => {
    expect((await run(3)).tookMs).toBeGreaterThan(65);
  });
});

describe('trying again', () => {
  it('is not done after a success', async () => {
    expect(await run(0)).toMatchObject({ outcome: { kind: 'done', value: 1 }, pauses: [] });
  });

  it('ends with the first success', async () => {
    expect(await run(3)).toMatchObject({ outcome: { kind: 'done', value: 4 }, pauses: [10, 20, 40] });
  });

  it('ends with the last failure after the last try', async () => {
    expect(await run(9, { tries: 3 })).toMatchObject({ outcome: failure(3), pauses: [10, 20] });
  });

  it('ends with a failure that will not pass', async () => {
    const mayPass = (error: unknown) => (String(error).includes('failure 2') ? null : 0);
    expect(await run(9, { mayPass })).toMatchObject({ outcome: failure(2), pauses: [10] });
  });

  it('waits as long as the other side asks, but no shorter than usual', async () => {
    expect((await run(2, { mayPass: () => 15 })).pauses).toEqual([15, 20]);
  });

  it('begins no try after the time is over', async () => {
    const mayPass = (error: unknown) => (String(error).includes('failure 3') ? 60_000 : 0);
    const { outcome, pauses } = await run(9, { mayPass, withinMs: 60_000 });
    expect([outcome, pauses]).toEqual([failure(3), [10, 20]]);
  });

  it('ends when it is aborted during a pause', async () => {
    const ending = new AbortController();
    const { outcome, tookMs } = await run(9, {
      backoff: { firstMs: 60_000, longestMs: 60_000 },
      signal: ending.signal,
      onPause: () => void setTimeout(() => ending.abort(), 10),
    });
    expect(outcome).toEqual(failure(1));
    expect(tookMs).toBeLessThan(30_000);
  });

  it('does not happen if it was aborted before', async () => {
    expect(await run(9, { signal: AbortSignal.abort() })).toMatchObject({ outcome: failure(1), pauses: [] });
  });
});
