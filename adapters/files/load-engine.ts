/** The engine over the standards on the disk: those that were asked for, or the seeds. */
import { createEngine, type Engine } from '../../src/index.ts';
import { readAliases } from './read-aliases.ts';
import { readStandards } from './read-standards.ts';

/** Paths; `null` where nobody asked for any. */
export type Wanted = { standards: string | null; aliases: string | null };

/** Paths of what comes with the program. The aliases are for these standards only. */
export type Seeds = { standards: string; aliases: string };

export type LoadedEngine = { kind: 'engine'; engine: Engine } | { kind: 'unreadable'; problems: string[] };

/** The engine, or every problem as one line `place: what is wrong`. */
export async function loadEngine(wanted: Wanted, seeds: Seeds): Promise<LoadedEngine> {
  const read = await readStandards(wanted.standards ?? seeds.standards);
  if (read.kind === 'unreadable') return read;
  const path = wanted.aliases ?? (wanted.standards === null ? seeds.aliases : null);
  if (path === null) return { kind: 'engine', engine: createEngine(read.standards) };
  const { standards } = read;
  const team = await readAliases(path, standards);
  if (team.kind === 'unreadable') return team;
  return { kind: 'engine', engine: createEngine(standards, { aliases: team.aliases }) };
}
