/**
 * `npm run bench:import`: 900 documents, the fixtures multiplied: how many ODT and PDF files a second, how much memory, and
 * how long a fresh and a cached folder take until the first answer. Twice the documents should take twice the time.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadEngine } from '../../adapters/files/load-engine.ts';
import { SEEDS } from '../../adapters/files/seeds.ts';
import { importDocument } from '../../adapters/import/import-document.ts';
import { createPdfReader } from '../../adapters/import/pdf/reader.ts';

const NAMES = ['003', '007', '014', '023', '029'];
const DOCUMENTS = 900;

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url));
}

/** The same document as another standard: its code counts on, so that none is a duplicate. */
function renumber(odt: Uint8Array, number: number): Uint8Array {
  const files = unzipSync(odt);
  const content = strFromU8(files['content.xml'] ?? new Uint8Array());
  const code = String(number % 1000).padStart(3, '0');
  const prefix = String.fromCodePoint(65 + Math.floor(number / 1000)) + 'XA';
  const changed = content.replace(/[A-Z]{3}(\d{4})-\d{3}/gu, `${prefix}$1-${code}`);
  return zipSync({ ...files, 'content.xml': strToU8(changed) }, { level: 1 });
}

function megabytes(): number {
  return Math.round(process.memoryUsage.rss() / 1e6);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function measure(what: string, files: readonly Uint8Array[], together: number): Promise<void> {
  const pdf = createPdfReader();
  // The process that reads PDFs starts once.
  if (files[0]) await importDocument(files[0], pdf);
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  for (let from = 0; from < files.length; from += together) {
    const read = await Promise.all(files.slice(from, from + together).map(file => importDocument(file, pdf)));
    const refused = read.find(one => one.kind === 'refused');
    if (refused?.kind === 'refused') throw new Error(refused.reason);
  }
  const seconds = (performance.now() - began) / 1000;
  // On a busy machine only this figure can be compared; reading PDFs takes the time of other processes.
  const own = (process.cpuUsage(cpu).user / 1e6).toFixed(1);
  pdf.close();
  print(
    `${what}: ${files.length} in ${seconds.toFixed(1)} s, ${(files.length / seconds).toFixed(0)} a second, ${own} s of this process, ${megabytes()} MB`,
  );
}

async function untilFirstAnswer(what: string, folder: string): Promise<void> {
  const began = performance.now();
  const loaded = await loadEngine({ standards: folder, aliases: null }, SEEDS);
  if (loaded.kind === 'unreadable') throw new Error(loaded.problems.join('; '));
  const { title } = loaded.engine.answer('工會總幹事').reply;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  print(
    `${what}: first answer (${title}) from ${loaded.engine.standards.length} standards after ${seconds} s, ${megabytes()} MB`,
  );
}

const odts = NAMES.map(name => fixture(`${name}.odt`));
const pdfs = NAMES.map(name => fixture(`${name}.pdf`));
const many = (files: readonly Uint8Array[], count: number) =>
  Array.from({ length: count }, (_, index) => files[index % files.length] ?? new Uint8Array());

await measure('ODT', many(odts, DOCUMENTS / 2), 1);
await measure('ODT, twice as many', many(odts, DOCUMENTS), 1);
await measure('PDF', many(pdfs, 30), 4);
await measure('PDF, twice as many', many(pdfs, 60), 4);

const place = mkdtempSync(join(tmpdir(), 'competency-import-'));
const folder = join(place, 'standards');
mkdirSync(folder);
try {
  for (const [index, odt] of many(odts, DOCUMENTS).entries()) {
    writeFileSync(join(folder, `${String(index).padStart(4, '0')}.odt`), renumber(odt, index));
  }
  await untilFirstAnswer('fresh folder', folder);
  await untilFirstAnswer('cached folder', folder);
} finally {
  rmSync(place, { recursive: true });
}
