/** The five standards of the seeds, as the product loads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { type CompetencyStandard, readStandard } from '../../src/index.ts';

const FOLDER = new URL('../../seeds/standards/', import.meta.url);

export function loadSeeds(): CompetencyStandard[] {
  return readdirSync(FOLDER)
    .toSorted()
    .map(name => {
      const read = readStandard(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
      if (read.kind === 'invalid') throw new Error(`${name}: ${read.problems.join('; ')}`);
      return read.standard;
    });
}
