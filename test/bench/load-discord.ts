/**
 * `npm run load:discord`: compares this bot with the smallest one that sends the same bodies with discord.js: two processes on
 * loopback, loaded in turns, over 900 standards (with CORPUS). Ends with 1 if a bar is missed. `--rounds N` and `--amount N` trade time
 * for certainty.
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Payload, slash, typing } from '../support/discord-payloads.ts';
import type { Callback } from '../support/discord-stand-in.ts';
import { writeStandards } from './load-discord/standards.ts';
import { startTarget, type Target } from './load-discord/target.ts';
import { type Times, timesOf } from './percentiles.ts';

/** The bars: at most these multiples of the no-op bot's times, and this time inside the bot. */
const MOST_P50 = 1.5;
const MOST_P99 = 2;
const MOST_COMPLETION_MS = 5;

const IN_FLIGHT = [1, 10, 50];

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, amount: { type: 'string', default: '1000' } },
});
const rounds = Number(values.rounds);
const amount = Number(values.amount);

const misses: string[] = [];
const say = (line = ''): void => void process.stdout.write(`${line}\n`);

const { path, standards, models } = await writeStandards();
const ASKED = 30;
const every = Math.ceil(standards.length / ASKED);
const some = standards.filter((_, index) => index % every === 0);

/** What people ask: standards, their duties and columns. */
const questions = some.flatMap(({ name, duties }) => [
  name,
  ...duties.slice(0, 2).map(({ code }) => `${name} ${code}`),
  `${name} 技能`,
]);

/** What is typed when completions are asked for: nothing, more and more of a name, a part. */
const typedFor = ({ name, code }: (typeof standards)[number]): string[] => [
  '',
  ...[1, 2, 3, 4].map(length => name.slice(0, length)),
  name,
  `${name} `,
  `${name} T`,
  `${name} T1`,
  code.slice(0, 5),
];
const typed = some.flatMap(typedFor);

say(
  `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, ${standards.length} standards (${models} real)`,
);
const ours = await startTarget('ours', { standards: path });
const noOp = await startTarget('no-op', { standards: path });
await noOp.give({
  answers: await answersOf(ours),
  choices: (await ours.ask(typing('會'))).data?.choices ?? [],
});

const ask = (index: number): Payload => slash({ question: questions[index % questions.length] });
const complete = (index: number): Payload => typing(typed[index % typed.length] ?? '');
for (const target of [ours, noOp]) {
  await target.load({ make: ask, amount: 3000, inFlight: 10 });
  await target.load({ make: complete, amount: 3000, inFlight: 10 });
}

say('                in flight   ours /s  no-op /s   ours p50    p99   no-op p50    p99   ratio p50   p99');
for (const [name, make] of [
  ['reply', ask],
  ['completion', complete],
] as const) {
  for (const inFlight of IN_FLIGHT) await compare(name, make, inFlight);
}
await measureNew();
await Promise.all([ours.stop(), noOp.stop()]);
await measureCompletion();

say(misses.length === 0 ? '\nevery bar is met' : `\n${misses.join('\n')}`);
process.exit(misses.length === 0 ? 0 : 1);

async function answersOf(target: Target): Promise<[string, NonNullable<Callback['data']>][]> {
  const all: [string, NonNullable<Callback['data']>][] = [];
  for (const question of questions) all.push([question, (await target.ask(slash({ question }))).data ?? {}]);
  const size = all.reduce((sum, [, data]) => sum + JSON.stringify(data).length, 0) / all.length;
  say(`an answer has ${(size / 1024).toFixed(1)} K characters of JSON on average\n`);
  return all;
}

type Run = Times & { perSecond: number };

async function run(target: Target, make: (index: number) => Payload, inFlight: number): Promise<Run> {
  const { samples, perSecond } = await target.load({ make, amount, inFlight });
  return { ...timesOf(samples), perSecond };
}

async function compare(name: string, make: (index: number) => Payload, inFlight: number): Promise<void> {
  const runs: { ours: Run; noOp: Run }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // They take turns, since the first one meets a cooler processor.
    const isOursFirst = round % 2 === 0;
    const one = await run(isOursFirst ? ours : noOp, make, inFlight);
    const other = await run(isOursFirst ? noOp : ours, make, inFlight);
    runs.push(isOursFirst ? { ours: one, noOp: other } : { ours: other, noOp: one });
  }
  const of = (pick: (pair: (typeof runs)[number]) => number): number => median(runs.map(pick));
  const p50 = of(pair => pair.ours.p50 / pair.noOp.p50);
  const p99 = of(pair => pair.ours.p99 / pair.noOp.p99);
  const cells: [number, number, number][] = [
    [of(pair => pair.ours.perSecond), 0, 10],
    [of(pair => pair.noOp.perSecond), 0, 10],
    [of(pair => pair.ours.p50), 3, 11],
    [of(pair => pair.ours.p99), 2, 7],
    [of(pair => pair.noOp.p50), 3, 12],
    [of(pair => pair.noOp.p99), 2, 7],
    [p50, 2, 12],
    [p99, 2, 6],
  ];
  const shown = cells.map(([value, digits, width]) => value.toFixed(digits).padStart(width));
  say(name.padEnd(12) + String(inFlight).padStart(13) + shown.join(''));
  if (p50 > MOST_P50) misses.push(`${name}, ${inFlight} in flight: p50 ${p50.toFixed(2)} times the no-op's`);
  if (p99 > MOST_P99) misses.push(`${name}, ${inFlight} in flight: p99 ${p99.toFixed(2)} times the no-op's`);
}

/** For information: what questions cost that nobody asked before. */
async function measureNew(): Promise<void> {
  const fresh = standards.flatMap(({ name }) => [`${name}　`, `${name}　T1`, `${name}　知識`]);
  const make = (index: number): Payload => slash({ question: fresh[index % fresh.length] });
  const { samples } = await ours.load({ make, amount: fresh.length, inFlight: 1 });
  const { p50, p99 } = timesOf(samples);
  say(`\na reply nobody had before: p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(2)} ms`);
}

/** In a bot of its own, whose log says how long each answer took from its arrival until it was ready to be sent. */
async function measureCompletion(): Promise<void> {
  const target = await startTarget('ours', { standards: path, logLevel: 'debug' });
  const samples: number[] = [];
  target.onLine(line => {
    const { msg, ms }: { msg?: string; ms?: number } = JSON.parse(line);
    if (msg === 'completion' && ms !== undefined) samples.push(ms);
  });
  const all = [...new Set(standards.flatMap(typedFor))];
  const make = (index: number): Payload => typing(all[index % all.length] ?? '');
  await target.load({ make, amount: all.length, inFlight: 1 });
  // The last lines may not have arrived yet.
  await target.ask(typing(''));
  await target.stop();
  const { p50, p99, slowest } = timesOf(samples);
  const [middle, high, most] = [p50, p99, slowest].map(time => time.toFixed(3));
  say(
    `a completion in the bot, ${samples.length} different: p50 ${middle} ms, p99 ${high} ms, slowest ${most} ms`,
  );
  if (p99 > MOST_COMPLETION_MS) misses.push(`a completion in the bot: p99 ${high} ms`);
  if (samples.length < all.length * 0.99)
    misses.push(`only ${samples.length} of ${all.length} completions were seen`);
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}
