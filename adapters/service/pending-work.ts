/** Work that was started and is not finished yet, so that the process can wait for it before it ends. */
import { attempt, within } from './attempt.ts';

export type PendingWork = {
  /** Counts the work as pending until it settles. @returns the same promise */
  track<T>(work: Promise<T>): Promise<T>;
  /** Waits until nothing is pending, at most this long. @returns how much still is */
  drain(ms: number): Promise<number>;
};

export function createPendingWork(): PendingWork {
  const pending = new Set<Promise<unknown>>();
  return {
    track(work) {
      pending.add(work);
      const remove = () => void pending.delete(work);
      work.then(remove, remove);
      return work;
    },
    async drain(ms) {
      const settle = async () => {
        // What is waited for may start more.
        while (pending.size > 0) await Promise.allSettled(pending);
      };
      await within(ms, attempt(settle));
      return pending.size;
    },
  };
}
