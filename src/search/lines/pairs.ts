/**
 * An inverted index of character pairs: which texts hold which two neighbours. All numbers of texts stand in one
 * typed array, a slice for each pair.
 */

export type PairIndex = {
  slices: ReadonlyMap<number, number>;
  /** Slice i is numbers[starts[i]] … numbers[starts[i + 1] - 1]. */
  starts: Uint32Array;
  numbers: Uint32Array;
  /** How many distinct pairs a text has. */
  lengths: Uint16Array;
  /** For counting; all zero between two questions. */
  scratch: Uint16Array;
};

/** The distinct pairs of neighbouring code units of a folded text, each as one number. */
export function pairsOf(folded: string): number[] {
  const pairs = new Set<number>();
  for (let at = 1; at < folded.length; at += 1) {
    pairs.add(folded.charCodeAt(at - 1) * 0x1_0000 + folded.charCodeAt(at));
  }
  return [...pairs];
}

export function indexPairs(texts: readonly string[]): PairIndex {
  const slices = new Map<number, number>();
  const counts: number[] = [];
  const lengths = new Uint16Array(texts.length);
  const sliceOfPair: number[] = [];
  for (const [number, text] of texts.entries()) {
    const pairs = pairsOf(text);
    lengths[number] = pairs.length;
    for (const pair of pairs) {
      let slice = slices.get(pair);
      if (slice === undefined) {
        slice = counts.length;
        slices.set(pair, slice);
        counts.push(0);
      }
      counts[slice] = (counts[slice] ?? 0) + 1;
      sliceOfPair.push(slice);
    }
  }
  const starts = new Uint32Array(counts.length + 1);
  for (const [slice, count] of counts.entries()) starts[slice + 1] = (starts[slice] ?? 0) + count;
  const numbers = fill(sliceOfPair, lengths, starts);
  return { slices, starts, numbers, lengths, scratch: new Uint16Array(texts.length) };
}

function fill(sliceOfPair: readonly number[], lengths: Uint16Array, starts: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(sliceOfPair.length);
  const next = starts.slice();
  let pair = 0;
  for (let number = 0; number < lengths.length; number += 1) {
    for (let left = lengths[number] ?? 0; left > 0; left -= 1) {
      const slice = sliceOfPair[pair] ?? 0;
      const at = next[slice] ?? 0;
      numbers[at] = number;
      next[slice] = at + 1;
      pair += 1;
    }
  }
  return numbers;
}

/** Shares are fractions that binary numbers only nearly hold. */
const ROUNDING = 1e-9;

/** A text, and how many of the pairs it holds. */
export type Counted = { number: number; count: number };

/**
 * The texts that hold most of the pairs, and all that hold every one of them.
 * @param share a text that cannot hold this share of the pairs need not be among them
 * @param most how many texts are wanted that lack some, of those that are wanted at all
 */
export function countPairs(
  index: PairIndex,
  pairs: readonly number[],
  {
    share,
    most,
    isWanted = null,
  }: { share: number; most: number; isWanted?: ((number: number) => boolean) | null },
): Counted[] {
  const { scratch } = index;
  const touched = touch(index, pairs, share);
  const byCount: number[][] = Array.from({ length: pairs.length + 1 }, () => []);
  const fewest = Math.ceil(share * pairs.length - ROUNDING);
  for (const number of touched) {
    const count = scratch[number] ?? 0;
    scratch[number] = 0;
    if (count >= fewest) byCount[count]?.push(number);
  }
  const counted: Counted[] = [];
  for (let count = pairs.length; count > 0; count -= 1) {
    for (const number of byCount[count] ?? []) {
      if (count < pairs.length && counted.length >= most) return counted;
      if (isWanted === null || isWanted(number)) counted.push({ number, count });
    }
  }
  return counted;
}

/** Counts into the scratch; @returns the texts counted. */
function touch(index: PairIndex, pairs: readonly number[], share: number): number[] {
  const { starts, numbers, scratch } = index;
  const slices = pairs.flatMap(pair => index.slices.get(pair) ?? []);
  slices.sort((a, b) => lengthOf(starts, a) - lengthOf(starts, b));
  // A text that lacks more than this many pairs cannot hold enough: the rarest pairs decide who is counted at all.
  const mayLack = Math.floor(pairs.length * (1 - share) + ROUNDING) - (pairs.length - slices.length);
  const touched: number[] = [];
  for (const [rank, slice] of slices.entries()) {
    const to = starts[slice + 1] ?? 0;
    for (let at = starts[slice] ?? 0; at < to; at += 1) {
      const number = numbers[at] ?? 0;
      const count = scratch[number] ?? 0;
      if (count === 0) {
        if (rank > mayLack) continue;
        touched.push(number);
      }
      scratch[number] = count + 1;
    }
  }
  return touched;
}

function lengthOf(starts: Uint32Array, slice: number): number {
  return (starts[slice + 1] ?? 0) - (starts[slice] ?? 0);
}
