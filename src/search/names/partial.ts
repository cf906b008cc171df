/** Half a name: at least two characters of it in a row. The more of the name is said, the better. */
import { fold } from '../../standard/fold.ts';
import { bestFirst, type Match } from '../match.ts';
import { type NameGrams, namesWith } from './name-grams.ts';
import { saysOtherRank, tradeOf } from './rank-words.ts';

const FEWEST = 2;

export function findPartial(grams: NameGrams, folded: string): Match[] {
  if (folded.length < FEWEST) return [];
  const matches = namesWith(grams, folded).map(({ standard, text, folded: whole }): Match => {
    return { standard, how: 'partial', score: folded.length / whole.length, matchedText: text };
  });
  const best = new Map<Match['standard'], Match>();
  for (const match of bestFirst(matches)) if (!best.has(match.standard)) best.set(match.standard, match);
  return [...best.values()];
}

/** A word left out inside has two characters. */
const WORD = 2;

/**
 * Names without a word inside: 會議經理 for 會議專案經理. One is meant only where its beginning is in no other name: 資訊工程師
 * is not 資訊安全工程師 where there is a 網路資訊安全助理.
 */
export function findShortened(grams: NameGrams, folded: string): Match[] {
  const trade = tradeOf(folded);
  if (trade === folded) return [];
  const holding = findPartial(grams, trade);
  const shortened = holding.filter(({ matchedText }) => isShortened(folded, trade, fold(matchedText)));
  if (shortened.length === 1 && holding.length > 1) return [];
  return shortened.map(match => ({ ...match, score: folded.length / fold(match.matchedText).length }));
}

function isShortened(folded: string, trade: string, name: string): boolean {
  const isPart = name.startsWith(trade) && name.endsWith(folded.slice(trade.length));
  return isPart && name.length - folded.length <= WORD && !saysOtherRank(folded, name);
}
