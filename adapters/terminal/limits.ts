/** The sizes that text is fitted to. */

/** Columns if the output is not a terminal: what mails, pagers and narrow windows can show. */
export const DEFAULT_COLUMNS = 80;

/** Wider lines are hard to read, however wide the window. */
export const MOST_COLUMNS = 100;

/** In fewer columns a code and its text do not fit side by side. */
export const FEWEST_COLUMNS = 40;

/** Rows that a page of a conversation leaves free: for the question, the prompt, and empty lines between. */
export const ROWS_KEPT_FREE = 4;

/** Rows if the terminal does not say how many it has. */
export const DEFAULT_ROWS = 24;

/** A page of a conversation is never shorter, however small the window is. */
export const FEWEST_ROWS = 12;

/** A wider code becomes part of the text. Codes of real documents have up to 8. */
export const WIDEST_CODE = 12;

/** A question above its answer is cut after this many columns. */
export const WIDEST_QUESTION = 76;

/** If fewer columns are left for a text, what stands in front of it becomes part of it. */
export const FEWEST_TEXT_COLUMNS = 20;
