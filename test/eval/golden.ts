/** The rows that are answered rightly today, by question: `--write-golden` pins them, `golden.test.ts` guards them. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Judged } from './report.ts';

const FILE = new URL('golden.json', import.meta.url);

export type Golden = { roles: string[]; contents: string[] };

export function readGolden(): Golden {
  const written: Golden = JSON.parse(readFileSync(FILE, 'utf8'));
  return written;
}

export function writeGolden(roles: Judged[], contents: Judged[]): void {
  const right = (rows: Judged[]) =>
    rows.filter(({ verdict }) => verdict.hit1).map(({ question }) => question);
  const golden: Golden = { roles: right(roles), contents: right(contents) };
  writeFileSync(FILE, `${JSON.stringify(golden, null, 2)}\n`);
}
