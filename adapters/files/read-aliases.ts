/** A team's aliases from the disk: a small JSON file, `{ "小主管": "BGM1219-002", … }`. */
import { readFile } from 'node:fs/promises';
import { type CompetencyStandard, readTeamAliases, type TeamAlias } from '../../src/index.ts';
import { reasonOf } from './reason.ts';

export type ReadAliases =
  | { kind: 'aliases'; aliases: TeamAlias[] }
  | { kind: 'unreadable'; problems: string[] };

/** The aliases at `path` for the standards that are loaded, or every problem as one line `path: what is wrong`. */
export async function readAliases(
  path: string,
  standards: readonly CompetencyStandard[],
): Promise<ReadAliases> {
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch (error) {
    return { kind: 'unreadable', problems: [`${path}: ${reasonOf(error)}`] };
  }
  const read = readTeamAliases(json, standards);
  if (read.kind === 'aliases') return read;
  return { kind: 'unreadable', problems: read.problems.map(problem => `${path}: ${problem}`) };
}
