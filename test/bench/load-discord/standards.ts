/** Nine hundred standards: the real ones, if they are there, and others generated from them. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompetencyStandard } from '../../../src/index.ts';
import { hasCorpus, loadCorpus } from '../../support/corpus.ts';
import { loadSeeds } from '../../support/seeds.ts';
import { enlarge } from '../search/enlarge.ts';

const SIZE = 900;
const SEED = 5;

export type Standards = { path: string; standards: CompetencyStandard[]; models: number };

export async function writeStandards(): Promise<Standards> {
  const models = hasCorpus ? loadCorpus() : loadSeeds();
  const standards = enlarge(models, { size: SIZE, seed: SEED });
  const path = join(await mkdtemp(join(tmpdir(), 'standards-')), 'standards.ndjson');
  await writeFile(path, standards.map(standard => JSON.stringify(standard)).join('\n'));
  return { path, standards, models: models.length };
}
