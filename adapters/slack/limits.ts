/**
 * What Slack's messages and views hold. Characters are counted in UTF-16 code units: Slack counts code points, which
 * are never more. Block Kit's numbers stand at docs.slack.dev/reference/block-kit, below each block and element.
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

/** composition-objects/option-object says 150; @slack/types 3.2 still says 75, which both allow. */
export const LONGEST_OPTION_VALUE = 75;

/** reference/views */
export const LONGEST_METADATA = 3000;

/** reference/methods/chat.postMessage: `text` "should be no more than 4,000 characters"; more is cut at 40,000 */
export const LONGEST_MESSAGE_TEXT = 4000;

/** Not Slack's: text and blocks together, labels and values counted, so that nothing below comes near its end. */
export const MOST_MESSAGE_CHARACTERS = 10_000;

/**
 * Slack answers `msg_blocks_too_long` to more than about 13,297 characters in all blocks of a message, 125 fewer for one
 * block more: github.com/slackapi/bolt-js/issues/2509, and 2867 where 11,341 in several blocks were refused.
 */
export const MOST_BLOCK_CHARACTERS = 12_000;
export const CHARACTERS_PER_BLOCK = 125;

/** Not Slack's: as much as is read on a phone without losing the place. */
export const PAGE_CHARACTERS = 3000;

/** Not Slack's: characters of one menu, so that there is room for an answer above it. */
export const MENU_CHARACTERS = 3600;

/** Not Slack's: what every page repeats, or what cannot be divided, is cut at these. */
export const LONGEST = {
  title: 300,
  subtitle: 200,
  heading: 300,
  label: 100,
  place: 500,
  choice: 150,
  code: 40,
  sharer: 80,
  question: 300,
} as const;
