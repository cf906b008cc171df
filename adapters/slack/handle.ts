/** The one place of this adapter where a fault is caught: it is logged, and whoever asked is told. */
import { RespondError } from '@slack/bolt';
import { chat } from '../../src/index.ts';
import { logFault } from '../service/fault.ts';
import type { Log } from '../service/log.ts';

/** What is done for somebody. `where` names the command, action or event, never what was written. */
type Task = {
  where: string;
  run: () => Promise<void>;
  /** Tells what went wrong, in the place where an answer would have been. */
  tell: (sentence: string) => Promise<unknown>;
};

/** Never rejects. */
export async function handle(log: Log, { where, run, tell }: Task): Promise<void> {
  try {
    await run();
  } catch (error) {
    const reference = logFault(log, error, { platform: 'slack', where });
    // A response address that was refused (30 minutes, five uses) takes no apology either.
    if (error instanceof RespondError) return;
    await tell(chat.failed(reference)).catch((unheard: unknown) => {
      log.warn({ platform: 'slack', where, reference, err: unheard }, 'nobody could be told of the fault');
    });
  }
}
