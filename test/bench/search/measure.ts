/** One engine at one size, in a process of its own: builds, weighs, asks, and tells each result as soon as it is known. */
import type { CompetencyStandard } from '../../../src/index.ts';
import { isJudged, placesOf } from './accuracy.ts';
import { ENGINES, type Ask, type EngineName, OWN, type SearchEngine } from './engines.ts';
import { enlarge } from './enlarge.ts';
import type { Message } from './messages.ts';
import { type Group, makeQuestions, type Question } from './questions.ts';
import { rightAnswers } from './right.ts';
import { distinctTexts, textsOf } from './texts.ts';

export type Job = { engine: EngineName; size: number; seed: number };

/** A rival's questions of one group end after this; of this engine nearly all are asked. */
const RIVAL_MS = 1000;
const OWN_MS = 6000;

/** Judging is not timed, but of a slow rival it ends too. */
const RIVAL_JUDGED_MS = 15_000;
const OWN_JUDGED_MS = 15_000;

/** Before anything is counted: the code is hot then, as in a bot that runs for days. */
const WARM_UP_MS = 300;

export function measure(
  corpus: readonly CompetencyStandard[],
  { engine, size, seed }: Job,
  tell: (message: Message) => void,
): void {
  const standards = enlarge(corpus, { size, seed });
  const questions = makeQuestions(standards, seed + 1);
  const warmUp = makeQuestions(standards, seed + 2);
  if (engine === OWN) tell({ kind: 'counted', ...countTexts(standards) });
  const before = weigh().heap;
  tell({ kind: 'loaded', megabytes: before });

  const searchEngine: SearchEngine = ENGINES[engine];
  const from = performance.now();
  const ask = searchEngine.build(standards);
  const seconds = (performance.now() - from) / 1000;
  const { heap, rss } = weigh();
  tell({ kind: 'built', seconds, heap: heap - before, rss });

  const limit = engine === OWN ? OWN_MS : RIVAL_MS;
  const { times } = searchEngine;
  for (const group of searchEngine.groups) {
    const asking = { group, times, questions: questions[group] };
    const early = askAll(ask, { ...asking, questions: warmUp[group], limit: WARM_UP_MS });
    // Of a slow engine one question takes all the time: then it counts.
    const counted = early.took > limit ? early : askAll(ask, { ...asking, limit });
    tell({ kind: 'asked', group, ...sampled(counted), of: questions[group].length });
  }
  judge(ask, { isOwn: engine === OWN, groups: searchEngine.groups, standards, questions }, tell);
}

type Judging = {
  isOwn: boolean;
  groups: readonly Group[];
  standards: readonly CompetencyStandard[];
  questions: Readonly<Record<Group, readonly Question[]>>;
};

/** After all that is timed and weighed. */
function judge(ask: Ask, judging: Judging, tell: (message: Message) => void): void {
  const { isOwn, groups, standards, questions } = judging;
  const isRight = rightAnswers(standards);
  const limit = isOwn ? OWN_JUDGED_MS : RIVAL_JUDGED_MS;
  for (const group of groups.filter(isJudged)) {
    const places = placesOf(ask, { group, questions: questions[group], isRight, limit });
    tell({ kind: 'judged', group, places, of: questions[group].length });
  }
}

function countTexts(standards: readonly CompetencyStandard[]): { lines: number; texts: number } {
  const lines = standards.reduce((sum, standard) => sum + textsOf(standard).length, 0);
  return { lines, texts: distinctTexts(standards).length };
}

function weigh(): { heap: number; rss: number } {
  if (!globalThis.gc) throw new Error('run with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { heap: (heapUsed + arrayBuffers) / 1e6, rss: rss / 1e6 };
}

type Asking = { group: Group; questions: readonly Question[]; times: number; limit: number };

/** Another process that gets the core for a while spoils a round or two of a question, hardly three. */
const ROUNDS = 5;
/** So many questions take turns: one asked again at once would find all it needs in the processor's cache. */
const TURN = 50;

type Asked = { rounds: Map<Question, number[]>; took: number };

/** Asks in rounds until the time is up. */
function askAll(ask: Ask, { group, questions, times, limit }: Asking): Asked {
  const rounds = new Map<Question, number[]>();
  const start = performance.now();
  for (const question of inTurns(questions)) {
    const from = performance.now();
    for (let time = 0; time < times; time += 1) ask(group, question.text);
    const to = performance.now();
    const own = rounds.get(question);
    if (own) own.push((to - from) / times);
    else rounds.set(question, [(to - from) / times]);
    if (to - start > limit) break;
  }
  return { rounds, took: performance.now() - start };
}

function* inTurns(questions: readonly Question[]): Generator<Question> {
  for (let from = 0; from < questions.length; from += TURN) {
    const turn = questions.slice(from, from + TURN);
    for (let round = 0; round < ROUNDS; round += 1) yield* turn;
  }
}

/** The median of a question's rounds, and the slowest of all: that one may be a pause for garbage. */
function sampled({ rounds }: Asked): Pick<Extract<Message, { kind: 'asked' }>, 'kinds' | 'asked'> {
  const kinds: Record<string, { samples: number[]; slowest: number }> = {};
  for (const [{ kind }, times] of rounds) {
    const own = (kinds[kind] ??= { samples: [], slowest: 0 });
    own.samples.push(times.toSorted((a, b) => a - b)[(times.length - 1) >> 1] ?? 0);
    own.slowest = Math.max(own.slowest, ...times);
  }
  return { kinds, asked: rounds.size };
}
