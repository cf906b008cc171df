/** The words of a question, as they are compared with lines. */
import { fold } from '../../standard/fold.ts';
import { type Saying, sayingsIn } from '../lexicon/lexicon.ts';
import { type Pattern, patternOf } from './align.ts';
import { isWeightless } from './weightless.ts';

/** More of a pasted text than this is not compared. */
const LONGEST_COMPARED = 600;

/** Longer than any line but a few: a pasted passage that holds lines, rather than words that stand in one. */
const LONGEST_WORDS = 80;

/** As long as this it may be either. */
const LONG = 40;

/** `worth`: what another word is worth, beside 1 for the word itself. */
type OtherWord = Saying & { worth: number };

export type Asked = {
  /** As it was typed. */
  text: string;
  /** Folded; between two of them there was a blank. */
  words: readonly string[];
  /** All words without the blanks. */
  whole: string;
  pattern: Pattern;
  /** Other words for stretches of the whole. */
  sayings: readonly OtherWord[];
  isPassage: boolean;
  isWords: boolean;
};

export function readAsked(text: string): Asked {
  const words = text
    .split(/\s+/u)
    .map(word => fold(word).slice(0, LONGEST_COMPARED))
    .filter(word => word !== '');
  const whole = words.join('').slice(0, LONGEST_COMPARED);
  const isWords = whole.length <= LONGEST_WORDS;
  return {
    text,
    words,
    whole,
    pattern: patternOf(whole),
    sayings: isWords ? sayingsOf(words) : [],
    isPassage: whole.length >= LONG,
    isWords,
  };
}

const OF_SAYING = { same: 0.9, nearly: 0.7, broader: 0.5 } as const;

/** Of several words for one the likeliest comes first; the next are worth less, which tells lines apart that say either. */
const OF_LATER = 0.03;
const MOST_LATER = 3;

/** At their places in the words without blanks. */
function sayingsOf(words: readonly string[]): OtherWord[] {
  const text = words.join(' ');
  const isPlain = words.length === 1;
  const placeOf = (at: number) => (isPlain ? at : text.slice(0, at).replaceAll(' ', '').length);
  // Titles and ranks name standards, not lines.
  const rich = sayingsIn(text).filter(({ said, kind }) => kind === 'word' && !isWeightless(said));
  const known = new Map<number, number>();
  return rich.map(saying => {
    const stretch = saying.from * text.length + saying.to;
    const before = known.get(stretch) ?? 0;
    known.set(stretch, before + 1);
    const worth = OF_SAYING[saying.sure] * (1 - OF_LATER * Math.min(before, MOST_LATER));
    return { ...saying, from: placeOf(saying.from), to: placeOf(saying.to), worth };
  });
}
