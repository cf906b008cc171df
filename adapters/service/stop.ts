/** Ends what runs, all at once, in bounded time. */
import { attempt, within } from './attempt.ts';
import { logFault } from './fault.ts';
import { STOP_TIMEOUT_MS } from './limits.ts';
import type { Log } from './log.ts';

export type Stoppable = { name: string; stop(): Promise<void> };

/** Never rejects; what hangs or fails is left behind, and the log says so. */
export async function stopAll(running: readonly Stoppable[], log: Log): Promise<void> {
  const stopOne = async (part: Stoppable) => {
    const { name } = part;
    const outcome = await within(
      STOP_TIMEOUT_MS,
      attempt(() => part.stop()),
    );
    if (outcome.kind === 'late') log.warn({ platform: name, ms: STOP_TIMEOUT_MS }, 'did not stop in time');
    if (outcome.kind === 'fault') logFault(log, outcome.error, { platform: name, where: 'stop' });
  };
  await Promise.all(running.map(stopOne));
}
