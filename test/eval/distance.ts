/** Edits between two rows of units: one put in, left out, replaced, or two neighbours swapped. */
export function distance(a: readonly string[], b: readonly string[]): number {
  let [before, last]: [number[], number[]] = [[], b.map((_, index) => index)];
  last.push(b.length);
  for (const [i, unit] of a.entries()) {
    const row = [i + 1];
    for (const [j, other] of b.entries()) {
      const replaced = at(last, j) + (unit === other ? 0 : 1);
      const isSwap = i > 0 && j > 0 && unit === b[j - 1] && a[i - 1] === other;
      const swapped = isSwap ? at(before, j - 1) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(replaced, swapped, at(last, j + 1) + 1, at(row, j) + 1));
    }
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;
