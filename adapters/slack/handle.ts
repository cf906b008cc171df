/** The one place of this adapter where a fault is caught: it is logged, and whoever asked is told. */
import { chat } from '../../src/index.ts';
import { logFault } from '../service/fault.ts';
import type { Log } from '../service/log.ts';
import { isAddressGone } from './connection/client.ts';

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
    // It takes no apology either.
    if (isAddressGone(error)) return;
    await tell(chat.failed(reference)).catch((unheard: unknown) => {
      log.warn({ platform: 'slack', where, reference, err: unheard }, 'nobody could be told of the fault');
    });
  }
}
