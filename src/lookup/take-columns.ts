/** Takes column words and filler out of a text. */
import { type Column, COLUMN_KEYS, wordsFor } from '../standard/columns.ts';
import { foldCharacters } from '../standard/fold.ts';
import { takeFiller } from './filler.ts';
import { takeOut } from './take-out.ts';

const COLUMN_OF = new Map(
  COLUMN_KEYS.flatMap(column => wordsFor(column).map(word => [foldCharacters(word), column] as const)),
);

/** Any of the words, the longest first. */
const ANY_WORD = [...COLUMN_OF.keys()].toSorted((a, b) => b.length - a.length).join('|');

const COLUMN_WORDS = new RegExp(ANY_WORD, 'gu');

/** `taken`: the column words; `rest`: what remains without them and without filler. */
export function takeColumns(text: string): { columns: Column[]; taken: string[]; rest: string } {
  const columns = new Set<Column>();
  const taken: string[] = [];
  const rest = takeOut(text, COLUMN_WORDS, ([word], typed) => {
    const column = COLUMN_OF.get(word);
    taken.push(typed);
    if (column) columns.add(column);
  });
  return { columns: [...columns], taken, rest: takeFiller(rest) };
}
