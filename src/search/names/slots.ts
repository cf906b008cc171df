/** What a name must say to be meant by a title: one slot per word, each with all that names may say for it. */
import { fold } from '../../standard/fold.ts';
import { coverTitle, type Piece } from './cover.ts';
import { holding, type NameGrams, rarityOf } from './name-grams.ts';
import { ENGINEERING, foremanIn, isOnlyRank, type Rank, rankOf, tradeOf } from './rank-words.ts';
import { isLatin } from './tokens.ts';
import type { TitleWord } from './title-words.ts';

/** `isTyped`: as it was typed. `sure`: 1 where it is the same, less where it is nearly that. `names`: numbers of the names that hold it. */
export type Option = { said: string; sure: number; names: readonly number[]; isTyped: boolean };

/** `weight`: how much of the question it is. Of a slot without options no name says anything. */
type Slot = { options: Option[]; weight: number };

/**
 * `rank`: the rank that is asked for, `null` where none is; `foreman`: the word
 * for one who leads on the spot; `isEngineer`: 工程 is asked for; `rankWords`: other words that names may say for it.
 * `isLiteral`: nothing was put into other words. `isTitle`: the lexicon has all of it as one title.
 */
export type Asked = {
  slots: Slot[];
  rank: Rank | null;
  foreman: string | null;
  isEngineer: boolean;
  rankWords: readonly string[];
  isLiteral: boolean;
  isTitle: boolean;
};

const SURE = { same: 1, nearly: 0.8, broader: 0.65 } as const;

/** The words of a row stand with the likeliest first. */
const LATER = 0.01;

/** With the longest words of the lexicon first; then, where these are titles as they stand, word by word. */
export function readTitle(grams: NameGrams, text: string): Asked[] {
  const pieces = coverTitle(text);
  const hasTitle = pieces.some(({ words }) => words.some(({ isTitle }) => isTitle));
  const byTitles = toAsked(grams, text, pieces);
  return hasTitle
    ? [
        byTitles,
        toAsked(
          grams,
          text,
          coverTitle(text, ({ isTitle }) => !isTitle),
        ),
      ]
    : [byTitles];
}

function toAsked(grams: NameGrams, text: string, covered: readonly Piece[]): Asked {
  const pieces = covered.flatMap(piece => (piece.words.length > 0 ? [piece] : split(grams, piece)));
  const rankWords = pieces.filter(isRankPiece).flatMap(({ words }) => words.flatMap(({ said }) => said));
  const trades = pieces.filter(piece => !isRankPiece(piece));
  return {
    slots: trades.map(piece => toSlot(grams, piece)),
    rank: rankOf(fold(text)) ?? rankWords.map(rankOf).find(rank => rank !== null) ?? null,
    foreman: foremanIn(fold(text)) ?? rankWords.map(foremanIn).find(word => word !== null) ?? null,
    isEngineer: pieces.some(({ typed, words }) => words.length === 0 && typed.startsWith(ENGINEERING)),
    rankWords,
    isLiteral: pieces.every(({ words }) => words.length === 0),
    isTitle: covered.length === 1 && trades.some(piece => isLoadedTitle(grams, piece)),
  };
}

/** A title of which no name is loaded may still be read word by word. */
function isLoadedTitle(grams: NameGrams, { words }: Piece): boolean {
  return words.some(({ isTitle, said }) => isTitle && said.some(own => holding(grams, own).length > 0));
}

function isRankPiece({ typed, words }: Piece): boolean {
  return words.length > 0 ? words.every(({ isRank }) => isRank) : isOnlyRank(typed) || WORKERS.has(typed);
}

/** Whoever does it, in everyday speech; single characters only where nothing longer is known. */
const WORKERS = new Set(
  [
    '師傅',
    '老師傅',
    '阿姨',
    '阿伯',
    '大哥',
    '大姐',
    '小姐',
    '先生',
    '小妹',
    '小弟',
    '妹妹',
    '工人',
    '工',
    '仔',
    '人',
    '匠',
    '者',
    '手',
    '的',
    '在',
    '做',
    '當',
    '跑',
    '搞',
  ].map(fold),
);

const LONGEST_PART = 12;

/** A stretch that the lexicon does not know, cut into the longest parts that stand in names. */
function split(grams: NameGrams, { typed: stretch }: Piece): Piece[] {
  if (isLatin(stretch)) return [{ typed: stretch, words: [] }];
  const typed = tradeOf(stretch);
  const rank = stretch.slice(typed.length);
  const pieces: Piece[] = [];
  for (let from = 0; from < typed.length; ) {
    let to = Math.min(typed.length, from + LONGEST_PART);
    while (
      to > from + 1 &&
      !WORKERS.has(typed.slice(from, to)) &&
      holding(grams, typed.slice(from, to)).length === 0
    )
      to -= 1;
    pieces.push({ typed: typed.slice(from, to), words: [] });
    from = to;
  }
  return rank === '' ? pieces : [...pieces, { typed: rank, words: [] }];
}

function toSlot(grams: NameGrams, { typed, words }: Piece): Slot {
  const own: Option = { said: typed, sure: 1, names: holding(grams, typed), isTyped: true };
  const options = [...(own.names.length > 0 ? [own] : []), ...words.flatMap(word => toOptions(grams, word))];
  const rarity = options.map(({ names }) => rarityOf(grams, names.length));
  return { options, weight: options.length > 0 ? Math.max(...rarity) : unknownWeight(grams, typed) };
}

function unknownWeight(grams: NameGrams, typed: string): number {
  return rarityOf(grams, 0) * (typed.length > 1 ? 1 : 0.5);
}

/** The trade of a word that no name holds as it is: 餐飲服務 for 餐飲服務員. */
function toOptions(grams: NameGrams, { said, sure }: TitleWord): Option[] {
  return said.flatMap((own, at) => {
    const factor = SURE[sure] - LATER * at;
    const names = holding(grams, own);
    if (names.length > 0) return [{ said: own, sure: factor, names, isTyped: false }];
    const trade = tradeOf(own);
    const ofTrade = trade === own ? [] : holding(grams, trade);
    return ofTrade.length > 0
      ? [{ said: trade, sure: factor * SURE.nearly, names: ofTrade, isTyped: false }]
      : [];
  });
}
