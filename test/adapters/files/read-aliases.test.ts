import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readAliases } from '../../../adapters/files/read-aliases.ts';
import { loadSeeds } from '../../support/seeds.ts';

const SEED_ALIASES = fileURLToPath(new URL('../../../seeds/aliases.json', import.meta.url));

describe('readAliases', () => {
  it('reads the aliases of the seeds', async () => {
    const read = await readAliases(SEED_ALIASES, loadSeeds());
    expect(read.kind === 'aliases' && read.aliases).toContainEqual({ alias: '小主管', code: 'BGM1219-002' });
  });

  it('refuses them for other standards, each with the file', async () => {
    const read = await readAliases(SEED_ALIASES, loadSeeds().slice(0, 1));
    expect(read.kind === 'unreadable' && read.problems[0]).toMatch(
      /aliases\.json: "小主管": no standard with the code BGM/u,
    );
  });

  it('says that there is no such file', async () => {
    expect(await readAliases('/nowhere/aliases.json', [])).toEqual({
      kind: 'unreadable',
      problems: ['/nowhere/aliases.json: does not exist'],
    });
  });
});
