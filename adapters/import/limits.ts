/** What a document may hold at most. The largest published one has 40 tasks on 30 pages and less than 1 MB of XML. */

const MEGABYTE = 1024 * 1024;

/** Bytes of a file. */
export const LARGEST_FILE = 32 * MEGABYTE;

/** Bytes of the text inside a ZIP file, unpacked. */
export const LARGEST_XML = 24 * MEGABYTE;

/** Elements inside one another. */
export const DEEPEST_XML = 200;

/** Columns that one cell may span or repeat. */
export const MOST_COLUMNS = 60;

/** Blanks that one element may stand for (`text:c`). */
export const MOST_BLANKS = 100;

export const MOST_ROWS = 10_000;

/** Characters in all rows together. */
export const MOST_CHARACTERS = 2_000_000;

export const MOST_PAGES = 60;

/** Milliseconds for one PDF. */
export const LONGEST_READING = 10_000;

/** Milliseconds until the process that reads PDFs has started. */
export const LONGEST_START = 60_000;

/** Bytes of memory of the process that reads PDFs; idle it takes about 100 MB. */
export const LARGEST_PROCESS = 380 * MEGABYTE;
