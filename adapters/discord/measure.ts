/** How large a message is, counted as Discord counts. */
import { BYTES_PER_TEXT, MOST_BYTES, MOST_CHARACTERS, MOST_COMPONENTS } from './limits.ts';

/** Of a component, what is counted. */
type Sized = { readonly type: number; readonly content?: string; readonly components?: readonly Sized[] };

export function isSendable(components: readonly Sized[]): boolean {
  const size = { components: 0, characters: 0, bytes: 0 };
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
