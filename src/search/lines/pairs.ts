/**
 * An inverted index: which texts hold which key. A key is a pair of neighbours as one number; all numbers of texts stand
 * in one typed array, a slice for each key.
 */

export type Postings = {
  slices: ReadonlyMap<number, number>;
  /** Slice i is numbers[starts[i]] … numbers[starts[i + 1] - 1]. */
  starts: Uint32Array;
  numbers: Uint32Array;
  /** How many keys a text has. */
  counts: Uint16Array;
};

const NONE = new Uint32Array(0);

/** The numbers of the texts that hold a key, ascending. */
export function holdersOf({ slices, starts, numbers }: Postings, key: number): Uint32Array {
  const slice = slices.get(key);
  return slice === undefined ? NONE : numbers.subarray(starts[slice], starts[slice + 1]);
}

/** The distinct pairs of neighbouring code units of a folded text, each as one number. */
export function pairsOf(folded: string): number[] {
  const pairs = new Set<number>();
  for (let at = 1; at < folded.length; at += 1) pairs.add(pairAt(folded, at));
  return [...pairs];
}

/** The pair that ends at a place. A number of 32 bits is kept without memory of its own. */
export function pairAt(folded: string, at: number): number {
  return (folded.charCodeAt(at - 1) << 16) | folded.charCodeAt(at);
}

/** @param keysOf the distinct keys of a text */
export function indexKeys(texts: readonly string[], keysOf: (text: string) => readonly number[]): Postings {
  const slices = new Map<number, number>();
  const counts: number[] = [];
  const lengths = new Uint16Array(texts.length);
  const sliceOfKey: number[] = [];
  for (const [number, text] of texts.entries()) {
    const keys = keysOf(text);
    lengths[number] = keys.length;
    for (const key of keys) {
      let slice = slices.get(key);
      if (slice === undefined) {
        slice = counts.length;
        slices.set(key, slice);
        counts.push(0);
      }
      counts[slice] = (counts[slice] ?? 0) + 1;
      sliceOfKey.push(slice);
    }
  }
  const starts = new Uint32Array(counts.length + 1);
  for (const [slice, count] of counts.entries()) starts[slice + 1] = (starts[slice] ?? 0) + count;
  return { slices, starts, numbers: fill(sliceOfKey, lengths, starts), counts: lengths };
}

function fill(sliceOfKey: readonly number[], lengths: Uint16Array, starts: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(sliceOfKey.length);
  const next = starts.slice();
  let key = 0;
  for (let number = 0; number < lengths.length; number += 1) {
    for (let left = lengths[number] ?? 0; left > 0; left -= 1) {
      const slice = sliceOfKey[key] ?? 0;
      const at = next[slice] ?? 0;
      numbers[at] = number;
      next[slice] = at + 1;
      key += 1;
    }
  }
  return numbers;
}
