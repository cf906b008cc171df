/** A cell as one line of text. */
import type { Cell } from '../line.ts';
import { join } from '../text.ts';

/** Wrapped lines are joined again; a blank separates paragraphs. */
export function cellText({ paragraphs }: Cell): string {
  return paragraphs.map(paragraph => paragraph.split('\n').reduce(join, '')).join(' ');
}
