/** What was begun and is not done yet, so that it can be ended before the process is. */
import { attempt, within } from './attempt.ts';

export type Hand = {
  /** The same promise; it is waited for until it settles. */
  hold<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is in hand, or after this time. @returns how much is left */
  emptyWithin(ms: number): Promise<number>;
};

export function openHand(): Hand {
  const held = new Set<Promise<unknown>>();
  return {
    hold(work) {
      held.add(work);
      const drop = () => void held.delete(work);
      work.then(drop, drop);
      return work;
    },
    async emptyWithin(ms) {
      const empty = async () => {
        while (held.size > 0) await Promise.allSettled(held);
      };
      await within(ms, attempt(empty));
      return held.size;
    },
  };
}
