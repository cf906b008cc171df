/**
 * `npm run eval:documents -- FOLDER` (or DOCUMENTS=FOLDER): reads the documents (ODT, DOCX, PDF, text) of a folder and compares them
 * with what they print, which stands under `expected` in a JSON file of the same name. Accepted is what has no `error`; silent
 * is a file that is accepted without a warning, though much of it is wrong.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { importDocument } from '../../adapters/import/import-document.ts';
import { createPdfReader } from '../../adapters/import/pdf/reader.ts';
import type { Issue } from '../../src/documents.ts';
import { type CompetencyStandard, readStandard } from '../../src/index.ts';
import { factsOf, lacking, placesOf } from './documents/facts.ts';

const KINDS = ['.odt', '.docx', '.pdf', '.txt'];
const SHOWN = 10;

type Score = {
  files: number;
  refused: number;
  facts: number;
  missing: number;
  invented: number;
  places: number;
  misplaced: number;
  doubtful: number;
  accepted: { files: number; facts: number; missing: number; silent: string[] };
};

/** A file with less right must have a warning. */
const ENOUGH = 0.92;

const [folder = process.env['DOCUMENTS']] = process.argv.slice(2);
if (!folder) {
  process.stdout.write('skipped: give a folder with documents and what they print (DOCUMENTS=FOLDER)\n');
} else {
  await evaluate(folder);
}

async function evaluate(path: string): Promise<void> {
  const pdf = createPdfReader();
  for (const kind of KINDS) {
    const files = readdirSync(path).filter(
      file => file.endsWith(kind) && existsSync(expectedPath(path, file)),
    );
    const score: Score = {
      files: files.length,
      refused: 0,
      facts: 0,
      missing: 0,
      invented: 0,
      places: 0,
      misplaced: 0,
      doubtful: 0,
      accepted: { files: 0, facts: 0, missing: 0, silent: [] },
    };
    for (const file of files.toSorted()) {
      const read = await importDocument(readFileSync(join(path, file)), pdf);
      if (read.kind === 'refused') {
        score.refused += 1;
        process.stdout.write(`${file}: refused: ${read.reason}\n`);
      } else
        add(score, file, { expected: expectedOf(path, file), found: read.standard, issues: read.issues });
    }
    process.stdout.write(`${kind}: ${summary(score)}\n`);
  }
  pdf.close();
}

function expectedPath(path: string, file: string): string {
  return join(path, `${parse(file).name}.json`);
}

function expectedOf(path: string, file: string): CompetencyStandard {
  const value: unknown = JSON.parse(readFileSync(expectedPath(path, file), 'utf8'));
  const expected =
    typeof value === 'object' && value !== null && 'expected' in value ? value.expected : value;
  const read = readStandard(expected);
  if (read.kind === 'invalid') throw new Error(`${file}: ${read.problems.join('; ')}`);
  return read.standard;
}

type Comparison = { expected: CompetencyStandard; found: CompetencyStandard; issues: readonly Issue[] };

function add(score: Score, file: string, { expected, found, issues }: Comparison): void {
  const [wanted, read] = [factsOf(expected), factsOf(found)];
  const [missing, invented] = [lacking(wanted, read), lacking(read, wanted)];
  const places = placesOf(expected);
  const misplaced = lacking(places, placesOf(found));
  score.facts += wanted.length;
  score.missing += missing.length;
  score.invented += invented.length;
  score.places += places.length;
  score.misplaced += misplaced.length;
  const wrong = missing.length + invented.length + misplaced.length;
  if (wrong > 0 && issues.some(issue => issue.severity !== 'note')) score.doubtful += 1;
  if (!issues.some(issue => issue.severity === 'error')) {
    score.accepted.files += 1;
    score.accepted.facts += wanted.length;
    score.accepted.missing += missing.length;
    const isSilent = issues.every(issue => issue.severity === 'note');
    if (isSilent && missing.length > (1 - ENOUGH) * wanted.length) score.accepted.silent.push(file);
  }
  for (const fact of missing.slice(0, SHOWN)) process.stdout.write(`${file}: - ${JSON.stringify(fact)}\n`);
  for (const fact of invented.slice(0, SHOWN)) process.stdout.write(`${file}: + ${JSON.stringify(fact)}\n`);
}

function summary(score: Score): string {
  const { files, refused, facts, missing, invented, places, misplaced, doubtful, accepted } = score;
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
  return [
    `${files} files, ${refused} refused`,
    `facts right ${share(facts - missing, facts)} of ${facts}`,
    `invented ${share(invented, facts)}`,
    `K/S at their place ${share(places - misplaced, places)}`,
    `wrong but announced: ${doubtful} files`,
    `accepted: ${accepted.files} files, ${share(accepted.facts - accepted.missing, accepted.facts)} right`,
    `silent: ${accepted.silent.join(' ') || 'none'}`,
  ].join(', ');
}
