/** The width of the output, and whether it has colours: only on a terminal, and not if NO_COLOR is set. */
import { DEFAULT_COLUMNS, FEWEST_COLUMNS, MOST_COLUMNS } from './limits.ts';
import type { RenderOptions } from './render.ts';
import type { Terminal } from './terminal.ts';

export function layoutOf({ output, env }: Terminal): RenderOptions {
  const isTerminal = output.isTTY === true;
  // A terminal that does not know its size reports 0.
  const columns = (isTerminal && output.columns) || DEFAULT_COLUMNS;
  return {
    columns: Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, columns)),
    color: isTerminal && !env.noColor,
  };
}
