/**
 * The Latin words that lines print (Excel, PowerPoint), and which of them a mistyped one was meant to be. Sounds and shapes
 * of characters do not help there, and fuse.js is made for such words: of 24 words of the corpus with a letter wrong, left
 * out or swapped it finds 20 in their standard, pairs of letters 2. It takes a millisecond or so for some thousand words;
 * over whole lines it would take seconds, and finds less than the index of sounds.
 */
import Fuse from 'fuse.js';
import { foldCharacters } from '../../standard/fold.ts';

export type LatinWords = {
  /** The printed word that is nearest to a mistyped one; `null` for a printed word, and where none is near. */
  meantBy: (word: string) => string | null;
};

/** Shorter words are near to too many: world to word. */
const SHORTEST = 6;

/** In 10 letters three may be wrong; two that are swapped are two. */
const THRESHOLD = 0.3;
const MOST_LONGER = 2;

/** Read when first asked, for few questions hold a mistyped Latin word. */
export function collectLatinWords(texts: () => Iterable<string>): LatinWords {
  let words: { printed: ReadonlySet<string>; fuse: Fuse<string> } | null = null;
  return {
    meantBy(word) {
      if (word.length < SHORTEST) return null;
      words ??= read(texts());
      if (words.printed.has(word)) return null;
      const near = words.fuse.search(word).map(({ item }) => item);
      return near.find(({ length }) => Math.abs(length - word.length) <= MOST_LONGER) ?? null;
    },
  };
}

function read(texts: Iterable<string>): { printed: ReadonlySet<string>; fuse: Fuse<string> } {
  const printed = new Set<string>();
  for (const text of texts) {
    if (!/[a-z]{4}/iu.test(text)) continue;
    for (const [word] of foldCharacters(text).matchAll(/[a-z]{4,}/gu)) printed.add(word);
  }
  return { printed, fuse: new Fuse([...printed], { threshold: THRESHOLD, ignoreFieldNorm: true }) };
}

/** Other Latin words are those of a text, each as it was meant. */
export function corrected(text: string, { meantBy }: LatinWords): string {
  return foldCharacters(text).replace(/[a-z]+/gu, word => meantBy(word) ?? word);
}
