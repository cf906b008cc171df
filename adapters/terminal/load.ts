/** The engine over the standards named on the command line, those of the environment, or the seeds. */
import type { Engine } from '../../src/index.ts';
import { loadEngine as load } from '../files/load-engine.ts';
import { firstProblems } from '../files/problems.ts';
import { type Terminal, write } from './terminal.ts';
import { visible } from './visible.ts';

/** Writes what is wrong with single documents too. @returns `null` if nothing can be read */
export async function loadEngine(terminal: Terminal, path: string | null): Promise<Engine | null> {
  const { env, seeds } = terminal;
  const loaded = await load({ standards: path ?? env.standards, aliases: env.aliases }, seeds);
  if (loaded.problems.length > 0) {
    await write(terminal.errors, `${firstProblems(loaded.problems).map(visible).join('\n')}\n`);
  }
  return loaded.kind === 'engine' ? loaded.engine : null;
}
