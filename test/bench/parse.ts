/**
 * `npm run bench:parse`: documents of three sizes in both layouts, beside a floor in the same run: splitting the text
 * into lines and taking superfluous blanks off each. Where parsing takes linear time, a layout's share of the floor stays the same.
 */
import { parseDocument } from '../../src/parse/parse-document.ts';
import { seedDocument } from '../support/seed-documents.ts';
import { timeEach, timesOf } from './percentiles.ts';

const ROUNDS = 5;
const SIZES = [100_000, 1_000_000, 10_000_000];
const LAYOUTS = [
  ['tab', 'BGM1219-002v2'],
  ['wrapped', 'KMC2432-001v2'],
] as const;

/** Duties are numbered in two digits. */
const MOST_DUTIES = 99;

const CODE = /(?<![A-Za-z0-9])([TOP])(\d{1,2})(?=\.\d|\s|\p{Script=Han})/gu;

/** The table of a seed again and again, each time below a repeated header and with other numbers of its duties. */
function enlarge(text: string, size: number): { text: string; duties: number } {
  const [, head = '', table = '', end = ''] =
    /^([^]*?)(^[^\n]*行為指標[^]*?)(^職能內涵 ?[(（]A=[^]*)$/mu.exec(text) ?? [];
  const own = new Set(Array.from(table.matchAll(/(?<![A-Za-z0-9])T(\d{1,2})(?!\.?\d)/gu), match => match[1]))
    .size;
  const copies = Math.max(1, Math.round(size / Buffer.byteLength(table)));
  const tables = Array.from({ length: copies }, (_, copy) =>
    table.replace(CODE, (_code, letter: string, duty: string) => {
      return `${letter}${((Number(duty) - 1 + copy * own) % MOST_DUTIES) + 1}`;
    }),
  );
  return { text: head + tables.join('\n') + end, duties: copies * own };
}

/** A document that is refused, or read in part, would be fast for the wrong reason. */
function parseWhole({ text, duties }: { text: string; duties: number }): void {
  const result = parseDocument(text);
  const read = result.kind === 'parsed' ? result.standard.duties.length : result.reason;
  if (read !== duties) throw new Error(`expected ${duties} duties, got ${read}`);
}

process.stdout.write('layout   size      median ms  MB/s    floor MB/s  parse / floor\n');
for (const [layout, code] of LAYOUTS) {
  for (const size of SIZES) {
    const document = enlarge(seedDocument(code), size);
    const megabytes = Buffer.byteLength(document.text) / 1e6;
    const rounds = size > 1_000_000 ? ROUNDS : ROUNDS * 4;
    const parse = timesOf(timeEach([document], rounds, parseWhole)).p50;
    const floor = timesOf(
      timeEach([document.text], rounds, text =>
        text.split('\n').map(line => line.replaceAll(/\s+/gu, ' ').trim()),
      ),
    ).p50;
    const cells = [
      layout.padEnd(9),
      `${megabytes.toFixed(2)} MB`.padEnd(10),
      parse.toFixed(1).padEnd(11),
      ((megabytes / parse) * 1e3).toFixed(1).padEnd(8),
      ((megabytes / floor) * 1e3).toFixed(0).padEnd(12),
      `1 / ${(parse / floor).toFixed(0)}`,
    ];
    process.stdout.write(`${cells.join('')}\n`);
  }
}
