/** What a terminal holds. */

/** Columns where the output is no terminal: the width that mails, pagers and narrow windows share. */
export const DEFAULT_COLUMNS = 80;

/** Wider lines are hard to read, however wide the window. */
export const MOST_COLUMNS = 100;

/** Narrower than this a code and its text do not stand side by side. */
export const FEWEST_COLUMNS = 40;

/** Rows of a window that a page of a conversation leaves to the question and the prompt. */
export const ROWS_KEPT_FREE = 3;

/** Rows where the terminal does not tell. */
export const DEFAULT_ROWS = 24;

/** A page of a conversation is never shorter than this, however low the window. */
export const FEWEST_ROWS = 12;

/** Problems printed at once; more are counted. */
export const MOST_PROBLEMS = 20;
