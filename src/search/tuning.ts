/** Thresholds of searching, each with what was measured on both sides of it. */

/** A line that holds the words as they are; one that is nothing else scores 1, clearly more. */
export const HOLDS_ALL = 0.86;
