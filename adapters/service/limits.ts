/** How long the process waits for its parts, and how much it remembers. */

/**
 * A platform that has neither started nor failed by then counts as failed. Platforms have shorter timeouts of their own;
 * this one leaves time for many shards, which Discord starts one after the other.
 */
export const START_TIMEOUT_MS = 600_000;

/** The process ends within 5 s of the signal, even while it is still starting; the platforms get most of that. */
export const END_TIMEOUT_MS = 4_800;
export const STOP_TIMEOUT_MS = 4_500;

/** Answers that are remembered: one of a real duty takes about 100 KB, rendered. */
export const MOST_REMEMBERED = 500;

/** Characters of a question: longer ones are hardly asked twice. */
export const LONGEST_REMEMBERED = 200;
