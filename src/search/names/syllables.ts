/** How characters sound: their syllables without tones, and which syllables Taiwanese speakers take for one another. */
import { alikeRowsOf, lookAlikes } from './look-alikes.ts';
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

/** What of the Zhuyin keyboard was not yet made a character: a letter for any syllable that it begins. */
const LETTERS =
  'ㄅb ㄆp ㄇm ㄈf ㄉd ㄊt ㄋn ㄌl ㄍg ㄎk ㄏh ㄐj ㄑq ㄒx ㄓzh ㄔch ㄕsh ㄖr ㄗz ㄘc ㄙs ㄧy ㄨw ㄩyu';

for (const [letter = '', ...consonant] of LETTERS.split(' ')) {
  const begun = [...SYLLABLES].filter(syllable => startsWith(syllable, consonant.join('')));
  SYLLABLES_OF.set(letter, begun);
}

/** ㄗ is no zh. */
function startsWith(syllable: string, consonant: string): boolean {
  return (
    syllable.startsWith(consonant) && (consonant.endsWith('h') || syllable.charAt(consonant.length) !== 'h')
  );
}

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
    .replace(/^f(?=a|o$)/u, 'hu')
    .replace(/^f/u, 'h')
    .replace(/(?<=[ie])ng$/u, 'n');
  NEAR.set(syllable, near);
  return near;
}

const NEAR = new Map<string, string>();

/**
 * All that a comparison needs of a folded character: its readings as numbers, merged ones too, and its look-alikes. Two
 * characters that are at all alike have one of the `bits` in common.
 */
export type Sound = {
  character: string;
  bits: number;
  same: readonly number[];
  near: readonly number[];
  alike: ReadonlySet<string> | null;
};

const NUMBER_OF = new Map<string, number>();

function numberOf(syllable: string): number {
  const known = NUMBER_OF.get(syllable);
  if (known !== undefined) return known;
  NUMBER_OF.set(syllable, NUMBER_OF.size);
  return NUMBER_OF.size - 1;
}

const SOUND_OF = new Map<string, Sound>();

export function soundOf(character: string): Sound {
  const known = SOUND_OF.get(character);
  if (known) return known;
  const sound = readSound(character);
  SOUND_OF.set(character, sound);
  return sound;
}

function readSound(character: string): Sound {
  const syllables = syllablesOf(character);
  const near = syllables.map(syllable => numberOf(nearSyllable(syllable)));
  return {
    character,
    bits: bitsOf([character.charCodeAt(0), ...near, ...alikeRowsOf(character)]),
    same: syllables.map(numberOf),
    near,
    alike: lookAlikes(character),
  };
}

/** Numbers that differ by 32 have the same bit. */
function bitsOf(numbers: readonly number[]): number {
  return numbers.reduce((bits, number) => bits | (1 << (number % 32)), 0);
}

/** A Zhuyin typist picks the wrong character of the right sound far more often than a wrong sound. */
const SAME_SOUND = 0.3;
const LOOKS_ALIKE = 0.4;
const NEAR_SOUND = 0.5;

/** Cost of one character for another: the same 0, the same sound 0.3, alike 0.4, nearly the sound 0.5, any other 1. */
export function costOf(typed: Sound, other: Sound): number {
  if (typed.character === other.character) return 0;
  if ((typed.bits & other.bits) === 0) return 1;
  if (shareOne(typed.same, other.same)) return SAME_SOUND;
  if (typed.alike?.has(other.character)) return LOOKS_ALIKE;
  return shareOne(typed.near, other.near) ? NEAR_SOUND : 1;
}

function shareOne(numbers: readonly number[], others: readonly number[]): boolean {
  for (const number of numbers) if (others.includes(number)) return true;
  return false;
}

/** Whether two lists of readings share one but for Taiwan's mergers. */
export function shareNear(sounds: readonly string[], others: readonly string[]): boolean {
  for (const sound of sounds) {
    const near = nearSyllable(sound);
    for (const other of others) if (nearSyllable(other) === near) return true;
  }
  return false;
}
