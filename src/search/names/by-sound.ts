/** Names that sound like a question typed as sounds: the whole name, a part of it, or all but a syllable or two. */
import { SPOKEN_NAME } from '../tuning.ts';
import type { Name } from './catalogue.ts';
import { bestFirst, type Finding, type Match } from '../match.ts';
import { costsOf, editCost } from './edit-table.ts';
import { nearSyllable, shareNear, SYLLABLES, syllablesOf } from './syllables.ts';

/** `bySyllable`: the names that have a syllable, Taiwan's mergers made. */
export type Sounds = { spoken: readonly Spoken[]; bySyllable: ReadonlyMap<string, readonly number[]> };

/**
 * A name's readings, character by character: a polyphone has several. `merged`: the readings as `mergeLetters` leaves them; `shortest` and `longest`: how many letters can
 * spell the name.
 */
type Spoken = { name: Name; readings: Readings; merged: Readings; shortest: number; longest: number };

type Readings = readonly (readonly string[])[];

/** What was typed, syllable by syllable: a character among the sounds has all its readings. */
export type Typed = readonly (readonly string[])[];

export function indexSounds(names: readonly Name[]): Sounds {
  const spoken = names.map(speak);
  const bySyllable = new Map<string, number[]>();
  for (const [number, { readings }] of spoken.entries()) {
    for (const syllable of new Set(readings.flat().map(nearSyllable))) {
      const numbers = bySyllable.get(syllable);
      if (numbers) numbers.push(number);
      else bySyllable.set(syllable, [number]);
    }
  }
  return { spoken, bySyllable };
}

function speak(name: Name): Spoken {
  const readings = Array.from(name.folded, syllablesOf);
  const lengths = (pick: (...lengths: number[]) => number) =>
    readings.reduce(
      (sum, sounds) => sum + (sounds.length === 0 ? 0 : pick(...sounds.map(sound => sound.length))),
      0,
    );
  const merged = readings.map(sounds => sounds.map(mergeLetters));
  return { name, readings, merged, shortest: lengths(Math.min), longest: lengths(Math.max) };
}

/** Names that share most syllables with what was typed are worth comparing. */
const CANDIDATES = 40;
const LONGEST_SYLLABLE = 6;

function candidatesFor({ spoken, bySyllable }: Sounds, typed: Typed, letters: string | null): Spoken[] {
  const counts = new Map<number, number>();
  for (const syllable of letters === null ? nearOf(typed.flat()) : syllablesIn(letters)) {
    for (const number of bySyllable.get(syllable) ?? []) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, CANDIDATES)
    .flatMap(([number]) => spoken[number] ?? []);
}

function nearOf(syllables: readonly string[]): Set<string> {
  return new Set(syllables.map(nearSyllable));
}

/** All syllables that letters may hold: where one ends need not be known. */
function syllablesIn(letters: string): Set<string> {
  const found = new Set<string>();
  for (let from = 0; from < letters.length; from += 1) {
    for (let to = from + 1; to <= Math.min(letters.length, from + LONGEST_SYLLABLE); to += 1) {
      const syllable = letters.slice(from, to);
      if (SYLLABLES.has(syllable)) found.add(nearSyllable(syllable));
    }
  }
  return found;
}

const MOST_SUGGESTED = 5;

export function findBySound(sounds: Sounds, typed: Typed): Finding {
  const best = new Map<Match['standard'], Match>();
  const isPlain = typed.every(({ length }) => length === 1);
  const letters = isPlain ? typed.flat().join('') : null;
  const merged = letters === null ? null : mergeLetters(letters);
  for (const candidate of candidatesFor(sounds, typed, letters)) {
    const { name } = candidate;
    const score = Math.max(
      spelt(candidate, { letters, merged, count: typed.length }),
      likeness(typed, candidate.readings),
    );
    const known = best.get(name.standard);
    if (score < SPOKEN_NAME.suggested || (known && known.score >= score)) continue;
    best.set(name.standard, { standard: name.standard, how: 'sound', score, matchedText: name.text });
  }
  const matches = bestFirst([...best.values()]).slice(0, MOST_SUGGESTED);
  const [first] = matches;
  if (!first || first.score < SPOKEN_NAME.enough) return { kind: 'none', nearest: matches };
  const rivals = matches.filter(
    match => first.score - match.score < (first.score === 1 ? Number.EPSILON : SPOKEN_NAME.margin),
  );
  return rivals.length === 1 ? { kind: 'one', match: first } : { kind: 'several', matches: rivals };
}

type Letters = { letters: string | null; merged: string | null; count: number };

/** Spelled in full; spelled but for merged sounds; or a part spelled in full. */
function spelt({ readings, merged, shortest, longest }: Spoken, typed: Letters): number {
  const { letters, count } = typed;
  if (letters === null || typed.merged === null || letters.length > longest) return 0;
  // Merging takes a letter of two from a syllable at most.
  const mayBeWhole = letters.length + 2 * readings.length >= shortest;
  if (mayBeWhole && spells(letters, readings)) return 1;
  if (mayBeWhole && spells(typed.merged, merged)) return MERGED;
  if (count * 2 > readings.length) return spellsPart(letters, readings) ? PART_SPELLED : 0;
  return spells(letters, readings.slice(0, count)) ? BEGINNING_SPELLED : 0;
}

const MERGED = 0.95;
const PART_SPELLED = 0.85;
/** Half a name or less: suggested. */
const BEGINNING_SPELLED = 0.5;

/** The mergers of `syllables.ts` that can be seen in letters without knowing where syllables end. */
function mergeLetters(letters: string): string {
  return letters.replace(/(?<=[zcs])h/gu, '').replace(/(?<=[ie]n)g/gu, '');
}

/** Whether the readings one after the other spell the letters: where syllables end need not be known (`xian`, `xi'an`). */
function spells(letters: string, readings: Readings): boolean {
  let ends = new Set([0]);
  for (const sounds of readings) {
    const next = new Set<number>();
    for (const from of ends) {
      for (const sound of sounds) if (letters.startsWith(sound, from)) next.add(from + sound.length);
    }
    if (next.size === 0) return false;
    ends = next;
  }
  return ends.has(letters.length);
}

/** Whether some readings in a row spell the letters: from each start as far as the letters go. */
function spellsPart(letters: string, readings: Readings): boolean {
  for (const start of readings.keys()) {
    let ends = new Set([0]);
    for (let at = start; at < readings.length && ends.size > 0; at += 1) {
      const next = new Set<number>();
      for (const from of ends) {
        for (const sound of readings[at] ?? [])
          if (letters.startsWith(sound, from)) next.add(from + sound.length);
      }
      if (next.has(letters.length)) return true;
      ends = next;
    }
  }
  return false;
}

const NEARLY_THE_SOUND = 0.3;
const LEFT_OUT = 0.6;

/** 1 − distance of the syllables / length of the longer; what is left out of a name costs less than what is added. */
function likeness(typed: Typed, readings: Readings): number {
  const longer = Math.max(typed.length, readings.length);
  if (longer === 0 || Math.abs(typed.length - readings.length) > longer / 2) return 0;
  const costs = costsOf(typed.length, readings.length, (i, j) =>
    soundCost(typed[i] ?? [], readings[j] ?? []),
  );
  return Math.max(0, 1 - editCost(costs, { extra: 1, missing: LEFT_OUT }) / longer);
}

function soundCost(typed: readonly string[], sounds: readonly string[]): number {
  for (const sound of typed) if (sounds.includes(sound)) return 0;
  return shareNear(typed, sounds) ? NEARLY_THE_SOUND : 1;
}
