import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/index.ts';
import { groupBy } from '../../src/standard/group-by.ts';
import { loadSeeds } from '../support/seeds.ts';
import { readGolden } from './golden.ts';
import type { Judged } from './report.ts';
import { loadContents, loadRoles } from './rows.ts';
import { runContents, runRoles } from './run.ts';

const engine = createEngine(loadSeeds());
const golden = readGolden();
const roles = loadRoles();
const contents = loadContents();

/** Rows that were right when they were pinned and are not now, or are gone from the file. */
function lost(pinned: readonly string[], rows: Judged[]): string[] {
  const byQuestion = new Map(rows.map(row => [row.question, row]));
  return pinned.flatMap(question => {
    const row = byQuestion.get(question);
    if (!row) return [`「${question}」 is no longer in the file`];
    return row.verdict.hit1 ? [] : [`「${question}」 expected ${row.expected}, came ${row.came}`];
  });
}

const smallClasses = (rows: readonly { class: string }[], least: number) =>
  [...groupBy(rows, row => row.class)].filter(([, own]) => own.length < least).map(([name]) => name);

describe('the labelled sets', () => {
  it('are large enough in every class', () => {
    expect(roles.length).toBeGreaterThanOrEqual(300);
    expect(contents.length).toBeGreaterThanOrEqual(200);
    expect(smallClasses(roles, 10)).toEqual([]);
    expect(smallClasses(contents, 10)).toEqual([]);
  });

  it('name loaded standards only', () => {
    const codes = new Set(loadSeeds().map(({ code }) => code));
    const named = [...roles.flatMap(row => row.standards), ...contents.flatMap(row => row.places)];
    expect(named.filter(name => !codes.has(name.replace(/#.*$/u, '')))).toEqual([]);
  });
});

describe('the golden rows', () => {
  it('keep every role question', () => {
    expect(lost(golden.roles, runRoles(engine, roles))).toEqual([]);
  });

  it('keep every content question', () => {
    expect(lost(golden.contents, runContents(engine, contents))).toEqual([]);
  });

  it('notice a row that is lost', () => {
    expect(lost(['軟體專案經理', '沒有這一題'], runRoles(engine, [{ ...wrongRow }]))).toHaveLength(2);
  });
});

/** A label that is wrong on purpose. */
const wrongRow = {
  class: 'exact',
  question: '軟體專案經理',
  standards: ['BAS2421-001'],
  readings: [{ part: null, columns: [] }],
};
