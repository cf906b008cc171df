/** `npm run parse`: what the parser makes of documents, and what looks wrong in them. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CompetencyStandard,
  decodeDocument,
  type Issue,
  type Parsed,
  parseDocument,
  type Refusal,
} from '../../src/index.ts';
import type { Command } from './command-line.ts';
import { ExitCode } from './exit-code.ts';
import { visible } from './render.ts';
import { type Terminal, write } from './terminal.ts';

type Parse = Extract<Command, { kind: 'parse' }>;

/** @returns 1 where a document is refused; the others are printed all the same */
export async function parse(terminal: Terminal, command: Parse): Promise<number> {
  let code: number = ExitCode.ok;
  for (const file of command.files) {
    const parsed = await parseFile(file);
    if (parsed.kind === 'parsed') await report(terminal, command, { file, parsed });
    else {
      code = ExitCode.nothingFound;
      await write(terminal.errors, visible(`${file}:${parsed.line}: refused: ${parsed.reason}`) + '\n');
    }
  }
  return code;
}

async function parseFile(file: string): Promise<Parsed | Refusal> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', line: 1, reason: `cannot be read: ${reason}` };
  }
  const decoded = decodeDocument(bytes);
  return decoded.kind === 'refused' ? decoded : parseDocument(decoded.text);
}

async function report(
  { output }: Terminal,
  { json, issues, out }: Parse,
  { file, parsed: { standard, issues: found } }: { file: string; parsed: Parsed },
): Promise<void> {
  if (out !== null) {
    await mkdir(out, { recursive: true });
    await writeFile(join(out, `${standard.code}.json`), `${JSON.stringify(standard, null, 2)}\n`);
  }
  if (issues) {
    for (const issue of found)
      await write(output, `${json ? JSON.stringify({ file, ...issue }) : issueLine(file, issue)}\n`);
  }
  if (json && !issues) await write(output, `${JSON.stringify(standard)}\n`);
  if (!json) await write(output, `${file}: ${summary(standard)}, ${count(found.length, 'issue')}\n`);
}

function issueLine(file: string, { line, kind, code, expected, found }: Issue): string {
  return visible(
    `${file}:${line}: ${kind}${code === null ? '' : ` ${code}`}: expected ${expected}; found ${found}`,
  );
}

function summary({ code, name, duties, attitudes }: CompetencyStandard): string {
  const tasks = duties.flatMap(duty => duty.tasks);
  const places = [...duties, ...tasks];
  const counts = [
    count(duties.length, 'dut', ['y', 'ies']),
    count(tasks.length, 'task'),
    count(tasks.flatMap(task => task.outputs).length, 'output'),
    count(tasks.flatMap(task => task.indicators).length, 'indicator'),
    `${places.flatMap(place => place.knowledge).length} knowledge`,
    count(places.flatMap(place => place.skills).length, 'skill'),
    count(attitudes.length, 'attitude'),
  ];
  return visible(`${code} ${name}: ${counts.join(', ')}`);
}

function count(number: number, word: string, [one, many] = ['', 's']): string {
  return `${number} ${word}${number === 1 ? one : many}`;
}
