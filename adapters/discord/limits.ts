/**
 * What Discord accepts. Sources: D = a page of docs.discord.com/developers, I = an issue or pull request of
 * github.com/discord/discord-api-docs. Lengths are in UTF-16 code units, never less than what Discord counts.
 */

/** Components of a message, nested ones included. D: components/reference, "up to 40 total components" (I: #7534). */
export const MOST_COMPONENTS = 40;

/** Characters over all text displays of a message. I: #8562; not on the reference page. */
export const MOST_CHARACTERS = 4000;

/**
 * UTF-8 bytes over all text displays of a message, and what each display costs in addition. I: #8554: beyond 10,170 Discord
 * answers with HTTP 500. This was measured by others and may change, hence the reserve.
 */
export const MOST_BYTES = 9000;
export const BYTES_PER_TEXT = 12;

/** D: components/reference, action row: "up to 5 contextually grouped button components, or a single select". */
export const MOST_BUTTONS_IN_ROW = 5;

/** D: components/reference, string select: options. */
export const MOST_OPTIONS = 25;

/** D: components/reference, string select option: label, value, description. */
export const LONGEST_OPTION_TEXT = 100;

/** D: components/reference, string select: placeholder. */
export const LONGEST_PLACEHOLDER = 150;

/** D: components/reference, custom id: 1–100 characters. */
export const LONGEST_CUSTOM_ID = 100;

/** D: components/reference, button: 80 are taken, but "34 characters with an icon or emoji, 38 without" are shown. */
export const LONGEST_BUTTON_LABEL = 38;

/** D: interactions/receiving-and-responding, autocomplete: choices; application-commands, choice: name, value. */
export const MOST_COMPLETIONS = 25;
export const LONGEST_COMPLETION = 100;

/** Not Discord's: a question above its answer, markup counted. The engine reads 1,000 characters. */
export const LONGEST_REPEATED_QUESTION = 1300;

/** D: resources/user, display names have at most 32 characters; in a server likewise. */
export const LONGEST_NAME = 32;

/**
 * Not Discord's: what every page repeats, or what no page can divide, is cut at these. Even if all of them are that long and
 * every character has to be escaped, a page has room for a few hundred characters of lines. Of the texts in real documents
 * only the longest headings are cut.
 */
export const LONGEST = {
  title: 200,
  subtitle: 60,
  heading: 250,
  label: 60,
  place: 400,
  choice: 200,
  code: 20,
} as const;

/**
 * Not Discord's: a line to copy, with its place and source. In a frame a backtick becomes two characters and four bytes,
 * and even a text full of them still fits a message.
 */
export const LONGEST_QUOTE = 1900;

/** Not Discord's: a question above a shared answer. */
export const LONGEST_SHOWN_QUESTION = 100;

/** Not Discord's: selects that one menu is split into; a phone shows each in a line of its own. */
export const MOST_SELECTS_OF_MENU = 4;
