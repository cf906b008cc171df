/**
 * `npm run bench:engine`: the engine over the five seeds, beside a floor in the same run: finding a standard by its
 * exact name in a Map and turning the stored standard into text.
 */
import { createEngine } from '../../src/index.ts';
import { loadQuestions } from '../support/questions.ts';
import { loadSeeds } from '../support/seeds.ts';
import { format, timeEach, timesOf } from './percentiles.ts';

const ROUNDS = 40;
const BUILDS = 20;

const standards = loadSeeds();
const questions = loadQuestions().map(({ question }) => question);

const first = performance.now();
const engine = createEngine(standards);
const coldBuild = performance.now() - first;
const builds = timesOf(
  timeEach(
    Array.from({ length: BUILDS }, () => standards),
    1,
    createEngine,
  ),
);

const byName = new Map(standards.map(standard => [standard.name, standard]));
const names = questions.map((_, index) => standards[index % standards.length]?.name ?? '');
const floor = timesOf(timeEach(names, ROUNDS, name => JSON.stringify(byName.get(name))));
const answers = timesOf(timeEach(questions, ROUNDS, question => engine.answer(question)));
const suggestions = timesOf(timeEach(questions, ROUNDS, question => engine.suggest(question)));

process.stdout.write(`${standards.length} standards, ${questions.length} questions, ${ROUNDS} rounds

build, first in the process  ${format(coldBuild)}
build, warm, median          ${format(builds.p50)}

                             p50         p99         slowest     p50 / floor
`);
for (const [name, times] of Object.entries({ floor, answer: answers, suggest: suggestions })) {
  const cells = [times.p50, times.p99, times.slowest].map(time => format(time).padEnd(12));
  process.stdout.write(`${name.padEnd(29)}${cells.join('')}${(times.p50 / floor.p50).toFixed(1)}\n`);
}
