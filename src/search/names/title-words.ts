/** The tables of `../lexicon` as they are read for titles: what names of standards say for a word or a whole title. */
import { fold } from '../../standard/fold.ts';
import { ABBREVIATION } from '../lexicon/abbreviation.ts';
import { ENGLISH } from '../lexicon/english.ts';
import { EVERYDAY } from '../lexicon/everyday.ts';
import { MAINLAND } from '../lexicon/mainland.ts';
import { TRADE } from '../lexicon/trade.ts';
import { isOnlyRank } from './rank-words.ts';
import { tokensOf } from './tokens.ts';

type Sure = 'same' | 'nearly' | 'broader';

/**
 * `said`: folded, the likeliest first. `isRank`: says a level or that somebody works, not at what. `isTitle`: a title as it
 * stands, while other words are put together.
 */
export type TitleWord = { said: readonly string[]; sure: Sure; isRank: boolean; isTitle: boolean };

/** A row as it is written, read when it is first asked for: there are many, and a question needs a few. */
type Row = { right: string; sure: Sure; kind: string; isTitle: boolean };

let rows: ReadonlyMap<string, readonly Row[]> | null = null;

const read = new Map<string, readonly TitleWord[]>();

const NONE: readonly TitleWord[] = [];

/** @param key tokens without anything between them: `frontend` for front-end, front end and frontend */
export function titleWords(key: string): readonly TitleWord[] {
  rows ??= readTables();
  const own = rows.get(key);
  if (!own) return NONE;
  const known = read.get(key) ?? own.map(toWord);
  read.set(key, known);
  return known;
}

let keys: readonly string[] | null = null;

/** All that people say, sorted: for completing what is being typed. */
export function titleKeys(): readonly string[] {
  rows ??= readTables();
  keys ??= [...rows.keys()].toSorted();
  return keys;
}

function toWord({ right, sure, kind, isTitle }: Row): TitleWord {
  const said = right.split('|').map(fold);
  return {
    said,
    sure,
    isRank: kind === 'rank' || said.every(isOnlyRank),
    isTitle: isTitle || kind === 'title',
  };
}

const SURE: ReadonlySet<string> = new Set<Sure>(['same', 'nearly', 'broader']);
const isSure = (text: string): text is Sure => SURE.has(text);

const TABLES = [EVERYDAY, TRADE, MAINLAND, ABBREVIATION, ENGLISH];

function readTables(): ReadonlyMap<string, readonly Row[]> {
  const all = new Map<string, Row[]>();
  for (const table of TABLES) {
    const isTitle = table === EVERYDAY;
    for (const line of table.split('\n')) {
      const [left = '', right = '', sure = '', kind = ''] = line.split('\t');
      if (!isSure(sure)) continue;
      const key = tokensOf(left).join('');
      const others = all.get(key);
      if (others) others.push({ right, sure, kind, isTitle });
      else all.set(key, [{ right, sure, kind, isTitle }]);
    }
  }
  return all;
}
