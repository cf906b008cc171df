/**
 * An inverted index of character pairs: which texts hold which two neighbours. All numbers of texts stand in one
 * typed array, a slice for each pair.
 */

export type PairIndex = {
  slices: ReadonlyMap<number, number>;
  /** Slice i is numbers[starts[i]] … numbers[starts[i + 1] - 1]. */
  starts: Uint32Array;
  numbers: Uint32Array;
  size: number;
};

/** The distinct pairs of neighbouring code units of a folded text, each as one number. */
export function pairsOf(folded: string): number[] {
  const pairs = new Set<number>();
  for (let at = 1; at < folded.length; at += 1)
    pairs.add(folded.charCodeAt(at - 1) * 0x1_0000 + folded.charCodeAt(at));
  return [...pairs];
}

export function indexPairs(texts: readonly string[]): PairIndex {
  const slices = new Map<number, number>();
  const counts: number[] = [];
  for (const text of texts) {
    for (const pair of pairsOf(text)) {
      const slice = slices.get(pair);
      if (slice === undefined) {
        slices.set(pair, counts.length);
        counts.push(1);
      } else counts[slice] = (counts[slice] ?? 0) + 1;
    }
  }
  const starts = new Uint32Array(counts.length + 1);
  for (const [slice, count] of counts.entries()) starts[slice + 1] = (starts[slice] ?? 0) + count;
  return { slices, starts, numbers: fill(texts, slices, starts), size: texts.length };
}

function fill(
  texts: readonly string[],
  slices: ReadonlyMap<number, number>,
  starts: Uint32Array,
): Uint32Array {
  const numbers = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (const [number, text] of texts.entries()) {
    for (const pair of pairsOf(text)) {
      const slice = slices.get(pair) ?? 0;
      const at = next[slice] ?? 0;
      numbers[at] = number;
      next[slice] = at + 1;
    }
  }
  return numbers;
}

/** Which texts hold how many of the pairs; only those that can hold at least `share` of them. */
export function countPairs(index: PairIndex, pairs: readonly number[], share: number): Map<number, number> {
  const slices = pairs
    .flatMap(pair => index.slices.get(pair) ?? [])
    .toSorted((a, b) => lengthOf(index, a) - lengthOf(index, b));
  const missing = pairs.length - slices.length;
  // A text that lacks more than this many pairs cannot hold enough: the rarest pairs decide who is counted at all.
  const mayLack = Math.floor(pairs.length * (1 - share)) - missing;
  const counts = new Map<number, number>();
  for (const [rank, slice] of slices.entries()) {
    const from = index.starts[slice] ?? 0;
    const to = index.starts[slice + 1] ?? 0;
    for (let at = from; at < to; at += 1) {
      const number = index.numbers[at] ?? 0;
      const count = counts.get(number);
      if (count !== undefined) counts.set(number, count + 1);
      else if (rank <= mayLack) counts.set(number, 1);
    }
  }
  return counts;
}

function lengthOf({ starts }: PairIndex, slice: number): number {
  return (starts[slice + 1] ?? 0) - (starts[slice] ?? 0);
}
