/** `npm run parse`: what the parser makes of documents, and what looks wrong in them. */
import { type Issue, type Parsed, type Refusal, refuse } from '../../src/documents.ts';
import { readDocument, refuseDoubtful } from '../files/read-document.ts';
import { writeStandard } from '../files/write-standard.ts';
import { createPdfReader } from '../import/pdf/reader.ts';
import type { Command } from './command-line.ts';
import { ExitCode } from './exit-code.ts';
import { clearProgress, showProgress } from './progress.ts';
import { overall, type ReadFile, summary } from './parse-summary.ts';
import { type Terminal, write } from './terminal.ts';
import { jsonLine, visible } from './visible.ts';

type Parse = Extract<Command, { kind: 'parse' }>;

/** @returns 1 where a document is refused, 2 where one cannot be written; the others are printed all the same */
export async function parse(terminal: Terminal, command: Parse): Promise<number> {
  const { files, json } = command;
  const pdf = createPdfReader();
  const read: ReadFile[] = [];
  let code: number = ExitCode.ok;
  try {
    const reading: Promise<Parsed | Refusal>[] = [];
    for (const [index, file] of files.entries()) {
      await showProgress(terminal, index, files.length);
      const ahead = files.slice(reading.length, index + TOGETHER);
      reading.push(...ahead.map(next => readDocument(next, { pdf, acceptDoubtful: true })));
      const found = (await reading[index]) ?? refuse(1, 'cannot be read');
      const result = judged(found, command);
      await clearProgress(terminal, files.length);
      code = Math.max(code, await report(terminal, command, { file, found, result }));
      read.push({ file, result });
    }
  } finally {
    pdf.close();
  }
  if (!json && files.length > 1) await write(terminal.output, `${overall(read)}\n`);
  return code;
}

/** So many files are read at the same time; they are reported in their order. */
const TOGETHER = 4;

function judged(found: Parsed | Refusal, { acceptDoubtful }: Parse): Parsed | Refusal {
  return found.kind === 'refused' || acceptDoubtful ? found : refuseDoubtful(found);
}

/** `found`: what was read, also where it is too doubtful to be used; its issues say why. */
type Report = { file: string; found: Parsed | Refusal; result: Parsed | Refusal };

async function report(terminal: Terminal, command: Parse, { file, found, result }: Report): Promise<number> {
  const { output } = terminal;
  const { json, issues, out } = command;
  if (issues && found.kind === 'parsed') {
    for (const issue of found.issues)
      await write(output, json ? jsonLine({ file, ...issue }) : `${issueLine(file, issue)}\n`);
  }
  if (result.kind === 'refused') {
    await tell(terminal, `${placeOf(file, result)}: refused: ${result.reason}`);
    return ExitCode.nothingFound;
  }
  const written = out === null ? null : await writeStandard(out, result.standard);
  if (written?.kind === 'unwritten') await tell(terminal, `${file}: ${written.problem}`);
  if (json && !issues) await write(output, jsonLine(result.standard));
  if (!json) await write(output, `${visible(file)}: ${summary(result)}\n`);
  return written?.kind === 'unwritten' ? ExitCode.misuse : ExitCode.ok;
}

async function tell({ errors }: Terminal, line: string): Promise<void> {
  await write(errors, `${visible(line)}\n`);
}

function issueLine(file: string, issue: Issue): string {
  const { kind, severity, code, expected, found } = issue;
  const what = `${severity}: ${kind}${code === null ? '' : ` ${code}`}`;
  return visible(`${placeOf(file, issue)}: ${what}: expected ${expected}; found ${found}`);
}

/** A line of a text, a row or paragraph of another file; with its page where it has pages. */
function placeOf(file: string, { line, page }: { line: number; page?: number }): string {
  return `${file}:${line}${page === undefined ? '' : ` (page ${page})`}`;
}
