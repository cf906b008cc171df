/** Asks all whole questions and prints their verdicts by class and by author. */
import { type Engine, oneLine } from '../../src/index.ts';
import { partKey } from '../../src/standard/code.ts';
import { groupBy } from '../../src/standard/group-by.ts';
import { askWhole, judgeWhole, WHOLE_VERDICTS, type WholeOutcome, type WholeVerdict } from './judge-whole.ts';
import type { WholeRow } from './whole-rows.ts';

export type JudgedWhole = { row: WholeRow; verdict: WholeVerdict; outcome: WholeOutcome };

export function runWhole(engine: Engine, rows: readonly WholeRow[]): JudgedWhole[] {
  return rows.map(row => {
    const outcome = askWhole(engine, row);
    return { row, outcome, verdict: judgeWhole(row, outcome) };
  });
}

export function isRight({ verdict }: JudgedWhole): boolean {
  return verdict === 'whole' || verdict === 'silent';
}

/** A question is known by its text and by what was asked before it. */
export function nameOf({ question, about }: WholeRow): string {
  return about === null ? question : `${about} → ${question}`;
}

const percent = (count: number, of: number) => (of === 0 ? '-' : ((100 * count) / of).toFixed(1));

function line(label: string, cells: readonly (string | number)[]): string {
  return `${label.padEnd(18)}${cells.map(cell => String(cell).padStart(9)).join('')}\n`;
}

function counts(label: string, rows: readonly JudgedWhole[]): string {
  const shares = WHOLE_VERDICTS.map(one =>
    percent(rows.filter(({ verdict }) => verdict === one).length, rows.length),
  );
  return line(label, [rows.length, ...shares]);
}

export function tableOfWhole(title: string, rows: readonly JudgedWhole[]): string {
  if (rows.length === 0) return '';
  const lines = [...groupBy(rows, ({ row }) => row.class)].map(([name, own]) => counts(name, own));
  const authors = [...groupBy(rows, ({ row }) => row.author)].map(([name, own]) => counts(`by ${name}`, own));
  const head = line('class', ['n', ...WHOLE_VERDICTS]);
  return `\n${title}, in percent\n${head}${lines.join('')}${authors.join('')}${counts('all', rows)}${bars(rows)}`;
}

/** Of the questions that have an answer; of those that must find none; of all. */
function bars(rows: readonly JudgedWhole[]): string {
  const [silent, answered] = [true, false].map(isNone =>
    rows.filter(({ row }) => (row.standards === 'none') === isNone),
  );
  return [
    bar('whole answers', { rows: answered ?? [], is: 'whole', least: 88 }),
    bar('must-abstain', { rows: silent ?? [], is: 'silent', least: 97 }),
    bar('wrong', { rows, is: 'wrong', most: 2 }),
  ].join('');
}

type Bar = { rows: readonly JudgedWhole[]; is: WholeVerdict; least?: number; most?: number };

function bar(name: string, { rows, is, least = 0, most = 100 }: Bar): string {
  if (rows.length === 0) return '';
  const value = (100 * rows.filter(({ verdict }) => verdict === is).length) / rows.length;
  const goal = most < 100 ? `≤ ${most}` : `≥ ${least}`;
  const mark = value >= least && value <= most ? 'ok  ' : 'MISS';
  return `  ${mark} ${name.padEnd(34)}${value.toFixed(2).padStart(8)} %   ${goal} %\n`;
}

/** What was not answered as it should be, with what is lacking. */
export function failuresOfWhole(rows: readonly JudgedWhole[]): string {
  return rows
    .filter(judged => !isRight(judged))
    .map(describe)
    .join('');
}

function describe({ row, verdict, outcome }: JudgedWhole): string {
  const { standards, parts } = row;
  const wanted = typeof standards === 'string' ? standards : standards.join('+');
  const lacking = parts.map(({ code }) => partKey(code)).filter(key => !outcome.shown.parts.has(key));
  const came = [...outcome.shown.standards].join('+') || '-';
  return `  ${verdict.padEnd(7)}${row.class.padEnd(18)}「${oneLine(nameOf(row))}」 expected ${wanted} ${parts.length} lines, came ${outcome.kind} ${came}, lacks ${lacking.slice(0, 6).join(' ') || '-'}\n`;
}
