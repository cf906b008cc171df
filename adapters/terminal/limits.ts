/** What a terminal holds. */

/** Columns where the output is no terminal: the width that mails, pagers and narrow windows share. */
export const DEFAULT_COLUMNS = 80;

/** Wider lines are hard to read, however wide the window. */
export const MOST_COLUMNS = 100;

/** Narrower than this a code and its text do not stand side by side. */
export const FEWEST_COLUMNS = 40;

/** Rows of a window that a page of a conversation leaves: the question, the prompt, and the blanks between. */
export const ROWS_KEPT_FREE = 4;

/** Rows where the terminal does not tell. */
export const DEFAULT_ROWS = 24;

/** A page of a conversation is never shorter than this, however low the window. */
export const FEWEST_ROWS = 12;

/** A wider code stands in its line's text, not in a column of its own: those of real documents have 8. */
export const WIDEST_CODE = 12;

/** Columns of a question that are repeated above its answer. */
export const WIDEST_QUESTION = 76;

/** Columns that must be left beside whatever stands in front of a text; else it goes into the text. */
export const FEWEST_TEXT_COLUMNS = 20;
