/** The one place of this adapter that catches faults: it logs them and tells whoever asked. */
import { chat } from '../../../src/index.ts';
import { logFault } from '../../service/fault.ts';
import type { Log } from '../../service/log.ts';
import { isAddressGone } from '../send/call.ts';

/** `where` names the command, action or event for the log, never what was written. */
type Handling = {
  where: string;
  run: () => Promise<void>;
  /** Sends the sentence to where the answer would have been. */
  tell: (sentence: string) => Promise<unknown>;
};

/** Never rejects. */
export async function handle(log: Log, { where, run, tell }: Handling): Promise<void> {
  try {
    await run();
  } catch (error) {
    const reference = logFault(log, error, { platform: 'slack', where });
    // The sentence would go to the same address.
    if (isAddressGone(error)) return;
    await tell(chat.failed(reference)).catch((tellError: unknown) => {
      log.warn({ platform: 'slack', where, reference, err: tellError }, 'fault could not be told');
    });
  }
}
