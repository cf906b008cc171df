/** How large a message is, counted as Discord counts. */
import { BYTES_PER_TEXT, MOST_BYTES, MOST_CHARACTERS, MOST_COMPONENTS } from '../limits.ts';

/** What is counted of a component. */
type Sized = { readonly type: number; readonly content?: string; readonly components?: readonly Sized[] };

/** @param escapes single-byte characters that may still be added */
export function isSendable(components: readonly Sized[], escapes = 0): boolean {
  const size = { components: 0, characters: escapes, bytes: 0 };
  const add = ({ content, components: nested = [] }: Sized): void => {
    size.components += 1;
    if (content !== undefined) {
      size.characters += content.length;
      size.bytes += Buffer.byteLength(content) + BYTES_PER_TEXT;
    }
    nested.forEach(add);
  };
  components.forEach(add);
  return size.components <= MOST_COMPONENTS && size.characters <= MOST_CHARACTERS && size.bytes <= MOST_BYTES;
}
