/**
 * "The same text": what is folded alike is compared alike, at index and at question time.
 * Only for comparing; what is shown keeps the source's characters.
 */
import { SIMPLIFIED, TRADITIONAL } from './simplified.ts';

/** Characters that texts use for one another, after simplification. Each row folds to its first. */
const VARIANTS = ['划画', '纪记', '秘祕', '雇僱', '占佔', '焊銲', '群羣', '厕厠'] as const;

const SIMPLIFIED_OF = new Map(
  Array.from(TRADITIONAL, (character, index): [string, string] => [character, SIMPLIFIED.charAt(index)]),
);

const VARIANT_OF = new Map(
  VARIANTS.flatMap(row => Array.from(row, (character): [string, string] => [character, row.charAt(0)])),
);

/** No ideograph has a case: letters end before. */
const LETTERS_END = 0x3000;

/** All steps in one: what each code unit folds to. Nothing outside the basic plane folds. */
const FOLDED_UNITS = Uint16Array.from({ length: 0x1_0000 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  const simplified = SIMPLIFIED_OF.get(character) ?? character;
  const folded = VARIANT_OF.get(simplified) ?? (unit < LETTERS_END ? lower(character) : simplified);
  return folded.charCodeAt(0);
});

/**
 * Character by character, so that places in a text in NFKC stay: case, traditional → simplified, variants. Blanks and
 * punctuation are kept.
 */
export function foldCharacters(text: string): string {
  const normal = text.normalize('NFKC');
  let folded = '';
  for (let at = 0; at < normal.length; at += 1) {
    folded += String.fromCharCode(FOLDED_UNITS[normal.charCodeAt(at)] ?? 0);
  }
  return folded;
}

/** A letter whose other case is longer keeps its own. */
function lower(character: string): string {
  const small = character.toLowerCase();
  return small.length === character.length ? small : character;
}

/** Neither letter, digit nor ideograph: blanks, punctuation, symbols, emoji, private-use bullets. */
const IGNORED = /[^\p{L}\p{N}]+/gu;

/**
 * What is compared: width, radicals and the above folded, punctuation and blanks gone.
 * @example fold('Ｔ３　企劃（專員）') === 't3企划专员'
 */
export function fold(text: string): string {
  return foldCharacters(text).replace(IGNORED, '');
}

/** `fold` of a text in NFKC, and for each folded code unit its place in the text. */
export function foldWithPlaces(text: string): { folded: string; places: number[] } {
  const whole = foldCharacters(text);
  const places: number[] = [];
  let folded = '';
  for (const { index, 0: kept } of whole.matchAll(/[\p{L}\p{N}]+/gu)) {
    folded += kept;
    for (let offset = 0; offset < kept.length; offset += 1) places.push(index + offset);
  }
  return { folded, places };
}
