/** The engine over the standards that were asked for: the command's, the environment's, or the seeds'. */
import { createEngine, type Engine } from '../../src/index.ts';
import { readStandards } from '../files/read-standards.ts';
import { MOST_PROBLEMS } from './limits.ts';
import { type Terminal, write } from './terminal.ts';
import { visible } from './visible.ts';

/** `null` after the problems were written to the errors. */
export async function loadEngine(terminal: Terminal, path: string | null): Promise<Engine | null> {
  const read = await readStandards(path ?? terminal.env.standards ?? terminal.seeds);
  if (read.kind === 'standards') return createEngine(read.standards);
  const shown = read.problems.slice(0, MOST_PROBLEMS).map(visible);
  const left = read.problems.length - shown.length;
  await write(terminal.errors, `${[...shown, ...(left > 0 ? [`… and ${left} more`] : [])].join('\n')}\n`);
  return null;
}
