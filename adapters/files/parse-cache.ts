/**
 * What was read from a document is kept beside its folder, so that 900 documents need not be read again at the next start.
 * An entry is named by the content of its document and stands below the hash of the parser's code: neither can change
 * unnoticed. Refusals are not kept: on a busy machine a file may have taken too long.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Parsed } from '../../src/documents.ts';

export type ParseCache = {
  /** Where the result for a document stands. */
  keyOf: (bytes: Uint8Array) => string;
  get: (key: string) => Promise<Parsed | null>;
  /** A folder that cannot be written is no problem: the document is read again next time. */
  set: (key: string, result: Parsed) => Promise<void>;
};

export async function openParseCache(folder: string): Promise<ParseCache> {
  const place = `${resolve(folder)}.cache`;
  const own = (await hashOfParser()).slice(0, VERSION_LENGTH);
  await removeOthers(place, own);
  return { keyOf: bytes => join(place, own, `${hash([bytes])}.json`), get, set };
}

const VERSION_LENGTH = 16;

async function get(key: string): Promise<Parsed | null> {
  try {
    const value: unknown = JSON.parse(await readFile(key, 'utf8'));
    return isParsed(value) ? value : null;
  } catch {
    return null;
  }
}

async function set(key: string, result: Parsed): Promise<void> {
  try {
    await mkdir(join(key, '..'), { recursive: true });
    await writeFile(`${key}.${process.pid}`, JSON.stringify(result));
    await rename(`${key}.${process.pid}`, key);
  } catch {
    // Read-only folders are usual in containers.
  }
}

/** Its shape is that of the parser whose hash is in its path. */
function isParsed(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null && 'standard' in value && 'issues' in value;
}

/** What other versions of the parser have read is of no use any more. */
async function removeOthers(place: string, own: string): Promise<void> {
  try {
    const versions = (await readdir(place)).filter(name => /^[0-9a-f]{16}$/u.test(name) && name !== own);
    await Promise.all(versions.map(name => rm(join(place, name), { recursive: true })));
  } catch {
    // There is no cache yet, or it cannot be changed.
  }
}

function hash(parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 40);
}

const PARSER = ['../../src/parse', '../../src/standard', '../import'];

async function hashOfParser(): Promise<string> {
  const folders = PARSER.map(folder => fileURLToPath(new URL(folder, import.meta.url)));
  return hash((await Promise.all(folders.map(readSources))).flat());
}

async function readSources(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, encoding: 'utf8' });
  const sources = names.filter(name => name.endsWith('.ts')).toSorted();
  return Promise.all(sources.map(name => readFile(join(folder, name), 'utf8')));
}
