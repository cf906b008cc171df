import { describe, expect, it } from 'vitest';
import { type CompetencyStandard } from '../../src/index.ts';
import { groupBy } from '../../src/standard/group-by.ts';
import { corpusEngine, hasCorpus, loadCorpus } from '../support/corpus.ts';
import { loadSeeds, seedEngine } from '../support/seeds.ts';
import { readGolden } from './golden.ts';
import { linesOfAll } from './lines.ts';
import type { Judged } from './report.ts';
import { isRight, type JudgedWhole, nameOf, runWhole } from './report-whole.ts';
import { loadContents, loadRoles } from './rows.ts';
import { runContents, runRoles } from './run.ts';
import { loadWhole, type WholeRow } from './whole-rows.ts';

const engine = seedEngine();
const golden = readGolden();
const roles = loadRoles();
const contents = loadContents();
const whole = loadWhole('seeds');
const wholeOverCorpus = loadWhole('corpus');

/** Rows that were right when they were pinned and are not now, or are gone from the file. */
function lost(pinned: readonly string[], rows: Judged[]): string[] {
  const byQuestion = new Map(rows.map(row => [row.question, row]));
  return pinned.flatMap(question => {
    const row = byQuestion.get(question);
    if (!row) return [`「${question}」 is no longer in the file`];
    return row.verdict.hit1 ? [] : [`「${question}」 expected ${row.expected}, came ${row.came}`];
  });
}

/** The same of whole questions. */
function lostWhole(pinned: readonly string[], rows: readonly JudgedWhole[]): string[] {
  const byName = new Map(rows.map(judged => [nameOf(judged.row), judged]));
  return pinned.flatMap(name => {
    const judged = byName.get(name);
    if (!judged) return [`「${name}」 is no longer in the file`];
    return isRight(judged) ? [] : [`「${name}」 is ${judged.verdict} now, ${judged.outcome.kind}`];
  });
}

/** The codes of a row that are not printed, with the standard that should print them. */
function unprinted(rows: readonly WholeRow[], standards: readonly CompetencyStandard[]): string[] {
  const printed = new Map(standards.map(standard => [standard.code, codesOf(standard)]));
  return rows.flatMap(row => {
    const own = typeof row.standards === 'string' ? [] : row.standards;
    const missing = own.filter(code => !printed.has(code));
    const parts = row.parts.filter(({ standard, code }) =>
      (standard === null ? own : [standard]).every(one => !printed.get(one)?.has(code)),
    );
    const codes = [...missing, ...parts.map(({ code }) => code)];
    return codes.length === 0 ? [] : [`「${nameOf(row)}」 ${codes.join(' ')}`];
  });
}

function codesOf(standard: CompetencyStandard): ReadonlySet<string | null> {
  const lines = linesOfAll([standard]).map(({ place }) => place.replace(/^.*#/u, ''));
  return new Set([...lines, ...standard.attitudes.map(({ code }) => code)]);
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

  it('name loaded standards and printed lines only, of whole questions', () => {
    expect(whole.length).toBeGreaterThanOrEqual(200);
    expect(smallClasses(whole, 9)).toEqual([]);
    expect(unprinted(whole, loadSeeds())).toEqual([]);
    expect(unprinted([{ ...wrongWhole }], loadSeeds())).toHaveLength(1);
  });

  it.skipIf(!hasCorpus)('name standards and lines of the corpus only', () => {
    expect(unprinted(wholeOverCorpus, loadCorpus())).toEqual([]);
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

  it('keep every whole question', () => {
    expect(lostWhole(golden.questions, runWhole(engine, whole))).toEqual([]);
  });

  it.skipIf(!hasCorpus)('keep every whole question over the corpus', () => {
    expect(lostWhole(golden.corpusQuestions, runWhole(corpusEngine(), wholeOverCorpus))).toEqual([]);
  });

  it('notice a whole question that is lost', () => {
    expect(lostWhole(['會議專案經理的 T1 指標', '沒有這一題'], runWhole(engine, [wrongWhole]))).toHaveLength(
      2,
    );
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

/** Likewise: this line is not printed. */
const wrongWhole: WholeRow = {
  author: 'nobody',
  class: 'several-columns',
  question: '會議專案經理的 T1 指標',
  about: null,
  standards: ['BAS2421-001'],
  parts: [{ standard: null, code: 'P9.9.9' }],
};
