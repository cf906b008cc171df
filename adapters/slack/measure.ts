/** How much of a message's room blocks take. */

/** Keys whose values are not written by anybody. */
const STRUCTURE = new Set(['type', 'style']);

/** All characters that blocks hold: words, labels, values and ids. */
export function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let sum = 0;
  for (const [key, inner] of Object.entries(value)) {
    if (!STRUCTURE.has(key)) sum += charactersIn(inner);
  }
  return sum;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A few letters and digits that differ between texts, and are the same for the same. */
export function stampOf(text: string): string {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return (hash >>> 0).toString(36);
}
