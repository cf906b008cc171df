/** The engine over the standards on the disk: those that were asked for, or the seeds. */
import { createEngine, type Engine } from '../../src/index.ts';
import { readAliases } from './read-aliases.ts';
import type { KnownFile } from './read-folder.ts';
import { readStandards } from './read-standards.ts';

/** Paths; `null` where nobody asked for any. */
export type Wanted = { standards: string | null; aliases: string | null };

/** Paths of what comes with the program. The aliases are for these standards only. */
export type Seeds = { standards: string; aliases: string };

/** `files`: how many a folder holds, 0 for a single file. `known`: its files as they were read, for the next time. */
export type LoadedEngine =
  | {
      kind: 'engine';
      engine: Engine;
      files: number;
      known: ReadonlyMap<string, KnownFile>;
      problems: string[];
    }
  | { kind: 'unreadable'; problems: string[] };

/**
 * The engine with the problems of documents that were left out, or every problem as one line `place: what is wrong`.
 * @param known files of the folder that need not be read again
 */
export async function loadEngine(
  wanted: Wanted,
  seeds: Seeds,
  known?: ReadonlyMap<string, KnownFile>,
): Promise<LoadedEngine> {
  const read = await readStandards(wanted.standards ?? seeds.standards, known);
  if (read.kind === 'unreadable') return read;
  const path = wanted.aliases ?? (wanted.standards === null ? seeds.aliases : null);
  const { standards, ...source } = read;
  if (path === null) return { ...source, kind: 'engine', engine: createEngine(standards) };
  const team = await readAliases(path, standards);
  if (team.kind === 'unreadable') return team;
  return { ...source, kind: 'engine', engine: createEngine(standards, { aliases: team.aliases }) };
}
