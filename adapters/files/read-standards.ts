/** Standards from the disk: a folder of documents and JSON files, or an NDJSON file (`.ndjson`, `.ndjson.gz`). */
import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { CompetencyStandard } from '../../src/index.ts';
import { type KnownFile, readFolder } from './read-folder.ts';
import { decodeUtf8, readJson } from './read-json.ts';
import { reasonOf } from './reason.ts';

/** `problems`: documents that were refused; the others are read all the same. `files`, `known`: those of a folder. */
export type ReadStandards =
  | {
      kind: 'standards';
      standards: CompetencyStandard[];
      problems: string[];
      files: number;
      known: ReadonlyMap<string, KnownFile>;
    }
  | { kind: 'unreadable'; problems: string[] };

/** All standards at `path`, or every problem as one line `place: what is wrong`. */
export async function readStandards(
  path: string,
  known?: ReadonlyMap<string, KnownFile>,
): Promise<ReadStandards> {
  try {
    if ((await stat(path)).isDirectory()) return await readAll(path, known);
    if (/\.ndjson(?:\.gz)?$/u.test(path)) return await readLines(path);
  } catch (error) {
    return unreadable(`${path}: ${reasonOf(error)}`);
  }
  return unreadable(`${path}: is neither a folder of documents nor an NDJSON file (.ndjson, .ndjson.gz)`);
}

async function readAll(path: string, before?: ReadonlyMap<string, KnownFile>): Promise<ReadStandards> {
  const { standards, files, problems, invalid, known } = await readFolder(path, before);
  if (files === 0 && problems.length === 0) {
    return unreadable(`${path}: is a folder without any document (.odt, .docx, .pdf, .txt, .json)`);
  }
  // At the start a broken JSON file is a mistake to be told; later its standard is still known.
  if (invalid.length > 0 && !before) return { kind: 'unreadable', problems: [...invalid, ...problems] };
  if (standards.length > 0) {
    return { kind: 'standards', standards, problems: [...invalid, ...problems], files, known };
  }
  return { kind: 'unreadable', problems: [...problems, `${path}: holds no standard`] };
}

async function readLines(path: string): Promise<ReadStandards> {
  const bytes = await readFile(path);
  const plain = path.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes;
  const lines = decodeUtf8(plain)
    .split('\n')
    .map((json, index) => ({ json, place: `${path}:${index + 1}` }))
    .filter(({ json }) => json.trim() !== '');
  const read = lines.map(({ json, place }) => readJson(place, json));
  const problems = read.flatMap(one => ('problems' in one ? one.problems : []));
  const standards = read.flatMap(one => ('standard' in one ? [one.standard] : []));
  if (problems.length > 0) return { kind: 'unreadable', problems };
  return standards.length > 0
    ? { kind: 'standards', standards, problems: [], files: 0, known: new Map() }
    : unreadable(`${path}: holds no standard`);
}

/** What a small compressed file may become: far more than all standards there are, and still held in memory. */
const LARGEST = 256 * 1024 * 1024;

function unreadable(problem: string): ReadStandards {
  return { kind: 'unreadable', problems: [problem] };
}
