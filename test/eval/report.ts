/** Counts the verdicts by class and prints them with the bars beside them. */
import { groupBy } from '../../src/standard/group-by.ts';
import type { Verdict } from './judge.ts';

export type Judged = { class: string; question: string; expected: string; came: string; verdict: Verdict };

const WIDTH = 18;
const COLUMNS = ['n', 'hit@1', 'hit@5', 'wrong', 'abstained'];

const percent = (part: number, whole: number) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
const line = (label: string, cells: (string | number)[]) =>
  `${label.padEnd(WIDTH)}${cells.map(cell => String(cell).padStart(10)).join('')}\n`;
const share = (rows: Judged[], what: keyof Verdict) =>
  percent(rows.filter(({ verdict }) => verdict[what]).length, rows.length);

export function table(title: string, rows: Judged[]): string {
  const classes = groupBy(rows, row => row.class);
  const body = [...classes].map(([name, own]) =>
    line(name, [
      own.length,
      share(own, 'hit1'),
      share(own, 'hit5'),
      own.filter(({ verdict }) => verdict.wrong).length,
      own.filter(({ verdict }) => verdict.abstained).length,
    ]),
  );
  return `\n${title}\n${line('class', COLUMNS)}${body.join('')}`;
}

/** A figure beside its bar; `isReached` compares in percent. */
type Bar = { name: string; rows: Judged[]; what: keyof Verdict; bar: number; most?: true };

function bars(list: Bar[]): string {
  return list
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows, what, bar, most }) => {
      const value = (100 * rows.filter(({ verdict }) => verdict[what]).length) / rows.length;
      const isReached = most ? value <= bar : value >= bar;
      const goal = `${most ? '≤' : '≥'} ${bar}`;
      return `  ${isReached ? 'ok  ' : 'MISS'} ${name.padEnd(34)}${value.toFixed(2).padStart(8)} %   ${goal} %\n`;
    })
    .join('');
}

const mustAbstain = (row: Judged) => row.class.startsWith('abstain');
const isSynonym = (row: Judged) => row.class === 'synonym';

export function roleBars(rows: Judged[]): string {
  const answerable = rows.filter(row => !mustAbstain(row) && !isSynonym(row));
  return bars([
    { name: 'hit@1 without synonyms', rows: answerable, what: 'hit1', bar: 98 },
    ...[...groupBy(answerable, row => row.class)]
      .filter(([, own]) => Number(share(own, 'hit1')) < 95)
      .map(([name, own]): Bar => ({ name: `hit@1 of ${name}`, rows: own, what: 'hit1', bar: 95 })),
    { name: 'hit@1 of synonyms', rows: rows.filter(isSynonym), what: 'hit1', bar: 60 },
    { name: 'wrong', rows, what: 'wrong', bar: 1, most: true },
    { name: 'must-abstain', rows: rows.filter(mustAbstain), what: 'hit1', bar: 97 },
  ]);
}

/** Per class: answered directly, and answered or among the first five. */
const TITLE_BARS = [
  ['everyday', 45, 88],
  ['english', 50, 80],
  ['simplified', 80, 97],
] as const;

export function titleBars(rows: Judged[]): string {
  return bars([
    ...TITLE_BARS.flatMap(([name, direct, offered]): Bar[] => {
      const own = rows.filter(row => row.class === name);
      return [
        { name: `hit@1 of ${name}`, rows: own, what: 'hit1', bar: direct },
        { name: `hit@5 of ${name}`, rows: own, what: 'hit5', bar: offered },
      ];
    }),
    { name: 'wrong', rows, what: 'wrong', bar: 1, most: true },
    { name: 'must-abstain', rows: rows.filter(mustAbstain), what: 'abstained', bar: 97 },
  ]);
}

/** A name that is not loaded may be answered with choices or with lines that hold its words, never with a standard. */
export function heldOutBars(rows: Judged[]): string {
  return bars([{ name: 'wrong', rows, what: 'wrong', bar: 3, most: true }]);
}

export function contentBars(rows: Judged[]): string {
  const answerable = rows.filter(row => !mustAbstain(row));
  return bars([
    { name: 'hit@1', rows: answerable, what: 'hit1', bar: 99 },
    { name: 'recall@5', rows: answerable, what: 'hit5', bar: 97 },
    { name: 'must-abstain', rows: rows.filter(mustAbstain), what: 'hit1', bar: 97 },
  ]);
}

/** Generated typing errors, and other words as a stress test. */
export function editedBars(rows: Judged[]): string {
  const words = new Set(['function-words', 'words-swapped', 'synonyms', 'word-left-out']);
  return bars([
    {
      name: 'hit@1 with typing errors',
      rows: rows.filter(row => !words.has(row.class)),
      what: 'hit1',
      bar: 92,
    },
    { name: 'hit@1 in other words', rows: rows.filter(row => words.has(row.class)), what: 'hit1', bar: 78 },
    { name: 'hit@5 in other words', rows: rows.filter(row => words.has(row.class)), what: 'hit5', bar: 95 },
  ]);
}

/** `hit@1` failed, each row with what came instead. */
export function failures(rows: Judged[]): string {
  return rows
    .filter(({ verdict }) => !verdict.hit1)
    .map(row => {
      const sort = row.verdict.wrong ? 'WRONG' : row.verdict.hit5 ? 'near ' : 'miss ';
      return `  ${sort} ${row.class.padEnd(WIDTH)}「${row.question}」 expected ${row.expected}, came ${row.came}\n`;
    })
    .join('');
}
