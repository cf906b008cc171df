/** The options of menus, and what stands on them. */
import type { types } from '@slack/bolt';
import { type Option, shortLine } from '../../../src/index.ts';
import { LONGEST_OPTION_TEXT } from '../limits.ts';
import { NO_LABEL } from '../wording.ts';
import { plainObject } from './blocks.ts';

/** Slack refuses two options with the same value. */
export function distinct(options: readonly Option[]): Option[] {
  return [...new Map(options.map(option => [option.value, option])).values()];
}

/** @param longest of the label; a label that is shortened has no description either */
export function optionObject(
  { label, detail, value }: Option,
  longest = LONGEST_OPTION_TEXT,
): types.PlainTextOption {
  const description = longest < LONGEST_OPTION_TEXT ? '' : shortLine(detail ?? '', longest);
  return {
    text: labelOf(label, longest),
    value,
    ...(description === '' ? {} : { description: plainObject(description) }),
  };
}

export function labelOf(label: string, most: number): types.PlainTextElement {
  return plainObject(shortLine(label, most) || NO_LABEL);
}
