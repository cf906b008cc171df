/** A cell as one text. */
import type { Cell } from '../line.ts';
import { join } from '../text.ts';

/** What wrapping cut is put together again; paragraphs stand a blank apart. */
export function cellText({ paragraphs }: Cell): string {
  return paragraphs.map(paragraph => paragraph.split('\n').reduce(join, '')).join(' ');
}
