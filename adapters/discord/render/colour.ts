/** The level of a standard or task as the colour of its answer. The level always stands in the text, too. */
import { type Result, standardOf } from '../../../src/index.ts';

/** Levels 1 to 6, light to deep; neighbours differ clearly on light and dark backgrounds. */
const COLOURS = [0x8bc34a, 0x26a69a, 0x29b6f6, 0x5c6bc0, 0x8e24aa, 0xc62828] as const;

/** `null` if the answer is not about one standard, or that has no level. */
export function colourOf(result: Result): number | null {
  const task = result.kind === 'task' ? result.places[0]?.task : null;
  const level = task?.level ?? standardOf(result)?.level ?? null;
  return level === null ? null : (COLOURS[level - 1] ?? null);
}
