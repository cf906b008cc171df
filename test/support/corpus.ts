/**
 * Many real standards. They are not ours to publish, so the environment variable CORPUS names the file that holds them
 * (`.ndjson.gz`); without it, the tests over them are skipped. A path that does not exist is an error, not a skip.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type CompetencyStandard, createEngine, type Engine, readStandard } from '../../src/index.ts';

/** The path of the file, `null` where none is named. */
export const CORPUS: string | null = process.env['CORPUS']?.trim() || null;

export const hasCorpus = CORPUS !== null;

export function loadCorpus(): CompetencyStandard[] {
  if (CORPUS === null) return [];
  const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').split('\n');
  return lines
    .filter(line => line.trim() !== '')
    .flatMap(line => {
      const read = readStandard(JSON.parse(line));
      return read.kind === 'invalid' ? [] : [read.standard];
    });
}

let engine: Engine | null = null;

/** The engine over all of them, built once per worker. */
export function corpusEngine(): Engine {
  engine ??= createEngine(loadCorpus());
  return engine;
}
