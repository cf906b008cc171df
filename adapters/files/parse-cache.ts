/**
 * What was read from a document is kept beside its folder, so that 900 documents need not be read again at the next start.
 * An entry is named by the content of its document and by the code of the parser: neither can change unnoticed.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Parsed, Refusal } from '../../src/documents.ts';

export type ParseCache = {
  /** Where the result for a document stands. */
  keyOf(bytes: Uint8Array): string;
  get(key: string): Promise<Parsed | Refusal | null>;
  /** A folder that cannot be written is no problem: the document is read again next time. */
  set(key: string, result: Parsed | Refusal): Promise<void>;
};

export async function openParseCache(folder: string): Promise<ParseCache> {
  const place = `${resolve(folder)}.cache`;
  const parser = await hashOfParser();
  return {
    keyOf: bytes => join(place, `${hash([parser, bytes])}.json`),
    async get(key) {
      if (!existsSync(key)) return null;
      try {
        return readResult(JSON.parse(await readFile(key, 'utf8')));
      } catch {
        return null;
      }
    },
    async set(key, result) {
      try {
        await mkdir(dirname(key), { recursive: true });
        await writeFile(`${key}.${process.pid}`, JSON.stringify(result));
        await rename(`${key}.${process.pid}`, key);
      } catch {
        // Read-only folders are usual in containers.
      }
    },
  };
}

/** Only what this program wrote has such a name; its shape is that of the parser whose code is in the name. */
function readResult(value: unknown): Parsed | Refusal | null {
  return isResult(value) ? value : null;
}

function isResult(value: unknown): value is Parsed | Refusal {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return (value.kind === 'parsed' && 'standard' in value && 'issues' in value) || value.kind === 'refused';
}

function hash(parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 40);
}

const PARSER = ['../../src/parse', '../../src/standard', '../import'];

async function hashOfParser(): Promise<string> {
  const parts = await Promise.all(
    PARSER.map(folder => readSources(fileURLToPath(new URL(folder, import.meta.url)))),
  );
  return hash(parts.flat());
}

async function readSources(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, encoding: 'utf8' });
  const sources = names.filter(name => name.endsWith('.ts')).toSorted();
  return Promise.all(sources.map(name => readFile(join(folder, name), 'utf8')));
}
