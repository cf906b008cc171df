/** The questions about the corpus, written by hand and generated from it, judged. */
import { readStandards } from '../../adapters/files/read-standards.ts';
import { type CompetencyStandard, createEngine } from '../../src/index.ts';
import { CORPUS } from '../support/corpus.ts';
import { generateContents, generateEdited } from './generate-contents.ts';
import { generateRoles, holdOut } from './generate.ts';
import type { Judged } from './report.ts';
import { loadRoles, type RoleRow } from './rows.ts';
import { runContents, runRoles } from './run.ts';

export type CorpusReport = {
  size: number;
  loaded: number;
  labelled: Judged[];
  titles: Judged[];
  moreTitles: Judged[];
  roles: Judged[];
  heldOut: Judged[];
  contents: Judged[];
  edited: Judged[];
};

/** `null` where there is no corpus. `wanted` narrows what is asked. */
export async function evaluateCorpus(
  seed: number,
  wanted: <Row extends { class: string }>(rows: Row[]) => Row[],
): Promise<CorpusReport | null> {
  if (CORPUS === null) return null;
  const read = await readStandards(CORPUS);
  if (read.kind === 'unreadable') throw new Error(read.problems.join('\n'));
  const { standards } = read;
  const { loaded, rows } = holdOut(standards, seed);
  const engine = createEngine(standards);
  return {
    size: standards.length,
    loaded: loaded.length,
    labelled: runRoles(engine, wanted(loadRoles('corpus-roles.tsv'))),
    titles: runRoles(engine, wanted(askable(loadRoles('title-roles.tsv'), standards))),
    moreTitles: runRoles(engine, wanted(askable(loadRoles('title-roles-2.tsv'), standards))),
    roles: runRoles(engine, wanted(generateRoles(standards, seed))),
    heldOut: runRoles(createEngine(loaded), wanted(rows)),
    contents: runContents(engine, wanted(generateContents(standards, seed))),
    edited: runContents(engine, wanted(generateEdited(standards, seed))),
  };
}

/** The titles are those of all official standards, of which a corpus may hold a part. */
function askable(rows: RoleRow[], standards: readonly CompetencyStandard[]): RoleRow[] {
  const loaded = new Set(standards.map(({ code }) => code));
  return rows.filter(row => row.standards.length === 0 || row.standards.some(code => loaded.has(code)));
}
