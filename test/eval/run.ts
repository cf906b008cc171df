/** Asks an engine every row of a set. */
import type { Engine } from '../../src/index.ts';
import { judgeContent, judgeRole, type Verdict } from './judge.ts';
import { ask, describe, type Outcome } from './outcome.ts';
import type { Judged } from './report.ts';
import type { ContentRow, Reading, RoleRow } from './rows.ts';

export function runRoles(engine: Engine, rows: readonly RoleRow[]): Judged[] {
  const expected = ({ standards, readings }: RoleRow) =>
    standards.length === 0 ? 'abstain' : `${standards.join('+')} ${readings.map(readingText).join('|')}`;
  return rows.map(row => judged(engine, row, { expected: expected(row), judge: judgeRole }));
}

export function runContents(engine: Engine, rows: readonly ContentRow[]): Judged[] {
  const expected = ({ places }: ContentRow) =>
    places.length === 0 ? 'abstain' : places.slice(0, 3).join('|') + (places.length > 3 ? '|…' : '');
  return rows.map(row => judged(engine, row, { expected: expected(row), judge: judgeContent }));
}

type How<Row> = { expected: string; judge: (row: Row, outcome: Outcome) => Verdict };

function judged<Row extends { class: string; question: string }>(
  engine: Engine,
  row: Row,
  { expected, judge }: How<Row>,
): Judged {
  const outcome = ask(engine, row.question);
  const { class: name, question } = row;
  return { class: name, question, expected, came: describe(outcome), verdict: judge(row, outcome) };
}

function readingText({ part, columns }: Reading): string {
  return (part ?? '-') + (columns.length > 0 ? `=${columns.join('+')}` : '');
}
