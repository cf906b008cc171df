/** Words that ask for columns: those of the table of columns, and the letters that stand for them. */
import { type Column, COLUMN_KEYS, COLUMNS, wordsFor } from '../../standard/columns.ts';
import type { Row } from './row.ts';

/** Letters stand for columns where they stand alone: 「T3 的 K 跟 S」. */
const LETTERS: readonly (readonly [string, readonly Column[]])[] = [
  ['p', ['indicators']],
  ['o', ['outputs']],
  ['k', ['knowledge']],
  ['s', ['skills']],
  ['a', ['attitudes']],
  ['ksa', ['knowledge', 'skills', 'attitudes']],
  ['ks', ['knowledge', 'skills']],
  ['op', ['outputs', 'indicators']],
];

/** Words that ask for several columns at once. */
const SEVERAL: readonly (readonly [string, readonly Column[]])[] = [
  ['知識技能', ['knowledge', 'skills']],
  ['知能', ['knowledge', 'skills']],
  ['要會什麼', ['knowledge', 'skills']],
  ['該會什麼', ['knowledge', 'skills']],
  ['要學什麼', ['knowledge', 'skills']],
  ['會什麼', ['knowledge', 'skills']],
  ['具備什麼', ['knowledge', 'skills']],
  ['職能內涵', ['knowledge', 'skills']],
  ['要具備哪些能力', ['knowledge', 'skills']],
];

export const COLUMN_ROWS: readonly Row[] = [
  ...COLUMN_KEYS.flatMap(column => [
    ...wordsFor(column).map(said => row(said, [column], true)),
    ...COLUMNS[column].hinted.map(said => row(said, [column], false)),
  ]),
  ...SEVERAL.map(([said, columns]) => row(said, columns, false)),
  ...LETTERS.map(([said, columns]): Row => ({ ...row(said, columns, true), weight: 'letter' })),
];

function row(said: string, columns: readonly Column[], isSure: boolean): Row {
  return { said, meaning: { role: 'column', columns, isSure }, weight: isSure ? 'column' : 'hint' };
}
