/** Standards from the disk: a folder of JSON files, or an NDJSON file (`.ndjson`, `.ndjson.gz`). */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type CompetencyStandard, readStandard } from '../../src/index.ts';
import { reasonOf } from './reason.ts';

export type ReadStandards =
  | { kind: 'standards'; standards: CompetencyStandard[] }
  | { kind: 'unreadable'; problems: string[] };

/** One JSON text and where it stands, as an operator finds it; or why there is none. */
type Source = { kind: 'json'; place: string; json: string } | Problem;
type Problem = { kind: 'problem'; problem: string };

/** All standards at `path`, or every problem as one line `place: what is wrong`. */
export async function readStandards(path: string): Promise<ReadStandards> {
  const standards: CompetencyStandard[] = [];
  const problems: string[] = [];
  for (const source of await readSources(path)) {
    const read = source.kind === 'json' ? readSource(source) : { problems: [source.problem] };
    if ('standard' in read) standards.push(read.standard);
    else problems.push(...read.problems);
  }
  if (problems.length === 0 && standards.length === 0) problems.push(`${path}: holds no standard`);
  return problems.length > 0 ? { kind: 'unreadable', problems } : { kind: 'standards', standards };
}

async function readSources(path: string): Promise<Source[]> {
  try {
    if ((await stat(path)).isDirectory()) return await readFolder(path);
    if (/\.ndjson(?:\.gz)?$/u.test(path)) return await readLines(path);
  } catch (error) {
    return [problemAt(path, reasonOf(error))];
  }
  return [problemAt(path, 'is neither a folder of JSON files nor an NDJSON file (.ndjson, .ndjson.gz)')];
}

async function readFolder(path: string): Promise<Source[]> {
  const names = (await readdir(path)).filter(name => name.endsWith('.json')).toSorted();
  if (names.length === 0) return [problemAt(path, 'is a folder without any .json file')];
  return Promise.all(
    names.map(async (name): Promise<Source> => {
      const place = join(path, name);
      try {
        return { kind: 'json', place, json: UTF_8.decode(await readFile(place)) };
      } catch (error) {
        return problemAt(place, reasonOf(error));
      }
    }),
  );
}

async function readLines(path: string): Promise<Source[]> {
  const bytes = await readFile(path);
  const plain = path.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes;
  return UTF_8.decode(plain)
    .split('\n')
    .map((json, index): Source => ({ kind: 'json', place: `${path}:${index + 1}`, json }))
    .filter(source => source.kind === 'problem' || source.json.trim() !== '');
}

/** Reading another encoding as UTF-8 would put wrong characters into the answers; a byte order mark is no part of it. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** What a small compressed file may become: far more than all standards there are, and still held in memory. */
const LARGEST = 256 * 1024 * 1024;

function problemAt(place: string, problem: string): Problem {
  return { kind: 'problem', problem: `${place}: ${problem}` };
}

function readSource({
  place,
  json,
}: Extract<Source, { kind: 'json' }>): { standard: CompetencyStandard } | { problems: string[] } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { problems: [`${place}: is not JSON (${reasonOf(error)})`] };
  }
  const read = readStandard(value);
  if (read.kind === 'standard') return { standard: read.standard };
  return { problems: read.problems.map(problem => `${place}: ${problem}`) };
}
