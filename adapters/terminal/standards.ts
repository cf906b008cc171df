/** `npm run standards`: lists what is loaded. */
import type { Command } from './command-line.ts';
import { ExitCode } from './exit-code.ts';
import { loadEngine } from './load.ts';
import { type Terminal, write } from './terminal.ts';
import { jsonLine, visible } from './visible.ts';
import { listed } from './wording.ts';

export async function listStandards(
  terminal: Terminal,
  { json, standards }: Extract<Command, { kind: 'standards' }>,
): Promise<number> {
  const engine = await loadEngine(terminal, standards);
  if (!engine) return ExitCode.misuse;
  const columns = Math.max(0, ...engine.standards.map(({ code }) => code.length));
  for (const standard of engine.standards) {
    const { code, name, level, printedLevel } = standard;
    const line = listed(code.padEnd(columns), name, printedLevel ?? level);
    await write(terminal.output, json ? jsonLine(standard) : `${visible(line)}\n`);
  }
  return ExitCode.ok;
}
