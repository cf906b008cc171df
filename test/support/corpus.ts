/** The real standards beside a checkout, where they are; tests over them are skipped where they are not. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type CompetencyStandard, createEngine, type Engine, readStandard } from '../../src/index.ts';

const CORPUS = new URL('../../../shared/corpus/standards.ndjson.gz', import.meta.url);

/** Why tests over the corpus are skipped, for their names. */
export const hasCorpus = existsSync(CORPUS);

export function loadCorpus(): CompetencyStandard[] {
  if (!hasCorpus) return [];
  const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').split('\n');
  return lines
    .filter(line => line.trim() !== '')
    .flatMap(line => {
      const read = readStandard(JSON.parse(line));
      return read.kind === 'invalid' ? [] : [read.standard];
    });
}

let engine: Engine | null = null;

/** The engine over all of it, made once for all tests of a worker. */
export function corpusEngine(): Engine {
  engine ??= createEngine(loadCorpus());
  return engine;
}
