/** Imported into a loaded process: says on request what it holds in memory. */
import type { FromTarget, ToTarget } from './messages.ts';

process.on('message', (message: ToTarget) => {
  if (message.kind !== 'measure') return;
  // Twice: what the first finds to be finished the second takes away.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const measured: FromTarget = { kind: 'memory', heapUsed, rss };
  process.send?.(measured);
});
