/**
 * `npm run load:slack`: this bot beside Bolt with nothing in it, which acknowledges with the same bodies: two processes on
 * loopback, loaded in turns. Ends with 1 where a bar is missed. `--seconds N` and `--rounds N` make it shorter or surer.
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { loadSeeds } from '../support/seeds.ts';
import { sign, slash, write } from '../support/slack-requests.ts';
import { startSlack as startStandIn } from '../support/slack-stand-in.ts';
import { spawnTarget, type Target } from './load-slack/child.ts';
import { load, type Loaded } from './load-slack/load.ts';
import type { Bodies, Memory } from './load-slack/messages.ts';

/** The bars: at least this share of the no-op's throughput, at most this multiple of its p99, at most this growth. */
const LEAST_THROUGHPUT = 0.75;
const MOST_P99 = 1.5;
const MOST_GROWTH = 1.1;

const CONNECTIONS = [1, 10, 50];

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    requests: { type: 'string', default: '100000' },
  },
});
const seconds = Number(values.seconds);
const rounds = Number(values.rounds);
const requests = Number(values.requests);

const misses: string[] = [];
const say = (line = ''): void => void process.stdout.write(`${line}\n`);

/** What people ask: every standard, its duties and columns. */
const standards = loadSeeds();
const questions = standards.flatMap(({ name, duties }) => [
  name,
  ...duties.flatMap(duty => [`${name} ${duty.code}`, `${name} ${duty.code} 技能`]),
  `${name} 態度`,
]);

say(
  `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, ${questions.length} questions in turns`,
);
const slack = await startStandIn();
const ours = await spawnTarget('ours', slack.apiUrl);
const noOp = await spawnTarget('no-op', slack.apiUrl);
const bodies = await bodiesOf(ours);
await noOp.give(bodies);
const size = bodies.reduce((sum, [, body]) => sum + JSON.stringify(body).length, 0) / bodies.length;
say(`an answer has ${(size / 1024).toFixed(1)} K characters of JSON on average\n`);
for (const target of [ours, noOp]) await load(target.address, { questions, connections: 10, seconds: 3 });

say('connections   ours /s  no-op /s  ratio   ours p50  p99   no-op p50  p99   ratio of p99');
for (const connections of CONNECTIONS) await compare(connections);
await compareNew();
say('');
for (const name of ['ours', 'no-op'] as const) await measureMemory(name);

for (const target of [ours, noOp]) target.stop();
await slack.close();
say(misses.length === 0 ? '\nevery bar is met' : `\n${misses.join('\n')}`);
process.exit(misses.length === 0 ? 0 : 1);

async function bodiesOf({ address }: Target): Promise<Bodies> {
  const all: Bodies = [];
  for (const [index, question] of questions.entries()) {
    const { contentType, text } = write(slash(question, { trigger_id: `first.${index}` }));
    const headers = { 'content-type': contentType, ...sign(text) };
    const response = await fetch(address, { method: 'POST', headers, body: text });
    all.push([question, JSON.parse(await response.text())]);
  }
  return all;
}

async function compare(connections: number): Promise<void> {
  const runs: { ours: Loaded; noOp: Loaded }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const job = { questions, connections, seconds };
    // The one that is first meets a rested processor: they take turns.
    const first = round % 2 === 0 ? ours : noOp;
    const one = await load(first.address, job);
    const other = await load((first === ours ? noOp : ours).address, job);
    runs.push(first === ours ? { ours: one, noOp: other } : { ours: other, noOp: one });
  }
  const throughput = median(runs.map(run => run.ours.perSecond / run.noOp.perSecond));
  const p99 = median(runs.map(run => run.ours.p99 / run.noOp.p99));
  const column = (pick: (run: (typeof runs)[number]) => number) => median(runs.map(pick));
  say(
    [
      String(connections).padStart(11),
      column(run => run.ours.perSecond)
        .toFixed(0)
        .padStart(10),
      column(run => run.noOp.perSecond)
        .toFixed(0)
        .padStart(9),
      throughput.toFixed(2).padStart(6),
      column(run => run.ours.p50)
        .toFixed(2)
        .padStart(10),
      column(run => run.ours.p99)
        .toFixed(2)
        .padStart(5),
      column(run => run.noOp.p50)
        .toFixed(2)
        .padStart(11),
      column(run => run.noOp.p99)
        .toFixed(2)
        .padStart(5),
      p99.toFixed(2).padStart(13),
    ].join(' '),
  );
  if (throughput < LEAST_THROUGHPUT)
    misses.push(`${connections} connections: throughput ${throughput.toFixed(2)}`);
  if (p99 > MOST_P99) misses.push(`${connections} connections: p99 ${p99.toFixed(2)} times the no-op's`);
  const failures = runs.reduce((sum, run) => sum + run.ours.failures + run.noOp.failures, 0);
  if (failures > 0) misses.push(`${connections} connections: ${failures} failures`);
}

/** No bar: what it costs when nobody asked the same before. */
async function compareNew(): Promise<void> {
  const fresh = Array.from({ length: 20_000 }, (_, index) =>
    apart(questions[index % questions.length] ?? '', index),
  );
  const run = await load(ours.address, { questions: fresh, connections: 10, seconds });
  say(
    `\nnever asked before, 10 connections: ${run.perSecond.toFixed(0)} /s, p50 ${run.p50.toFixed(2)} ms, p99 ${run.p99.toFixed(2)} ms`,
  );
}

/** The same question with blanks of its own kind. */
function apart(question: string, number: number): string {
  const blanks = number.toString(2).replaceAll('0', ' ').replaceAll('1', '\u3000');
  const [name = '', ...rest] = question.split(' ');
  return [name, ...rest].join(blanks);
}

async function measureMemory(name: 'ours' | 'no-op'): Promise<void> {
  const few = requests / 10;
  const fresh = await spawnTarget(name, slack.apiUrl);
  if (name === 'no-op') await fresh.give(bodies);
  await load(fresh.address, { questions, connections: 10, amount: few });
  const before = await fresh.memory();
  await load(fresh.address, { questions, connections: 10, amount: requests - few });
  const after = await fresh.memory();
  fresh.stop();
  const growth = (key: keyof Memory): number => after[key] / before[key];
  const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
  for (const key of ['heapUsed', 'rss'] as const) {
    say(
      `${name} ${key}: ${mebibytes(before[key])} MiB after ${few} requests, ${mebibytes(after[key])} after ${requests} (${growth(key).toFixed(2)})`,
    );
    if (name === 'ours' && growth(key) > MOST_GROWTH) misses.push(`${key} grew to ${growth(key).toFixed(2)}`);
  }
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}
