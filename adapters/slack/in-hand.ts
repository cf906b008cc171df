/** What is being done, so that it can be ended before the process does. */
import { setTimeout as wait } from 'node:timers/promises';

export type InHand = {
  /** The same promise; it is waited for until it ends. */
  hold<T>(work: Promise<T>): Promise<T>;
  /** When nothing is in hand any more, at the latest after `ms`. @returns how much was left */
  ended(ms: number): Promise<number>;
};

export function createInHand(): InHand {
  const held = new Set<Promise<unknown>>();
  return {
    hold: work => {
      held.add(work);
      const drop = (): void => {
        held.delete(work);
      };
      work.then(drop, drop);
      return work;
    },
    ended: async ms => {
      const late = new AbortController();
      const deadline = wait(ms, undefined, { signal: late.signal }).catch(() => {});
      await Promise.race([Promise.allSettled(held), deadline]);
      late.abort();
      return held.size;
    },
  };
}
