/** The rows that are answered rightly today, by question: `--write-golden` pins them, `golden.test.ts` guards them. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Judged } from './report.ts';
import { isRight, type JudgedWhole, nameOf } from './report-whole.ts';

const FILE = new URL('golden.json', import.meta.url);

/** `questions`: whole questions; `corpusQuestions`: those over the corpus, kept where it is not there. */
export type Golden = { roles: string[]; contents: string[]; questions: string[]; corpusQuestions: string[] };

/** `corpus`: `null` where there is none. */
export type WholeJudged = { seeds: readonly JudgedWhole[]; corpus: readonly JudgedWhole[] | null };

export function readGolden(): Golden {
  const written: Golden = JSON.parse(readFileSync(FILE, 'utf8'));
  return written;
}

export function writeGolden(roles: Judged[], contents: Judged[], whole: WholeJudged): void {
  const right = (rows: Judged[]) =>
    rows.filter(({ verdict }) => verdict.hit1).map(({ question }) => question);
  const rightWhole = (rows: readonly JudgedWhole[]) => rows.filter(isRight).map(({ row }) => nameOf(row));
  const golden: Golden = {
    roles: right(roles),
    contents: right(contents),
    questions: rightWhole(whole.seeds),
    corpusQuestions: whole.corpus ? rightWhole(whole.corpus) : readGolden().corpusQuestions,
  };
  writeFileSync(FILE, `${JSON.stringify(golden, null, 2)}\n`);
}
