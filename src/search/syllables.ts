/** How characters sound: their syllables without tones, and which syllables Taiwanese speakers take for one another. */
import { lookAlike } from './look-alikes.ts';
import { READINGS } from './readings.ts';

const SYLLABLES_OF = new Map<string, string[]>();

/** Every syllable of Mandarin that a character of the table has. */
export const SYLLABLES: ReadonlySet<string> = new Set(
  READINGS.trim()
    .split('\n')
    .map(line => {
      const [syllable = '', characters = ''] = line.split(' ');
      for (const character of characters) {
        const known = SYLLABLES_OF.get(character);
        if (known) known.push(syllable);
        else SYLLABLES_OF.set(character, [syllable]);
      }
      return syllable;
    }),
);

const NONE: readonly string[] = [];

/** A folded character's readings; none for Latin letters, digits and rare characters. */
export function syllablesOf(character: string): readonly string[] {
  return SYLLABLES_OF.get(character) ?? NONE;
}

/**
 * Near-mergers of Taiwan's Mandarin fold to one: zh/z, ch/c, sh/s, in/ing, en/eng, n/l, r/l, f/h(u).
 * @example nearSyllable('shang') === nearSyllable('sang'); nearSyllable('fei') === nearSyllable('hui')
 */
export function nearSyllable(syllable: string): string {
  const known = NEAR.get(syllable);
  if (known !== undefined) return known;
  const near = syllable
    .replace(/^([zcs])h/u, '$1')
    .replace(/^[nr]/u, 'l')
    .replace(/^fei$/u, 'hui')
    .replace(/^feng?$/u, 'hun')
    .replace(/^f(?=[ao])/u, 'hu')
    .replace(/^f/u, 'h')
    .replace(/(?<=[ie])ng$/u, 'n');
  NEAR.set(syllable, near);
  return near;
}

const NEAR = new Map<string, string>();

/** Cost of one folded character for another: the same 0, the same sound 0.3, alike 0.4, nearly the sound 0.5, any other 1. */
export function costOf(character: string, other: string): number {
  if (character === other) return 0;
  const soundsA = syllablesOf(character);
  const soundsB = syllablesOf(other);
  if (soundsA.some(sound => soundsB.includes(sound))) return SAME_SOUND;
  if (lookAlike(character, other)) return LOOKS_ALIKE;
  const areNear = (a: string) => soundsB.some(b => nearSyllable(a) === nearSyllable(b));
  return soundsA.some(areNear) ? NEAR_SOUND : 1;
}

/** A Zhuyin typist picks the wrong character of the right sound far more often than a wrong sound. */
const SAME_SOUND = 0.3;
const LOOKS_ALIKE = 0.4;
const NEAR_SOUND = 0.5;
