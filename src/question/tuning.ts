/**
 * What it costs to read a stretch in a role: the cheapest reading of the whole question wins. Only differences count. What no
 * row covers are words, a character each.
 */
import type { Weight } from './words/row.ts';

/** A character that is a word of the question's own, and the first of several. */
export const WORD = 1;
export const WORD_START = 0.5;

/** What is printed on documents is hardly ever meant as anything else. */
export const CODE = 0.1;
export const PART = 0.1;
export const RANGE = 0.05;
export const NAME = 0.1;

/** Cheaper than the words they would be, dearer than what is surer. */
export const ROW: Readonly<Record<Weight, number>> = {
  column: 0.3,
  hint: 0.35,
  act: 0.35,
  filter: 0.3,
  pointer: 0.4,
  joiner: 0.35,
  filler: 0.4,
  particle: 0.6,
  // Dearer than a character of a word, cheaper than a word of one character.
  single: 1.3,
  letter: 0.6,
};

/** A column word with a typing error: dearer than every word that is spelt so, cheaper than two words of its own. */
export const MISSPELT = 1.2;

/** A pattern of numbers, as in 三年以上. */
export const NUMBER = 0.25;
