/** The tables of `../lexicon` as they are read for titles: what names of standards say for a word or a whole title. */
import { fold } from '../../standard/fold.ts';
import { ABBREVIATION } from '../lexicon/abbreviation.ts';
import { ENGLISH } from '../lexicon/english.ts';
import { EVERYDAY } from '../lexicon/everyday.ts';
import { MAINLAND } from '../lexicon/mainland.ts';
import { TRADE } from '../lexicon/trade.ts';
import { isOnlyRank } from './rank-words.ts';
import { tokensOf } from './tokens.ts';

export type Sure = 'same' | 'nearly' | 'broader';

/**
 * `said`: folded, the likeliest first. `isRank`: says a level or that somebody works, not at what. `isTitle`: a title as it
 * stands, while other words are put together.
 */
export type TitleWord = { said: readonly string[]; sure: Sure; isRank: boolean; isTitle: boolean };

type Known = ReadonlyMap<string, readonly TitleWord[]>;

let known: Known | null = null;

/** @param key tokens without anything between them: `frontend` for front-end, front end and frontend */
export function titleWords(key: string): readonly TitleWord[] {
  known ??= readTables();
  return known.get(key) ?? [];
}

const SURE: ReadonlySet<string> = new Set<Sure>(['same', 'nearly', 'broader']);
const isSure = (text: string): text is Sure => SURE.has(text);

const TABLES = [EVERYDAY, TRADE, MAINLAND, ABBREVIATION, ENGLISH];

function readTables(): Known {
  const words = new Map<string, TitleWord[]>();
  for (const table of TABLES) {
    for (const line of table.split('\n')) {
      const [left = '', right = '', sure = '', kind = ''] = line.split('\t');
      if (!isSure(sure)) continue;
      const key = tokensOf(left).join('');
      const said = right.split('|').map(fold);
      const isRank = kind === 'rank' || said.every(isOnlyRank);
      const word = { said, sure, isRank, isTitle: table === EVERYDAY || kind === 'title' };
      const others = words.get(key);
      if (others) others.push(word);
      else words.set(key, [word]);
    }
  }
  return words;
}
