/** What names are compared by: each ideograph is a unit, a run of Latin letters or digits is one. */

export type Units = readonly string[];

/** @example unitsOf('cnc车床') → ['cnc', '车', '床'] */
export function unitsOf(folded: string): string[] {
  return folded.match(/[a-z]+|[0-9]+|[^]/gu) ?? [];
}

/** Units and pairs of neighbours: single units forgive order, pairs know it. */
export function gramsOf(units: Units): string[] {
  const pairs = units.slice(1).map((unit, index) => `${units[index] ?? ''} ${unit}`);
  return [...new Set([...units, ...pairs])];
}
