/** Standards from the disk: a folder of JSON files, or an NDJSON file (`.ndjson`, `.ndjson.gz`). */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type CompetencyStandard, readStandard } from '../../src/index.ts';

export type ReadStandards =
  | { kind: 'standards'; standards: CompetencyStandard[] }
  | { kind: 'unreadable'; problems: string[] };

/** One JSON text and where it stands, as an operator finds it. */
type Source = { place: string; json: string };

/** All standards at `path`, or every problem as one line `place: what is wrong`. */
export async function readStandards(path: string): Promise<ReadStandards> {
  const sources = await readSources(path).catch((error: unknown) => {
    return [`${path}: cannot be read (${error instanceof Error ? error.message : String(error)})`];
  });
  const standards: CompetencyStandard[] = [];
  const problems: string[] = [];
  for (const source of sources) {
    const read =
      typeof source === 'string' ? { kind: 'invalid' as const, problems: [source] } : readSource(source);
    if (read.kind === 'standard') standards.push(read.standard);
    else problems.push(...read.problems);
  }
  if (problems.length === 0 && standards.length === 0) problems.push(`${path}: holds no standard`);
  return problems.length > 0 ? { kind: 'unreadable', problems } : { kind: 'standards', standards };
}

async function readSources(path: string): Promise<(Source | string)[]> {
  if ((await stat(path)).isDirectory()) {
    const names = (await readdir(path)).filter(name => name.endsWith('.json')).toSorted();
    return Promise.all(
      names.map(async name => ({ place: join(path, name), json: await readFile(join(path, name), 'utf8') })),
    );
  }
  if (!/\.ndjson(?:\.gz)?$/u.test(path)) {
    return [`${path}: is neither a folder of JSON files nor an NDJSON file (.ndjson, .ndjson.gz)`];
  }
  const bytes = await readFile(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .map((json, index) => ({ place: `${path}:${index + 1}`, json }))
    .filter(({ json }) => json.trim() !== '');
}

function readSource({ place, json }: Source): ReturnType<typeof readStandard> {
  try {
    const read = readStandard(JSON.parse(json));
    if (read.kind === 'standard') return read;
    return { kind: 'invalid', problems: read.problems.map(problem => `${place}: ${problem}`) };
  } catch (error) {
    return {
      kind: 'invalid',
      problems: [`${place}: is not JSON (${error instanceof Error ? error.message : ''})`],
    };
  }
}
