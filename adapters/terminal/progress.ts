/** A bar on the terminal while many files are read; nothing where the output is no terminal. */
import { type Terminal, write } from './terminal.ts';

const WIDTH = 20;

export async function showProgress({ output, errors }: Terminal, done: number, all: number): Promise<void> {
  if (!output.isTTY || all < 2) return;
  const filled = Math.round((done / all) * WIDTH);
  await write(errors, `\r[${'#'.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${done}/${all}`);
}

export async function clearProgress({ output, errors }: Terminal, all: number): Promise<void> {
  if (output.isTTY && all > 1) await write(errors, '\r\u001b[K');
}
