/** `npm run parse`: what the parser makes of documents, and what looks wrong in them. */
import { readFile } from 'node:fs/promises';
import { decodeDocument, type Issue, type Parsed, parseDocument, type Refusal } from '../../src/documents.ts';
import { type CompetencyStandard } from '../../src/index.ts';
import { reasonOf } from '../files/reason.ts';
import { writeStandard } from '../files/write-standard.ts';
import type { Command } from './command-line.ts';
import { ExitCode } from './exit-code.ts';
import { type Terminal, write } from './terminal.ts';
import { jsonLine, visible } from './visible.ts';

type Parse = Extract<Command, { kind: 'parse' }>;

/** @returns 1 where a document is refused, 2 where one cannot be written; the others are printed all the same */
export async function parse(terminal: Terminal, command: Parse): Promise<number> {
  let code: number = ExitCode.ok;
  for (const file of command.files) {
    const parsed = await parseFile(file);
    if (parsed.kind === 'refused') {
      code = Math.max(code, ExitCode.nothingFound);
      await tell(terminal, `${file}:${parsed.line}: refused: ${parsed.reason}`);
      continue;
    }
    const written = command.out === null ? null : await writeStandard(command.out, parsed.standard);
    if (written?.kind === 'unwritten') {
      code = ExitCode.misuse;
      await tell(terminal, `${file}: ${written.problem}`);
    }
    await report(terminal, command, { file, parsed });
  }
  return code;
}

async function tell({ errors }: Terminal, line: string): Promise<void> {
  await write(errors, `${visible(line)}\n`);
}

async function parseFile(file: string): Promise<Parsed | Refusal> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { kind: 'refused', line: 1, reason: `cannot be read: ${reasonOf(error)}` };
  }
  const decoded = decodeDocument(bytes);
  return decoded.kind === 'refused' ? decoded : parseDocument(decoded.text);
}

async function report(
  { output }: Terminal,
  { json, issues }: Parse,
  { file, parsed: { standard, issues: found } }: { file: string; parsed: Parsed },
): Promise<void> {
  if (issues) {
    for (const issue of found)
      await write(output, json ? jsonLine({ file, ...issue }) : `${issueLine(file, issue)}\n`);
  }
  if (json && !issues) await write(output, jsonLine(standard));
  if (!json) await write(output, `${visible(file)}: ${summary(standard)}, ${count(found.length, 'issue')}\n`);
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
