/**
 * Thresholds of searching, each with what was measured on both sides of it: over five standards, without names, the rows of
 * `test/eval/contents.tsv` (698, of them 76 paraphrases and 110 that must abstain) and of `lines-by-others.tsv` (240, of
 * them 41 and 44). "Direct" is the right line first, "wrong" a line that is not meant and no right one beside it.
 */

/** A line that holds the words as they are; one that is nothing else scores 1, clearly more. */
export const HOLDS_ALL = 0.86;

/**
 * The share of what a question weighs that a line must say; of several words with a blank between them less, as they are
 * rather headwords. `word`: at 0.7 程式語言 does not abstain, at 0.85 one row less is direct. `phrase`: at 0.62 one more row is
 * answered wrongly in each set, at 0.78 two paraphrases less are direct and two wrong answers go. `severalWords`: at 0.5
 * one row does not abstain, at 0.66 one row less is direct. `within` one standard there is less to be taken for: at 0.75 two
 * whole questions less are answered rightly.
 */
export const MOST_OF = { severalWords: 0.58, word: 0.75, phrase: 0.7, within: 0.66 } as const;

/**
 * Of several words each must be said at least so far, lest a line on one of them is an answer to both. At 0.4 one paraphrase
 * of two clauses less is direct (招呼來賓，告訴他們會場有什麼) and nothing else changes; at 0 範本 and 巨集 are answered with a task on
 * 樣板; at 0.6 five answers of the eval and thirteen of the rows by others less are direct.
 */
export const OF_EACH_WORD = 0.2;

/**
 * What is enough where no other line comes as near: much of the question, or much that is rare. In the first row at `coverage`
 * 0.48 one row does not abstain, at 0.6 領導與動機 is only offered and one wrong answer goes. In the second, at `coverage` 0.44
 * three of the paraphrases by others less are direct, and at 0.3 nothing changes; at `shared` 2.8 one
 * row of them does not abstain (進出口報關文件) and no more are direct; at 3.4 two of the eval's less are.
 */
export const BY_FAR = [
  { coverage: 0.55, shared: 1.6 },
  { coverage: 0.36, shared: 3 },
] as const;

/**
 * How much better the best line must score than the next. At 0 two more paraphrases of 117 are direct, but three more are
 * answered wrongly and one row does not abstain; at 0.04 one less is direct and as many are wrong.
 */
export const BY_FAR_MARGIN = 0.02;

/** Code units from which that is so, and a question is more than a word: from 8 on, three paraphrases less are direct and one wrong answer goes. */
export const PHRASE = 5;

/**
 * Lines beside those that hold the words, in another order or in other words for the same: 溝通與協調 beside 溝通協調. No row
 * tells 0.7 from 0.85; at 0.7 a line that lacks a word is listed beside the one that has it.
 */
export const LACKS_NOTHING = 0.85;

/**
 * What a line must share to be offered where nothing is sure. At 0.4, 0.6 and 1 the same right lines are offered; at 0.6
 * 57 of the 110 rows that must abstain come with suggestions, at 1 there are 49, but a question that points at a part
 * (帶團隊, of one standard) no longer finds it.
 */
export const LEAST_SHARED = 0.6;

/**
 * A name by its likeness to what was typed. At 0.55 hit@1 rises by 0.1 to 0.4 points, but confident wrong answers from 0.00 to
 * 0.14 %; at 0.65 hit@1 falls by 1 point. With a margin of 0.02 one more name that is not loaded is answered with another; at
 * 0.10 hit@1 over 431 names falls by 1.4 points.
 */
export const NEARLY = { enough: 0.6, margin: 0.05, suggested: 0.4 } as const;

/** A name by its syllables. At 0.74 one occupation that is not loaded is answered with another; at 0.86 hit@1 of 1,128 titles falls by 0.2 points. */
export const SPOKEN_NAME = { enough: 0.78, margin: 0.1, suggested: 0.5 } as const;

/**
 * A name in other words. `surely`: the least that each word must be sure of; `explained`: the least share of the name's trade
 * that is asked for; `unexplained`: what the rest of it takes from the score; `otherRank`, `rankWord`: what is left of the score
 * behind another rank, and behind one of the words for it;
 * `part`: of less of a name (理專 in 葡萄果園經營管理專員) a title in other words is sure. Over 1,295 questions of three authors
 * for 892 titles hit@1 is 85.1 % and wrong 0.27 %. `surely` 0.75: 86.0 and 0.35, and one title that is not loaded is answered;
 * 0.985: 85.2 and 0.27. `explained` 0.7: 85.4 and 0.53; 1: 84.1 and 0.35. `margin` 0.005: 86.4 and 0.27, but the order of the
 * words in a row then decides alone; 0.12: as now. `suggested` 0.15 and 0.4: within 0.1 points. The shares of the score move
 * nothing between half and twice their value.
 */
export const TITLE = {
  surely: 0.9,
  explained: 0.99,
  margin: 0.05,
  suggested: 0.25,
  unexplained: 0.45,
  otherRank: 0.85,
  rankWord: 0.94,
  part: 0.25,
} as const;
