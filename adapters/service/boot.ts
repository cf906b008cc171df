/** `npm start` with platforms: reports all configuration problems together, or runs until the process is told to end. */
import { openEngine, type SourceReport } from '../files/live-engine.ts';
import { firstProblems } from '../files/problems.ts';
import { SEEDS } from '../files/seeds.ts';
import { type HostProcess, handleUncaught, stopOnSignals } from './end.ts';
import { readServiceEnv, type ServiceEnv, type Variables } from './env.ts';
import { createLog, type Log, type LogOptions } from './log.ts';
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
  const log = createLog({ level: env.logLevel, destination: logTo, secrets });
  const wanted = { standards: standards ?? env.standards, aliases: env.aliases };
  const loaded = (report: SourceReport, found: readonly string[]) => logLoading(log, report, found);
  const opened = await openEngine(wanted, SEEDS, { wrap: remembering, loaded });
  if (opened.kind === 'unreadable') return [...opened.problems, ...invalid];
  const { live } = opened;
  if (opened.problems.length > 0) loaded(live.report(), opened.problems);
  const services = { engine: live.engine, log, logQuestions: env.logQuestions, source: live.report };
  return runUntilEnd(candidates, { services, env, host });
}

function logLoading(log: Log, report: SourceReport, problems: readonly string[]): void {
  for (const problem of firstProblems(problems)) log.warn({ problem }, 'standards problem');
  log.info(report, 'standards loaded');
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
