/**
 * `npm run bench:search`: this engine beside fuse.js, MiniSearch, FlexSearch and a floor, on the standards of the file that
 * CORPUS names, and on more standards made of them: time, memory, and how many answers are right. `--sizes 431,1000`
 * narrows, `--only "this engine"` and `--only whole` (the eval's questions) too; `--seed N` draws other questions. Each
 * engine at each size runs in a process of its own, so that none pays for another's memory.
 */
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readStandards } from '../../adapters/files/read-standards.ts';
import { CORPUS } from '../support/corpus.ts';
import { loadSeeds } from '../support/seeds.ts';
import { listAccuracyBars, listBars } from './search/bars.ts';
import { ENGINE_NAMES, OWN } from './search/engines.ts';
import { enlarge } from './search/enlarge.ts';
import { type Job, measure } from './search/measure.ts';
import { tableOfAccuracy, tableOfGrowth, tableOfKinds, tableOfSize } from './search/report.ts';
import { nothingOf, type Outcome, runJob } from './search/run.ts';
import { benchWhole } from './search/whole.ts';

const SCRIPT = fileURLToPath(import.meta.url);

/** About as many as are published, ten times that, the corpus, and twice the corpus: those with a bar first. */
const SIZES = '1000,10000,431,862';

/** Rivals are left out once the whole has taken this long, so that it ends within ten minutes anywhere. */
const LONGEST_S = 400;

/** Where more runs than there are cores, times are those of waiting. */
function loadLine(): string {
  return `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}\n`;
}

const LEGEND = `
Times in ms: of five rounds the median of each question, slowest of all rounds. × is the median beside this engine's.
Memory in MB after garbage was collected: heap is what building added, RSS the whole process with the standards.
Libraries only search, over names or over texts; this engine reads the question, searches both and replies.
Right is what the question was made from, or whatever holds what was typed as it is.
`;

/** `--only whole`: no table of engines, only the questions of the eval. */
const WHOLE = 'whole';

const jobSchema = z.object({ engine: z.enum(ENGINE_NAMES), size: z.number(), seed: z.number() });

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: SIZES },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    job: { type: 'string' },
  },
});

const print = (text: string) => process.stdout.write(text);

async function measureHere(path: string, job: Job): Promise<void> {
  const read = await readStandards(path);
  if (read.kind === 'unreadable') throw new Error(read.problems.join('\n'));
  measure(read.standards, job, message => process.send?.(message));
  // The open channel would keep the process alive.
  process.disconnect();
}

async function compareAll(sizes: readonly number[], seed: number): Promise<void> {
  const started = performance.now();
  const all: Outcome[] = [];
  print(loadLine() + LEGEND);
  for (const size of sizes) {
    const outcomes: Outcome[] = [];
    for (const engine of ENGINE_NAMES) {
      if (values.only !== undefined && engine !== values.only) continue;
      const job = { engine, size, seed };
      const isLate = engine !== OWN && (performance.now() - started) / 1000 > LONGEST_S;
      outcomes.push(
        isLate ? nothingOf(job, 'not started, the bench would take too long') : await runJob(SCRIPT, job),
      );
    }
    print(`${tableOfSize(outcomes)}\n${tableOfAccuracy(outcomes)}`);
    all.push(...outcomes);
  }
  const own = all.filter(({ engine }) => engine === OWN).toSorted((a, b) => a.size - b.size);
  if (own.length === 0) return;
  print(`\nThis engine by kind of question\n${tableOfKinds(own)}`);
  print(`\nThis engine by number of standards\n${tableOfGrowth(own)}`);
  const bars = listBars(own) + listAccuracyBars(all);
  if (bars !== '') print(`\nBars\n${bars}`);
  print(`\n${((performance.now() - started) / 1000).toFixed(0)} s, seed ${seed}; ${loadLine()}`);
}

/** The seeds too: many questions of the eval are about them. */
async function askWhole(path: string, seed: number): Promise<void> {
  const read = await readStandards(path);
  if (read.kind === 'unreadable') throw new Error(read.problems.join('\n'));
  const seeds = loadSeeds();
  const known = new Set(seeds.map(({ code }) => code));
  const others = read.standards.filter(({ code }) => !known.has(code));
  print(benchWhole([...seeds, ...enlarge(others, { size: WHOLE_SIZE - seeds.length, seed })]));
}

const WHOLE_SIZE = 1000;

if (CORPUS === null) print('skipped: CORPUS names no file (.ndjson.gz), so there is nothing to search\n');
else if (values.job === undefined) {
  const seed = Number(values.seed);
  if (values.only !== WHOLE) await compareAll(values.sizes.split(',').map(Number), seed);
  if (values.only === undefined || values.only === OWN || values.only === WHOLE) await askWhole(CORPUS, seed);
} else await measureHere(CORPUS, jobSchema.parse(JSON.parse(values.job)));
