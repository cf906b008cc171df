/** A standard's level as the colour of its answer; the level is always in words too. */
import { type Result, standardOf } from '../../src/index.ts';

/** From level 1 to 6, light to deep, each told from the next on light and dark ground. */
const COLOURS = [0x8bc34a, 0x26a69a, 0x29b6f6, 0x5c6bc0, 0x8e24aa, 0xc62828] as const;

/** `null` where the answer is of no one standard, or that has no level. */
export function colourOf(result: Result): number | null {
  const level = levelOf(result);
  return level === null ? null : (COLOURS[level - 1] ?? null);
}

/** A task's own level, where it is one task's. */
function levelOf(result: Result): number | null {
  const own = result.kind === 'task' ? result.places[0]?.task.level : null;
  return own ?? standardOf(result)?.level ?? null;
}
