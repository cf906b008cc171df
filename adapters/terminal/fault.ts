/** The one place of this adapter where a fault is caught, told and named. */
import { randomUUID } from 'node:crypto';
import { type Terminal, write } from './terminal.ts';
import { visible } from './visible.ts';
import { failed } from './wording.ts';

/** @returns what the action returns, or `null` after its fault was told */
export async function attempt<T>(
  { errors }: Terminal,
  action: () => T | Promise<T>,
): Promise<Awaited<T> | null> {
  try {
    return await action();
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    await write(errors, `${failed(reference)}[${reference}] ${visible(cause)}\n`);
    return null;
  }
}
