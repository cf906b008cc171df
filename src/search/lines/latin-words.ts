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
  let words: Words | null = null;
  return {
    meantBy(word) {
      if (word.length < SHORTEST) return null;
      words ??= read(texts());
      if (words.printed.has(word)) return null;
      return words.nearest(word);
    },
  };
}

type Words = { printed: ReadonlySet<string>; nearest: (word: string) => string | null };

function read(texts: Iterable<string>): Words {
  const printed = new Set<string>();
  for (const text of texts) {
    if (!/[a-z]{4}/iu.test(text)) continue;
    for (const [word] of foldCharacters(text).matchAll(/[a-z]{4,}/gu)) printed.add(word);
  }
  return { printed, nearest: searchIn([...printed]) };
}

/** Only words of about the same length are compared: a search takes as long as there are words. */
function searchIn(printed: readonly string[]): Words['nearest'] {
  const fuses = new Map<number, Fuse<string>>();
  const fuseOf = (length: number) => {
    const near = printed.filter(word => Math.abs(word.length - length) <= MOST_LONGER);
    return new Fuse(near, { threshold: THRESHOLD, ignoreFieldNorm: true });
  };
  return word => {
    const fuse = fuses.get(word.length) ?? fuseOf(word.length);
    fuses.set(word.length, fuse);
    return fuse.search(word, { limit: 1 })[0]?.item ?? null;
  };
}

/** Other Latin words are those of a text, each as it was meant. */
export function corrected(text: string, { meantBy }: LatinWords): string {
  return foldCharacters(text).replace(/[a-z]+/gu, word => meantBy(word) ?? word);
}
