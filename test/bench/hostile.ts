/**
 * `npm run bench:hostile`: random strings and mutations of real questions. Nothing may throw, be slow or let a control
 * character into a reply. Exits 1 where something does. `--seed N` repeats a run.
 */
import { parseArgs } from 'node:util';
import { createEngine } from '../../src/index.ts';
import { loadQuestions } from '../support/questions.ts';
import { hasControlCharacter, makeRandom, mutate, randomText, textsOf } from '../support/hostile.ts';
import { loadSeeds } from '../support/seeds.ts';
import { format, timesOf } from './percentiles.ts';

const RANDOM_STRINGS = 100_000;
const MUTATIONS = 10_000;
const SLOW = 20;

const { values } = parseArgs({ options: { seed: { type: 'string' } } });
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const random = makeRandom(seed);
const engine = createEngine(loadSeeds());
const questions = loadQuestions().map(({ question }) => question);

const faults: string[] = [];

function run(name: string, inputs: Iterable<string>): void {
  const samples: number[] = [];
  for (const input of inputs) {
    const from = performance.now();
    try {
      const { reply } = engine.answer(input);
      const took = performance.now() - from;
      samples.push(took);
      if (took > SLOW) faults.push(`${format(took)}: ${JSON.stringify(input)}`);
      if (textsOf(reply).some(hasControlCharacter))
        faults.push(`control character: ${JSON.stringify(input)}`);
    } catch (error) {
      faults.push(`${String(error)}: ${JSON.stringify(input)}`);
    }
  }
  const { p50, p99, slowest } = timesOf(samples);
  process.stdout.write(
    `${name.padEnd(34)}${String(samples.length).padStart(7)}  p50 ${format(p50)}  p99 ${format(p99)}  slowest ${format(slowest)}\n`,
  );
}

function* times(count: number, make: () => string): Generator<string> {
  for (let index = 0; index < count; index += 1) yield make();
}

process.stdout.write(`seed ${seed}\n`);
run(
  'random strings',
  times(RANDOM_STRINGS, () => randomText(random)),
);
run(
  'mutations of real questions',
  times(MUTATIONS, () => mutate(questions[random(questions.length)] ?? '', random)),
);
run('questions of 1 MB', ['會議'.repeat(2 ** 19), 'T3 '.repeat(2 ** 18), '\u0000'.repeat(2 ** 20)]);
for (const fault of faults.slice(0, 20)) process.stdout.write(`${fault}\n`);
process.stdout.write(`${faults.length} faults\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
