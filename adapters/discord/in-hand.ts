/** What was begun and is not done yet. */
import { attempt, within } from '../service/attempt.ts';

export type Hand = {
  /** The work never rejects. */
  take(work: Promise<void>): void;
  /** Resolves when nothing is in hand, or after this time. */
  emptyWithin(ms: number): Promise<void>;
};

export function openHand(): Hand {
  const held = new Set<Promise<void>>();
  return {
    take(work) {
      held.add(work);
      void work.then(() => held.delete(work));
    },
    async emptyWithin(ms) {
      const empty = async () => {
        while (held.size > 0) await Promise.all(held);
      };
      await within(ms, attempt(empty));
    },
  };
}
