/** Stops the parts of the process side by side, in bounded time. */
import { attempt, within } from './attempt.ts';
import { logFault } from './fault.ts';
import { STOP_TIMEOUT_MS } from './limits.ts';
import type { Log } from './log.ts';

export type Stoppable = { name: string; stop(): Promise<void> };

/** Never rejects; a part that hangs or fails is logged. */
export async function stopAll(parts: readonly Stoppable[], log: Log): Promise<void> {
  const stop = async (part: Stoppable): Promise<void> => {
    const stopped = attempt(() => part.stop());
    const outcome = await within(STOP_TIMEOUT_MS, stopped);
    const { name: platform } = part;
    if (outcome.kind === 'late') log.warn({ platform, ms: STOP_TIMEOUT_MS }, 'did not stop in time');
    if (outcome.kind === 'fault') logFault(log, outcome.error, { platform, where: 'stop' });
  };
  await Promise.all(parts.map(stop));
}
