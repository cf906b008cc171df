/** The cheapest ways to make one row of units of another: the one edit distance behind all comparisons of names. */

/** `cost(i, j)`: of the i-th typed unit for the j-th of the name, row by row. */
export type Costs = { typed: number; name: number; values: Float64Array };

export function costsOf(typed: number, name: number, cost: (i: number, j: number) => number): Costs {
  const values = new Float64Array(typed * name);
  for (let i = 0; i < typed; i += 1) {
    for (let j = 0; j < name; j += 1) values[i * name + j] = cost(i, j);
  }
  return { typed, name, values };
}

export function costAt({ name, values }: Costs, i: number, j: number): number {
  return values[i * name + j] ?? Number.POSITIVE_INFINITY;
}

/** `extra`: what a typed unit costs that the name does not have; `missing`: the other way round; `swapped`: two neighbours. */
export type Gaps = { extra: number; missing: number; swapped?: number };

/** @returns for each beginning of what was typed and of the name what it costs to make one of the other: see `cell` */
export function editTable(costs: Costs, { extra, missing, swapped }: Gaps): Float64Array {
  const { typed, name } = costs;
  const width = name + 1;
  const table = new Float64Array((typed + 1) * width);
  for (let j = 1; j <= name; j += 1) table[j] = j * missing;
  for (let i = 1; i <= typed; i += 1) {
    table[i * width] = i * extra;
    for (let j = 1; j <= name; j += 1) {
      const at = i * width + j;
      const replaced = cell(table, at - width - 1) + costAt(costs, i - 1, j - 1);
      let best = Math.min(replaced, cell(table, at - width) + extra, cell(table, at - 1) + missing);
      const isSwap = swapped !== undefined && i > 1 && j > 1 && isCrossed(costs, i - 1, j - 1);
      if (isSwap) best = Math.min(best, cell(table, at - 2 * width - 2) + swapped);
      table[at] = best;
    }
  }
  return table;
}

export function cell(table: Float64Array, at: number): number {
  return table[at] ?? Number.POSITIVE_INFINITY;
}

/** The unit before and this one stand the other way round in the name. */
function isCrossed(costs: Costs, i: number, j: number): boolean {
  return costAt(costs, i, j - 1) === 0 && costAt(costs, i - 1, j) === 0;
}

/** What it costs to make all of one of all of the other. */
export function editCost(costs: Costs, gaps: Gaps): number {
  return cell(editTable(costs, gaps), (costs.typed + 1) * (costs.name + 1) - 1);
}
