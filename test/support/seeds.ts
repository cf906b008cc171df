/** The five standards of the seeds, as the product loads them, and their engine. */
import { readdirSync, readFileSync } from 'node:fs';
import { type CompetencyStandard, createEngine, type Engine, readStandard } from '../../src/index.ts';

const FOLDER = new URL('../../seeds/standards/', import.meta.url);

let standards: readonly CompetencyStandard[] | undefined;
let engine: Engine | undefined;

/** Read once for all test files of a worker, so they are frozen: no test can change them for the next. */
export function loadSeeds(): CompetencyStandard[] {
  standards ??= freezeAll(readSeeds());
  return [...standards];
}

/** One for all test files of a worker: an engine keeps no state. */
export function seedEngine(): Engine {
  engine ??= createEngine(loadSeeds());
  return engine;
}

function readSeeds(): CompetencyStandard[] {
  return readdirSync(FOLDER)
    .toSorted()
    .map(name => {
      const read = readStandard(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
      if (read.kind === 'invalid') throw new Error(`${name}: ${read.problems.join('; ')}`);
      return read.standard;
    });
}

function freezeAll<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freezeAll);
  return value;
}
