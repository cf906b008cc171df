/** The process that reads PDFs. Whatever a file does to it, the process that answers questions is not affected. */
import { Worker } from 'node:worker_threads';
import { LARGEST_PROCESS } from '../limits.ts';
import { unreadable } from '../imported.ts';
import { openPdf } from './open-pdf.ts';
import { rowsOfPages } from './rows.ts';

// A thread of its own, because reading can keep this one busy for seconds.
const WATCH = `
  setInterval(() => {
    if (process.memoryUsage.rss() > ${LARGEST_PROCESS}) process.kill(process.pid, 'SIGKILL');
  }, 50);
`;

new Worker(WATCH, { eval: true }).unref();

process.on('message', (bytes: unknown) => {
  process.send?.({ kind: 'ready' });
  void read(bytes).then(result => process.send?.(result));
});

async function read(bytes: unknown) {
  if (!(bytes instanceof Uint8Array)) return unreadable('there are no bytes');
  const opened = await openPdf(bytes);
  return opened.kind === 'pages' ? { kind: 'rows', rows: rowsOfPages(opened.pages) } : opened;
}
