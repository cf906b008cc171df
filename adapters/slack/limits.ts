/**
 * What Slack's messages and views can hold. Lengths are in UTF-16 code units; Slack counts code points, which are never
 * more. The limits of Block Kit are documented at docs.slack.dev/reference/block-kit, with each block and element.
 */

/** blocks */
export const MOST_MESSAGE_BLOCKS = 50;

/** blocks, block-elements: `block_id`, `action_id` */
export const LONGEST_ID = 255;

/** blocks/header-block */
export const LONGEST_HEADER = 150;

/** blocks/actions-block */
export const MOST_ACTIONS = 25;

/** block-elements/button-element */
export const LONGEST_BUTTON_LABEL = 75;

/** block-elements/button-element */
export const LONGEST_BUTTON_VALUE = 2000;

/** block-elements/select-menu-element */
export const MOST_OPTIONS = 100;

/** block-elements/select-menu-element */
export const LONGEST_PLACEHOLDER = 150;

/** composition-objects/option-object: its text and its description */
export const LONGEST_OPTION_TEXT = 75;

/** composition-objects/option-object says 150, @slack/types 3.2 still says 75. Both allow this. */
export const LONGEST_OPTION_VALUE = 75;

/** reference/views */
export const LONGEST_METADATA = 3000;

/** reference/methods/chat.postMessage: `text` "should be no more than 4,000 characters"; more is cut at 40,000 */
export const LONGEST_MESSAGE_TEXT = 4000;

/** Our choice: text and blocks together, with labels and values, far enough below the limits that follow. */
export const MOST_MESSAGE_CHARACTERS = 10_000;

/**
 * Slack answers `msg_blocks_too_long` to more than about 13,297 characters in all blocks of a message, and 125 fewer for each
 * further block: github.com/slackapi/bolt-js/issues/2509; in 2867, 11,341 characters in several blocks were refused.
 */
export const MOST_BLOCK_CHARACTERS = 12_000;
export const CHARACTERS_PER_BLOCK = 125;

/** Our choice: as much as one can read on a phone without losing one's place. */
export const PAGE_CHARACTERS = 3000;

/** Our choice: the characters of one menu, so that the answer above it has room. */
export const MENU_CHARACTERS = 3600;

/** Our choice: texts that every page repeats, or that cannot be divided between pages, are cut at these lengths. */
export const LONGEST = {
  title: 300,
  subtitle: 200,
  heading: 300,
  label: 100,
  place: 500,
  choice: 150,
  code: 40,
} as const;

/** Our choice: the name and the question above a shared answer. */
export const LONGEST_SHARING = { name: 80, question: 300 } as const;
