/** Starts the platforms, all at once and each on its own: one that fails, throws or hangs takes no other down. */
import { type Attempted, attempt, within } from './attempt.ts';
import type { Candidate } from './candidate.ts';
import { logFault } from './fault.ts';
import { START_TIMEOUT_MS } from './limits.ts';
import type { Platform, PlatformName, Services, Started } from './platform.ts';

/** A platform that was configured and does not run. */
export type Failure = { name: PlatformName; problems: string[] };

/**
 * What has become of the platforms that are configured, as it is now: each is in one of the three. `isStopping`: those that
 * run are about to end.
 */
export type Roster = {
  platforms: Platform[];
  failures: Failure[];
  starting: Set<PlatformName>;
  isStopping: boolean;
};

/** The roster before anything was started. */
export function rosterOf(candidates: readonly Candidate[]): Roster {
  const configured = candidates.filter(({ kind }) => kind !== 'absent');
  const starting = new Set(configured.map(({ name }) => name));
  return { platforms: [], failures: [], starting, isStopping: false };
}

/** Fills the roster, as each platform has started or failed; resolves when all have. */
export async function startAll(
  roster: Roster,
  candidates: readonly Candidate[],
  services: Services,
): Promise<void> {
  const settle = async (candidate: Candidate) => {
    if (candidate.kind === 'absent') return;
    const { name } = candidate;
    const started = candidate.kind === 'invalid' ? candidate : await startOne(candidate, services);
    roster.starting.delete(name);
    if (started.kind === 'started') roster.platforms.push(started.platform);
    else roster.failures.push({ name, problems: started.problems });
  };
  await Promise.all(candidates.map(settle));
}

async function startOne(
  candidate: Extract<Candidate, { kind: 'configured' }>,
  services: Services,
): Promise<Started> {
  const { name } = candidate;
  const starting = attempt(() => candidate.start(services));
  const outcome = await within(START_TIMEOUT_MS, starting);
  switch (outcome.kind) {
    case 'done':
      return outcome.value;
    case 'fault': {
      const reference = logFault(services.log, outcome.error, { platform: name, where: 'start' });
      return failed(`${name} could not be started; the log says why, look for ${reference}`);
    }
    case 'late':
      void starting.then(stopLatecomer);
      return failed(
        `${name} did not start within ${START_TIMEOUT_MS / 1000} s; check the network and start again`,
      );
  }
}

/** Nobody would ever stop it. */
async function stopLatecomer(outcome: Attempted<Started>): Promise<void> {
  if (outcome.kind !== 'done' || outcome.value.kind !== 'started') return;
  const { platform } = outcome.value;
  await attempt(() => platform.stop());
}

function failed(problem: string): Started {
  return { kind: 'failed', problems: [problem] };
}
