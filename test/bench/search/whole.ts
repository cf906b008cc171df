/** How long the questions of the eval take over many standards: reading alone, and the whole answer. */
import { type CompetencyStandard, createEngine, oneLine } from '../../../src/index.ts';
import { readQuestion } from '../../../src/question/read-question.ts';
import { indexStandards } from '../../../src/search/index-standards.ts';
import { groupBy } from '../../../src/standard/group-by.ts';
import { timesOf } from '../percentiles.ts';
import { type EvalQuestion, evalQuestions } from './eval-questions.ts';
import { short } from './report.ts';

/** Of five rounds the median of each question, the slowest of all rounds; `first`: asked for the first time. */
type Timed = { question: EvalQuestion; median: number; first: number };

const ROUNDS = 5;
const LISTED = 10;

/** So many questions of other kinds are asked before anything is counted. */
const WARM_UP = 300;

export function benchWhole(standards: readonly CompetencyStandard[]): string {
  const questions = evalQuestions(standards);
  const index = indexStandards(standards, []);
  const engine = createEngine(standards);
  const topics = new Map(
    questions.flatMap(({ about }) => (about === null ? [] : [[about, engine.answer(about).question]])),
  );
  const read = ({ text }: EvalQuestion) => readQuestion(text, index);
  const answer = ({ text, about }: EvalQuestion) =>
    engine.answer(text, { about: about === null ? undefined : topics.get(about) });
  for (const standard of standards.slice(0, WARM_UP)) {
    engine.answer(`${standard.name} T1 指標`);
    engine.answer(standard.duties[0]?.name ?? standard.name);
  }
  const reading = timeAll(questions, read);
  const answers = timeAll(questions, answer);
  const kinds = groupBy(answers, ({ question }) => question.kind);
  return [
    `\nQuestions of the eval over ${standards.length.toLocaleString('en')} standards, ms: p50 / p99 / slowest of the medians of ${ROUNDS}, slowest the first time\n`,
    row('reading', reading),
    row('whole answers', answers),
    ...Array.from(kinds, ([kind, own]) => row(`  ${kind}`, own)),
    `The slowest\n${slowestOf(answers).join('')}`,
    barsOf(reading, answers),
  ].join('');
}

function timeAll(questions: readonly EvalQuestion[], call: (question: EvalQuestion) => unknown): Timed[] {
  const rounds = Array.from({ length: ROUNDS }, () => questions.map(question => timeOnce(question, call)));
  return questions.map((question, at) => {
    const own = rounds.map(round => round[at] ?? 0);
    return { question, first: own[0] ?? 0, median: own.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0 };
  });
}

function timeOnce(question: EvalQuestion, call: (question: EvalQuestion) => unknown): number {
  const from = performance.now();
  call(question);
  return performance.now() - from;
}

const mediansOf = (timed: readonly Timed[]) => timesOf(timed.map(({ median }) => median));

function row(label: string, timed: readonly Timed[]): string {
  const { p50, p99, slowest } = mediansOf(timed);
  const first = Math.max(...timed.map(one => one.first));
  const times = [p50, p99, slowest].map(short).join(' / ');
  return `${label.padEnd(18)}${String(timed.length).padStart(6)}  ${times.padEnd(24)}${short(first)}\n`;
}

function slowestOf(timed: readonly Timed[]): string[] {
  const worst = timed.toSorted((a, b) => b.median - a.median).slice(0, LISTED);
  return worst.map(({ question: { kind, text }, median, first }) => {
    const shown = Array.from(oneLine(text)).slice(0, 40).join('');
    return `  ${short(median).padEnd(7)}${short(first).padEnd(7)}${kind.padEnd(15)}${shown}\n`;
  });
}

function barsOf(reading: readonly Timed[], answers: readonly Timed[]): string {
  const whole = mediansOf(answers);
  const bars = [
    ['reading p99', mediansOf(reading).p99, 1],
    ['whole answers p50', whole.p50, 0.5],
    ['whole answers p99', whole.p99, 5],
    ['whole answers, slowest', whole.slowest, 20],
  ] as const;
  return bars
    .map(([what, value, limit]) => {
      const verdict = value <= limit ? 'ok  ' : 'MISS';
      return `${verdict}  ${what.padEnd(44)}${`${short(value)} ms`.padEnd(14)}<= ${limit} ms\n`;
    })
    .join('');
}
