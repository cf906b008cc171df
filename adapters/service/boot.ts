/** `npm start` with platforms: reports all configuration problems together, or runs until the process is told to end. */
import { loadEngine } from '../files/load-engine.ts';
import { firstProblems } from '../files/problems.ts';
import { SEEDS } from '../files/seeds.ts';
import { type HostProcess, handleUncaught, stopOnSignals } from './end.ts';
import { readServiceEnv, type ServiceEnv, type Variables } from './env.ts';
import { createLog, type LogOptions } from './log.ts';
import type { Candidate } from './platform.ts';
import { redact, secretsIn } from './redact.ts';
import { remembering } from './remember.ts';
import { run } from './run.ts';

/**
 * `standards`: a path given on the command line. `problems`: those found before. `logTo`: standard output, if not given.
 */
export type Start = {
  variables: Variables;
  problems: readonly string[];
  standards: string | null;
  logTo?: LogOptions['destination'];
};

/** @returns what kept it from running, one line each, without secrets; nothing where it runs */
export async function boot(
  candidates: readonly Candidate[],
  start: Start,
  host: HostProcess,
): Promise<string[]> {
  const secrets = secretsIn(start.variables);
  const problems = await startFrom(candidates, start, { host, secrets });
  return firstProblems(problems).map(problem => redact(problem, secrets));
}

async function startFrom(
  candidates: readonly Candidate[],
  { variables, problems, standards, logTo }: Start,
  { host, secrets }: { host: HostProcess; secrets: string[] },
): Promise<string[]> {
  const invalid = candidates.flatMap(one => (one.kind === 'invalid' ? one.problems : []));
  const read = readServiceEnv(variables);
  if (read.kind === 'invalid') return [...problems, ...read.problems, ...invalid];
  if (problems.length > 0) return [...problems, ...invalid];
  const { env } = read;
  const loaded = await loadEngine({ standards: standards ?? env.standards, aliases: env.aliases }, SEEDS);
  if (loaded.kind === 'unreadable') return [...loaded.problems, ...invalid];
  const log = createLog({ level: env.logLevel, destination: logTo, secrets });
  const services = { engine: remembering(loaded.engine), log, logQuestions: env.logQuestions };
  return runUntilEnd(candidates, { services, env, host });
}

type Parts = { services: Parameters<typeof run>[1]; env: ServiceEnv; host: HostProcess };

async function runUntilEnd(
  candidates: readonly Candidate[],
  { services, env, host }: Parts,
): Promise<string[]> {
  const { log } = services;
  const running = run(candidates, services, { port: env.port });
  // A signal may come while the platforms are still starting.
  const stop = async (): Promise<void> => {
    const outcome = await running;
    if (outcome.kind === 'running') await outcome.stop();
  };
  stopOnSignals(host, { log, stop });
  handleUncaught(host, { log, stop });
  const outcome = await running;
  return outcome.kind === 'failed' ? outcome.problems : [];
}
