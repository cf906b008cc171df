/** The one place of this adapter that catches faults: it reports them with a reference. */
import { randomUUID } from 'node:crypto';
import { type Terminal, write } from './terminal.ts';
import { visible } from './visible.ts';

/** @returns what the action returns, or `null` after a fault, which was reported */
export async function attempt<T>(
  { errors }: Terminal,
  action: () => T | Promise<T>,
): Promise<Awaited<T> | null> {
  try {
    return await action();
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    // A command that succeeds need not load this.
    const { chat } = await import('../../src/index.ts');
    await write(errors, `${chat.failed(reference)}\n[${reference}] ${visible(cause)}\n`);
    return null;
  }
}
