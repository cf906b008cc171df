/** Imported into a loaded process: says on request what it holds in memory. */
import type { FromTarget, ToTarget } from './messages.ts';

const SETTLING_MS = 2_000;

process.on('message', (message: ToTarget) => {
  if (message.kind !== 'measure') return;
  globalThis.gc?.();
  // What was found to be finished is given back a little later.
  setTimeout(() => {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    const measured: FromTarget = { kind: 'memory', heapUsed, rss };
    process.send?.(measured);
  }, SETTLING_MS);
});
