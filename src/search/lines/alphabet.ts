/**
 * Sounds and shapes as a second alphabet: characters that a typist takes for one another share a symbol. A polyphone has
 * a symbol for each of its readings, a character that looks like others one for each row of look-alikes.
 */
import { alikeRowsOf } from '../names/look-alikes.ts';
import { costOf, nearSyllable, type Sound, soundOf, syllablesOf } from '../names/syllables.ts';

/** Fewer than this many symbols: a pair of them is one number. */
const MOST_SYMBOLS = 1024;

const NUMBER_OF = new Map<string, number>();

function numberOf(name: string): number {
  const known = NUMBER_OF.get(name);
  if (known !== undefined) return known;
  if (NUMBER_OF.size === MOST_SYMBOLS) throw new Error('more symbols than a pair has room for');
  NUMBER_OF.set(name, NUMBER_OF.size);
  return NUMBER_OF.size - 1;
}

const SYMBOLS: (readonly number[] | undefined)[] = [];

/** The symbols of a folded code unit; none for letters, digits and rare characters. */
export function symbolsOf(unit: number): readonly number[] {
  const known = SYMBOLS[unit];
  if (known) return known;
  const character = String.fromCharCode(unit);
  const names = [...syllablesOf(character).map(nearSyllable), ...alikeRowsOf(character).map(String)];
  const symbols = [...new Set(names.map(numberOf))];
  SYMBOLS[unit] = symbols;
  return symbols;
}

/** The distinct pairs of symbols of neighbouring characters, each as one number. */
export function symbolPairsOf(folded: string): number[] {
  const pairs = new Set<number>();
  let before = symbolsOf(folded.charCodeAt(0));
  for (let at = 1; at < folded.length; at += 1) {
    const own = symbolsOf(folded.charCodeAt(at));
    for (const first of before) for (const second of own) pairs.add(first * MOST_SYMBOLS + second);
    before = own;
  }
  return [...pairs];
}

/** One bit for each of 31 groups of symbols: characters that share no bit share no symbol. */
const BITS = new Int32Array(0x1_0000);
const SOUNDS: (Sound | undefined)[] = [];

function bitsOf(unit: number): number {
  const known = BITS[unit] ?? 0;
  if (known !== 0) return known;
  let bits = 1 << 31;
  for (const symbol of symbolsOf(unit)) bits |= 1 << (symbol % 31);
  BITS[unit] = bits;
  return bits;
}

function soundOfUnit(unit: number): Sound {
  const known = SOUNDS[unit];
  if (known) return known;
  const sound = soundOf(String.fromCharCode(unit));
  SOUNDS[unit] = sound;
  return sound;
}

/** 1 for the same code unit, less for one that sounds or looks like it, 0 for any other. */
export function likenessOf(unit: number, other: number): number {
  if (unit === other) return 1;
  // The highest bit says only that the bits are known.
  if ((bitsOf(unit) & bitsOf(other) & 0x7fff_ffff) === 0) return 0;
  return 1 - costOf(soundOfUnit(unit), soundOfUnit(other));
}
