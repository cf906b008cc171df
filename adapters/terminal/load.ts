/** The engine over the standards that were asked for: the command's, the environment's, or the seeds'. */
import { createEngine, type Engine } from '../../src/index.ts';
import { readAliases } from '../files/read-aliases.ts';
import { readStandards } from '../files/read-standards.ts';
import { MOST_PROBLEMS } from './limits.ts';
import { type Terminal, write } from './terminal.ts';
import { visible } from './visible.ts';

/** `null` after the problems were written to the errors. */
export async function loadEngine(terminal: Terminal, path: string | null): Promise<Engine | null> {
  const { env, seeds, seedAliases } = terminal;
  const chosen = path ?? env.standards;
  const read = await readStandards(chosen ?? seeds);
  if (read.kind === 'unreadable') return tell(terminal, read.problems);
  const aliasFile = env.aliases ?? (chosen === null ? seedAliases : null);
  if (aliasFile === null) return createEngine(read.standards);
  const aliases = await readAliases(aliasFile, read.standards);
  if (aliases.kind === 'unreadable') return tell(terminal, aliases.problems);
  return createEngine(read.standards, { aliases: aliases.aliases });
}

async function tell(terminal: Terminal, problems: readonly string[]): Promise<null> {
  const shown = problems.slice(0, MOST_PROBLEMS).map(visible);
  const left = problems.length - shown.length;
  await write(terminal.errors, `${[...shown, ...(left > 0 ? [`… and ${left} more`] : [])].join('\n')}\n`);
  return null;
}
