/** What was begun and is not done yet. */

export type Hand = {
  /** The work never rejects. */
  take(work: Promise<void>): void;
  /** Resolves when nothing is in hand. */
  empty(): Promise<void>;
};

export function openHand(): Hand {
  const held = new Set<Promise<void>>();
  return {
    take(work) {
      held.add(work);
      void work.then(() => held.delete(work));
    },
    async empty() {
      while (held.size > 0) await Promise.all(held);
    },
  };
}
