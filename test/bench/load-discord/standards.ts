/** Nine hundred standards: the real ones that CORPUS names, and others generated from them. Few, if only the seeds are there. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompetencyStandard } from '../../../src/index.ts';
import { hasCorpus, loadCorpus } from '../../support/corpus.ts';
import { loadSeeds } from '../../support/seeds.ts';
import { enlarge } from '../search/enlarge.ts';

const SIZE = 900;
const SEED = 5;

/** The names of few models cannot be mixed into many more. */
const MOST_PER_MODEL = 3;

export type Standards = { path: string; standards: CompetencyStandard[]; models: number };

export async function writeStandards(): Promise<Standards> {
  const models = hasCorpus ? loadCorpus() : loadSeeds();
  const standards = enlarge(models, { size: Math.min(SIZE, models.length * MOST_PER_MODEL), seed: SEED });
  const path = join(await mkdtemp(join(tmpdir(), 'standards-')), 'standards.ndjson');
  await writeFile(path, standards.map(standard => JSON.stringify(standard)).join('\n'));
  return { path, standards, models: models.length };
}
