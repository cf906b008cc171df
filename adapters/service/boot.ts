/** `npm start` with platforms: everything that can be wrong is told at once, then they run until they are ended. */
import { loadEngine, type Wanted } from '../files/load-engine.ts';
import { firstProblems } from '../files/problems.ts';
import { SEEDS } from '../files/seeds.ts';
import type { Candidate } from './candidate.ts';
import { endOnSignals, type Host, handleUncaught } from './end.ts';
import { readServiceEnv, type ServiceEnv, type Variables } from './env.ts';
import { createLog, type Log } from './log.ts';
import { redact, secretsIn } from './redact.ts';
import { remembering } from './remember.ts';
import { run } from './run.ts';

/** `standards`: a path that was given on the command line. `problems`: what was found wrong before. */
export type Start = { variables: Variables; problems: readonly string[]; standards: string | null };

/** @returns what kept it from running, a line each, without secrets; nothing where it runs */
export async function boot(
  candidates: readonly Candidate[],
  { variables, problems, standards }: Start,
  host: Host,
): Promise<string[]> {
  const secrets = secretsIn(variables);
  const tell = (all: readonly string[]) => firstProblems(all).map(problem => redact(problem, secrets));
  const read = readServiceEnv(variables);
  if (read.kind === 'invalid' || problems.length > 0) {
    const own = read.kind === 'invalid' ? read.problems : [];
    return tell([...problems, ...own, ...problemsOf(candidates)]);
  }
  const { env } = read;
  const log = createLog({ level: env.logLevel, secrets });
  const wanted = { standards: standards ?? env.standards, aliases: env.aliases };
  return tell(await start(candidates, { env, wanted, log }, host));
}

async function start(
  candidates: readonly Candidate[],
  { env, wanted, log }: { env: ServiceEnv; wanted: Wanted; log: Log },
  host: Host,
): Promise<string[]> {
  const loaded = await loadEngine(wanted, SEEDS);
  if (loaded.kind === 'unreadable') return [...loaded.problems, ...problemsOf(candidates)];
  const services = { engine: remembering(loaded.engine), log, logQuestions: env.logQuestions };
  const running = run(candidates, services, { port: env.port });
  // From here on there may be something to end, even while the platforms are still starting.
  const stop = async () => {
    const started = await running;
    if (started.kind === 'running') await started.stop();
  };
  endOnSignals(host, { log, stop });
  handleUncaught(host, { log, stop });
  const outcome = await running;
  return outcome.kind === 'failed' ? outcome.problems : [];
}

function problemsOf(candidates: readonly Candidate[]): string[] {
  return candidates.flatMap(candidate => (candidate.kind === 'invalid' ? candidate.problems : []));
}
