/** Levels as a document prints them: a number, a number with words (3（初）), or words alone (基礎/進階). */
import type { Task } from '../standard/schema.ts';
import { levelNumbers, meaningOfLevel } from '../standard/level.ts';
import { say, WORDS } from './wording.ts';

/** A task, or a standard as a whole. */
export type Levelled = Pick<Task, 'level' | 'printedLevel'>;

/** `null` where nothing is printed. */
export function levelAsPrinted({ level, printedLevel }: Levelled): string | null {
  return printedLevel ?? (level === null ? null : String(level));
}

export function levelName(of: Levelled): string {
  return say.level(levelAsPrinted(of));
}

/** Words alone stand before all numbers. */
export function byLevel(a: Levelled, b: Levelled): number {
  return (a.level ?? 0) - (b.level ?? 0);
}

/** One of each that is printed, the lowest first. */
export function differentLevels(all: readonly Levelled[]): Levelled[] {
  const printed = all.filter(one => levelAsPrinted(one) !== null);
  return [...new Map(printed.map(one => [levelAsPrinted(one), one])).values()].toSorted(byLevel);
}

/** Of several numbers (3、4) each has a meaning of its own. */
export function eachLevel(of: Levelled): Levelled[] {
  const numbers = levelNumbers(of);
  return numbers.length > 1 ? numbers.map(level => ({ level })) : [of];
}

/** The official meaning belongs to the number. */
export function meaningOf({ level }: Levelled): string {
  return level === null ? WORDS.unofficialLevel : (meaningOfLevel(level) ?? WORDS.none);
}
