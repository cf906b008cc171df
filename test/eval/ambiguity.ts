/**
 * Which generated questions have no one right answer. A row is dropped when the edited text is as near to another
 * loaded name or other name as to the one it was made of: by characters, or by syllables where the sound is what is
 * left of it; when it stands inside another name; when another has the same characters in any order; when another
 * standard has the same code but for the version.
 */
import type { CompetencyStandard } from '../../src/index.ts';
import { distance } from './distance.ts';
import type { Edited } from './edited.ts';
import { syllables } from './readings.ts';

export type Names = { code: string; base: string; letters: string[]; sounds: string[]; bag: string }[];

export function namesOf(standards: readonly CompetencyStandard[]): Names {
  return standards.flatMap(({ code, name, aliases }) =>
    [name, ...aliases].map(text => ({
      code,
      base: code.replace(/v\d+$/u, ''),
      letters: Array.from(text),
      sounds: syllables(text),
      bag: bagOf(text),
    })),
  );
}

const bagOf = (text: string) => Array.from(text.replace(/\s/gu, '')).toSorted().join('');

export function isAmbiguous({ question, looks }: Edited, own: CompetencyStandard, names: Names): boolean {
  if (looks === null) return false;
  const others = names.filter(({ code }) => code !== own.code);
  if (looks === 'code') return others.some(({ base }) => base === own.code.replace(/v\d+$/u, ''));
  if (looks === 'bag') return others.some(({ bag }) => bag === bagOf(question));
  const ownLetters = Array.from(own.name);
  const letters = Array.from(question);
  const isNameAtAll = letters.some(letter => /\p{Script=Han}/u.test(letter));
  const byLetters = distance(letters, ownLetters);
  if (isNameAtAll && others.some(other => isAsNear(letters, other.letters, byLetters))) return true;
  if (byLetters > 0 && others.some(other => other.letters.join('').includes(question))) return true;
  if (looks !== 'sound') return false;
  const ownSounds = syllables(own.name);
  const sounds = isNameAtAll ? syllables(question) : ownSounds;
  const bySounds = distance(sounds, ownSounds);
  return others.some(other => isAsNear(sounds, other.sounds, bySounds));
}

function isAsNear(asked: readonly string[], other: readonly string[], own: number): boolean {
  return Math.abs(asked.length - other.length) <= own && distance(asked, other) <= own;
}
