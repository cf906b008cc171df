/** The one way to try again: pauses that double, for as long as another try may help. */
import { setTimeout as wait } from 'node:timers/promises';
import { attempt } from './attempt.ts';

/** The pause after the first failure; each further one is twice as long, up to the longest. */
export type Backoff = { firstMs: number; longestMs: number };

/** @param failures at least 1 */
export function backoff(failures: number, { firstMs, longestMs }: Backoff): number {
  return Math.min(firstMs * 2 ** (failures - 1), longestMs);
}

export type Retry = {
  backoff: Backoff;
  /**
   * How many milliseconds the other side asks to wait before the next try, 0 where it does not say; `null` where another
   * try cannot help. The pause is never shorter than this.
   */
  mayPass: (error: unknown) => number | null;
  /** Tries altogether; without end, if not given. */
  tries?: number;
  /** No try begins later than this after the first one. */
  withinMs?: number;
  /** Ends the pauses: there are no further tries. */
  signal?: AbortSignal;
  /** Called before each pause, to log it. */
  onPause?: (error: unknown, pauseMs: number) => void;
};

/** @returns what the first try that succeeds returns. @throws what the last try threw */
export async function retry<T>(action: () => T | Promise<T>, options: Retry): Promise<T> {
  const { mayPass, tries = Infinity, withinMs = Infinity, signal, onPause } = options;
  const begun = performance.now();
  for (let failures = 1; ; failures += 1) {
    const outcome = await attempt(action);
    if (outcome.kind === 'done') return outcome.value;
    const asked = mayPass(outcome.error);
    if (asked === null || failures >= tries || signal?.aborted) throw outcome.error;
    const pause = Math.max(asked, backoff(failures, options.backoff));
    if (performance.now() - begun + pause >= withinMs) throw outcome.error;
    onPause?.(outcome.error, pause);
    await attempt(() => wait(pause, undefined, { signal }));
    if (signal?.aborted) throw outcome.error;
  }
}
