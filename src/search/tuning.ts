/** Thresholds of searching, each with what was measured on both sides of it. */

/** A line that holds the words as they are; one that is nothing else scores 1, clearly more. */
export const HOLDS_ALL = 0.86;

/** Code units from which a question is a phrase, and a sentence: the longer it is, the more of it may be in other words. */
export const PHRASE = 5;
export const SENTENCE = 7;

/** The share of what a question weighs that a line must say. */
export const MOST_OF = { word: 0.75, phrase: 0.66, sentence: 0.66, words: 0.58 } as const;

/** Of several words with a blank between them each must be said at least so far. */
export const OF_EACH_WORD = 0.4;

/** What is enough where no other line comes as near. */
export const BY_FAR = [
  { coverage: 0.55, shared: 1.6 },
  { coverage: 0.36, shared: 2.7 },
] as const;
export const BY_FAR_MARGIN = 0.04;

export const LACKS_NOTHING = 0.85;

export const NEAR = 0.12;
export const LEAST_SHARED = 0.6;
