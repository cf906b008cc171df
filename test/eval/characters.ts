/** The characters that the standards use often, and which of them sound alike: what a typist picks by mistake. */
import { groupBy } from '../../src/standard/group-by.ts';
import type { Random } from '../support/hostile.ts';
import { syllables } from './readings.ts';

export type Characters = { common: string[]; bySound: Map<string, string[]>; soundOf: Map<string, string> };

/** Rarer ones are not what a phrase completion offers. */
const OFTEN = 20;

export function countCharacters(texts: readonly string[]): Characters {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const character of text) {
      if (isHan(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  const common = [...counts].filter(([, count]) => count >= OFTEN).map(([character]) => character);
  const soundOf = new Map(common.map(character => [character, syllables(character)[0] ?? '']));
  return { common, soundOf, bySound: groupBy(common, character => soundOf.get(character) ?? '') };
}

export const isHan = (character: string): boolean => /^\p{Script=Han}$/u.test(character);

export function pick<T>(random: Random, from: readonly T[]): T | null {
  return from[random(from.length || 1)] ?? null;
}

/** Another character of the same syllable, whatever the tone. */
export function homophone(characters: Characters, sound: string, not: string): string[] {
  return (characters.bySound.get(sound) ?? []).filter(character => character !== not);
}

/** Pairs that Taiwan hardly tells apart, as beginnings and as ends of a syllable. */
const MERGED_STARTS = ['zh z', 'ch c', 'sh s', 'n l', 'f h', 'r l'];
const MERGED_ENDS = ['ing in', 'eng en'];

/** The syllables that one merger makes of this one. */
export function mergers(sound: string): string[] {
  const other = (pair: string, isStart: boolean) => {
    const [a = '', b = ''] = pair.split(' ');
    const swap = (from: string, to: string) =>
      isStart
        ? sound.startsWith(from) && !sound.startsWith(`${from}h`) && to + sound.slice(from.length)
        : sound.endsWith(from) && sound.slice(0, -from.length) + to;
    return swap(a, b) || swap(b, a) || [];
  };
  return [
    ...MERGED_STARTS.flatMap(pair => other(pair, true)),
    ...MERGED_ENDS.flatMap(pair => other(pair, false)),
  ];
}
