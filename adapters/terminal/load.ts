/** The engine over the standards named on the command line, those of the environment, or the seeds. */
import type { Engine } from '../../src/index.ts';
import { type LiveEngine, openEngine } from '../files/live-engine.ts';
import { loadEngine as load, type Wanted } from '../files/load-engine.ts';
import { firstProblems } from '../files/problems.ts';
import { type Terminal, write } from './terminal.ts';
import { visible } from './visible.ts';

/** Writes what is wrong with single documents too. @returns `null` if nothing can be read */
export async function loadEngine(terminal: Terminal, path: string | null): Promise<Engine | null> {
  const loaded = await load(wantedBy(terminal, path), terminal.seeds);
  await writeProblems(terminal, loaded.problems);
  return loaded.kind === 'engine' ? loaded.engine : null;
}

/** The same for a command that runs on: the engine follows the folder. */
export async function openLiveEngine(terminal: Terminal, path: string | null): Promise<LiveEngine | null> {
  const opened = await openEngine(wantedBy(terminal, path), terminal.seeds);
  await writeProblems(terminal, opened.problems);
  return opened.kind === 'engine' ? opened.live : null;
}

function wantedBy({ env }: Terminal, path: string | null): Wanted {
  return { standards: path ?? env.standards, aliases: env.aliases };
}

async function writeProblems({ errors }: Terminal, problems: readonly string[]): Promise<void> {
  if (problems.length > 0) await write(errors, `${firstProblems(problems).map(visible).join('\n')}\n`);
}
