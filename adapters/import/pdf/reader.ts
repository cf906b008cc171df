/** PDFs are read in processes of their own, each file within a time limit. */
import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Imported, unreadable } from '../imported.ts';
import { LARGEST_FILE, LONGEST_READING, LONGEST_START } from '../limits.ts';

export type PdfReader = {
  read(bytes: Uint8Array): Promise<Imported>;
  close(): void;
};

type Job = { bytes: Uint8Array; done: (result: Imported) => void };

type Reading = { waiting: Job[]; idle: ChildProcess[]; busy: Set<ChildProcess>; limit: number };

/** No process is started before the first PDF. `processes`: how many files are read at the same time. */
export function createPdfReader({ processes = 2, limit = LONGEST_READING } = {}): PdfReader {
  const reading: Reading = { waiting: [], idle: [], busy: new Set(), limit };
  return {
    read: bytes =>
      new Promise(done => {
        if (bytes.length > LARGEST_FILE) return done(unreadable('the PDF is too large'));
        reading.waiting.push({ bytes, done });
        next(reading, processes);
      }),
    close() {
      for (const child of [...reading.idle, ...reading.busy]) child.kill('SIGKILL');
      reading.idle = [];
    },
  };
}

function next(reading: Reading, processes: number): void {
  if (reading.waiting.length === 0) return;
  const child = reading.idle.pop() ?? (reading.busy.size < processes ? start() : null);
  const job = child ? reading.waiting.shift() : undefined;
  if (!child || !job) return;
  reading.busy.add(child);
  run({ child, bytes: job.bytes, limit: reading.limit }, result => {
    reading.busy.delete(child);
    if (child.connected && result.kind !== 'stopped') reading.idle.push(rest(child));
    job.done(result.kind === 'stopped' ? unreadable(result.reason) : result);
    next(reading, processes);
  });
}

/** Sent when a process begins to read a file. */
type Ready = { kind: 'ready' };

type Outcome = Imported | { kind: 'stopped'; reason: string };

type Run = { child: ChildProcess; bytes: Uint8Array; limit: number };

function run({ child, bytes, limit }: Run, done: (outcome: Outcome) => void): void {
  const end = (outcome: Outcome) => {
    clearTimeout(timer);
    child.removeAllListeners();
    if (outcome.kind === 'stopped') child.kill('SIGKILL');
    done(outcome);
  };
  const stopAfter = (time: number) =>
    setTimeout(
      () => end({ kind: 'stopped', reason: `the PDF cannot be read within ${time / 1000} seconds` }),
      time,
    );
  let timer = stopAfter(LONGEST_START);
  child.on('message', (result: Imported | Ready) => {
    if (result.kind !== 'ready') return end(result);
    // On a busy machine starting takes longer than reading.
    clearTimeout(timer);
    timer = stopAfter(limit);
  });
  child.once('exit', () => end({ kind: 'stopped', reason: 'the PDF needs more memory than any 職能基準' }));
  child.once('error', error =>
    end({ kind: 'stopped', reason: `no process can be started: ${error.message}` }),
  );
  child.ref();
  child.channel?.ref();
  child.send(bytes, error => {
    if (error) end({ kind: 'stopped', reason: `the process that reads PDFs is gone: ${error.message}` });
  });
}

/** A process that waits for work does not keep the program running. */
function rest(child: ChildProcess): ChildProcess {
  child.unref();
  child.channel?.unref();
  child.on('error', () => undefined);
  return child;
}

/** It gets no environment: the tokens of the platforms are none of its business. */
function start(): ChildProcess {
  return fork(fileURLToPath(new URL('./child.ts', import.meta.url)), [], {
    execArgv: [...loader(), '--max-old-space-size=256'],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** Node 22.18 and newer run TypeScript as it is. With tsx they would take 400 MB for pdfjs-dist, without it 150 MB. */
function loader(): string[] {
  const runsTypeScript = 'typescript' in process.features && process.features.typescript !== false;
  const tsx = createRequire(import.meta.url).resolve('tsx/esm');
  return runsTypeScript ? [] : ['--import', pathToFileURL(tsx).href];
}
