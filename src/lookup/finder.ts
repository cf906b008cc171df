/** What one question looks in: the index, and the names that were already looked for on its behalf. */
import { findName } from '../search/find.ts';
import type { StandardIndex } from '../search/index-standards.ts';
import type { Finding } from '../search/match.ts';

/** `nameOf`: `findName`, once for each text: the rungs of naming look for the same words again and again. */
export type Finder = StandardIndex & { nameOf(text: string): Finding };

/** For one question; nothing of it is kept for the next. */
export function createFinder(index: StandardIndex): Finder {
  const found = new Map<string, Finding>();
  const nameOf = (text: string): Finding => {
    const known = found.get(text) ?? findName(index, text);
    found.set(text, known);
    return known;
  };
  return { ...index, nameOf };
}
