/** Starts the platforms side by side: one that fails, throws or hangs does not affect the others. */
import { type Attempted, attempt, within } from './attempt.ts';
import { logFault } from './fault.ts';
import { START_TIMEOUT_MS } from './limits.ts';
import type { Candidate, Services, Started } from './platform.ts';
import type { Roster } from './roster.ts';

/** Enters into the roster how each platform has started; resolves when all have started or failed. */
export async function startAll(
  { states }: Roster,
  candidates: readonly Candidate[],
  services: Services,
): Promise<void> {
  const start = async (candidate: Candidate): Promise<void> => {
    const { name } = candidate;
    if (candidate.kind === 'invalid') states.set(name, { kind: 'failed', problems: candidate.problems });
    if (candidate.kind === 'configured') states.set(name, await startOne(candidate, services));
  };
  await Promise.all(candidates.map(start));
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
      return failed(`${name} could not be started; search the log for ${reference}`);
    }
    case 'late':
      void starting.then(stopLatecomer);
      return failed(
        `${name} did not start within ${START_TIMEOUT_MS / 1000} s; check the network and start again`,
      );
  }
}

/** It counts as failed, so nobody else would stop it. */
async function stopLatecomer(outcome: Attempted<Started>): Promise<void> {
  if (outcome.kind !== 'done' || outcome.value.kind !== 'started') return;
  const { platform } = outcome.value;
  await attempt(() => platform.stop());
}

function failed(problem: string): Started {
  return { kind: 'failed', problems: [problem] };
}
