/** Starts a process for each engine and size, listens to it, and ends it when it takes too long. */
import { fork } from 'node:child_process';
import { type EngineName, OWN } from './engines.ts';
import type { Job } from './measure.ts';
import { type Message, readMessage } from './messages.ts';
import type { Group } from './questions.ts';

type Of<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;

/** What is known of an engine at a size; `stopped` says why the rest is not. */
export type Outcome = {
  engine: EngineName;
  size: number;
  loaded: Of<'loaded'> | null;
  counted: Of<'counted'> | null;
  built: Of<'built'> | null;
  asked: Partial<Record<Group, Of<'asked'>>>;
  judged: Partial<Record<Group, Of<'judged'>>>;
  stopped: string | null;
};

/** Standards are made and questions drawn in this time on any machine; then a rival has these for its own work, each group anew. */
const LOADING_S = 90;
const RIVAL_BUILDING_S = 90;
const RIVAL_ASKING_S = 40;
const OWN_S = 90;

export function nothingOf({ engine, size }: Job, stopped: string | null): Outcome {
  return { engine, size, loaded: null, counted: null, built: null, asked: {}, judged: {}, stopped };
}

export function runJob(script: string, job: Job): Promise<Outcome> {
  const outcome = nothingOf(job, null);
  const child = fork(script, ['--job', JSON.stringify(job)], {
    execArgv: [...process.execArgv, '--max-old-space-size=4096'],
  });
  let timer: NodeJS.Timeout | undefined;
  const allow = (seconds: number, work: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      outcome.stopped = `${work} took more than ${seconds} s`;
      child.kill('SIGKILL');
    }, seconds * 1000);
  };
  allow(LOADING_S, 'loading');
  child.on('message', value => {
    const message = readMessage(value);
    const isOwn = job.engine === OWN;
    if (message.kind === 'loaded') {
      outcome.loaded = message;
      allow(isOwn ? OWN_S : RIVAL_BUILDING_S, 'building');
    } else if (message.kind === 'counted') outcome.counted = message;
    else if (message.kind === 'built') {
      outcome.built = message;
      allow(isOwn ? OWN_S : RIVAL_ASKING_S, 'asking');
    } else {
      if (message.kind === 'asked') outcome.asked[message.group] = message;
      else outcome.judged[message.group] = message;
      allow(isOwn ? OWN_S : RIVAL_ASKING_S, 'asking');
    }
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => {
      clearTimeout(timer);
      if (code !== 0) outcome.stopped ??= `ended with ${code ?? 'a signal'}: out of memory?`;
      resolve(outcome);
    });
  });
}
