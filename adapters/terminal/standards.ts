/** `npm run standards`: what is loaded. */
import type { Command } from './command-line.ts';
import { ExitCode } from './exit-code.ts';
import { loadEngine } from './load.ts';
import { visible } from './render.ts';
import { type Terminal, write } from './terminal.ts';

export async function listStandards(
  terminal: Terminal,
  { json, standards }: Extract<Command, { kind: 'standards' }>,
): Promise<number> {
  const engine = await loadEngine(terminal, standards);
  if (!engine) return ExitCode.misuse;
  for (const standard of engine.standards) {
    const { code, name, level } = standard;
    const line = json ? JSON.stringify(standard) : visible(`${code}  ${name}（級別 ${level ?? '未列'}）`);
    await write(terminal.output, `${line}\n`);
  }
  return ExitCode.ok;
}
