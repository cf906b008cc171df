/** Cuts a question for a title into words: those of the lexicon, the longest first, and what stands between them. */
import { isLatin, tokensOf } from './tokens.ts';
import { type TitleWord, titleWords } from './title-words.ts';

/** `typed`: folded. `words`: what the lexicon knows for it; none for a stretch that it does not know. */
export type Piece = { typed: string; words: readonly TitleWord[] };

/** A whole word costs more than one unknown character and less than two, so that words of one character are left alone. */
const WORD = 1;
const CHARACTER = 0.6;
const UNKNOWN_LATIN = 2;

const LONGEST_WORD = 12;

type Cut = { cost: number; from: number; words: readonly TitleWord[] };

/** Which rows of the lexicon a question is read with. */
export type Wanted = (word: TitleWord) => boolean;

export function coverTitle(text: string, wanted: Wanted = () => true): Piece[] {
  const tokens = tokensOf(text);
  const title = titleOf(tokens);
  const cuts: Cut[] = [{ cost: 0, from: 0, words: [] }];
  while (cuts.length <= tokens.length) cuts.push(cheapest(title, cuts, wanted));
  const pieces: Piece[] = [];
  for (let to = tokens.length; to > 0; ) {
    const { from, words } = cuts[to] ?? { from: 0, words: [] };
    pieces.unshift({ typed: tokens.slice(from, to).join(''), words });
    to = from;
  }
  return joinUnknown(pieces);
}

/** `ends`: where each token ends in the whole, behind the start of the first. */
type Title = { tokens: readonly string[]; whole: string; ends: readonly number[] };

function titleOf(tokens: readonly string[]): Title {
  const ends = [0];
  for (const token of tokens) ends.push((ends.at(-1) ?? 0) + token.length);
  return { tokens, whole: tokens.join(''), ends };
}

/** The next cut: what the tokens before it cost, one more than was cut so far. */
function cheapest({ tokens, whole, ends }: Title, cuts: readonly Cut[], wanted: Wanted): Cut {
  const to = cuts.length;
  const single = isLatin(tokens[to - 1] ?? '') ? UNKNOWN_LATIN : CHARACTER;
  let best: Cut = { cost: (cuts[to - 1]?.cost ?? 0) + single, from: to - 1, words: [] };
  for (let from = Math.max(0, to - LONGEST_WORD); from < to; from += 1) {
    const cost = (cuts[from]?.cost ?? 0) + WORD;
    if (cost >= best.cost) continue;
    const words = titleWords(whole.slice(ends[from], ends[to])).filter(wanted);
    if (words.length > 0) best = { cost, from, words };
  }
  return best;
}

/** Unknown characters in a row are one stretch. */
function joinUnknown(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const goesOn = before?.words.length === 0 && piece.words.length === 0;
    if (before && goesOn && !isLatin(before.typed) && !isLatin(piece.typed))
      joined.splice(-1, 1, { typed: before.typed + piece.typed, words: [] });
    else joined.push(piece);
  }
  return joined;
}
