/** Files that are damaged, something else, or made to do harm: each is refused in one line, soon and in little memory. */
import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../adapters/files/read-document.ts';
import { importDocument } from '../../../adapters/import/import-document.ts';
import { createPdfReader } from '../../../adapters/import/pdf/reader.ts';
import { drawPdf } from '../../support/draw-pdf.ts';
import { DRAWN_PAGES } from '../../support/drawn-standard.ts';
import { makeFolder } from '../../support/folder.ts';
import { pdf } from '../../support/pdf.ts';

async function reasonFor(bytes: Uint8Array): Promise<string> {
  const read = await importDocument(bytes, pdf);
  return read.kind === 'refused' ? read.reason : `read: ${read.standard.name}`;
}

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/documents/${name}`, import.meta.url));

const MIMETYPE = strToU8('application/vnd.oasis.opendocument.text');

function odt(content: string, others: Zippable = {}): Uint8Array {
  return zipSync({ mimetype: MIMETYPE, 'content.xml': strToU8(content), ...others }, { level: 1 });
}

const body = (inside: string) =>
  `<office:document-content><office:body><office:text>${inside}</office:text></office:body></office:document-content>`;

/** Says in the list of files at the end of the ZIP file that one has another size. */
function withSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const changed = Buffer.from(zip);
  const entry = changed.lastIndexOf(Buffer.from(name)) - 46;
  changed.writeUInt32LE(size, entry + 24);
  return changed;
}

/** Names the only file of a ZIP file again and again in the list at its end. */
function repeated(zip: Uint8Array, times: number): Uint8Array {
  const bytes = Buffer.from(zip);
  const [list, end] = [
    bytes.indexOf('PK\u0001\u0002'),
    Buffer.from(bytes.subarray(bytes.indexOf('PK\u0005\u0006'))),
  ];
  const entry = bytes.subarray(list, bytes.length - end.length);
  end.writeUInt16LE(times, 8);
  end.writeUInt16LE(times, 10);
  end.writeUInt32LE(entry.length * times, 12);
  return Buffer.concat([bytes.subarray(0, list), ...Array.from({ length: times }, () => entry), end]);
}

const NO_ROW = /^no row 職能基準代碼 in it/u;
const DAMAGED = /is damaged: get the document again$/u;

describe('ODT and DOCX files', () => {
  test.each<[string, () => Uint8Array, RegExp]>([
    ['cut off', () => fixture('023.odt').subarray(0, 3000), DAMAGED],
    [
      'larger inside than any document',
      () => withSize(odt(body('')), 'content.xml', 26 * 1024 * 1024),
      /larger than 24 MB when unpacked$/u,
    ],
    ['said to be of 3 GB', () => withSize(odt(body('')), 'content.xml', 3_000_000_000), /larger than 24 MB/u],
    [
      'said to be small',
      () => withSize(odt(body('<text:p>x</text:p>'.repeat(9))), 'content.xml', 60),
      DAMAGED,
    ],
    [
      'with paths that lead elsewhere',
      () => odt(body('<text:p>x</text:p>'), { '../../etc/passwd': MIMETYPE, '/root/x': MIMETYPE }),
      NO_ROW,
    ],
    [
      'with a password',
      () => odt('\u0000', { 'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>') }),
      /protected by a password/u,
    ],
    [
      'a spreadsheet',
      () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      /another kind \(spreadsheet\)$/u,
    ],
    ['a ZIP file of something else', () => zipSync({ 'a.txt': MIMETYPE }), /neither ODT nor DOCX$/u],
    ['a page of the web', () => strToU8('<!DOCTYPE html><title>職能基準代碼</title>'), /HTML or XML page/u],
    [
      'an old Word file',
      () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      /old Word file.*\.docx, \.odt or \.pdf$/u,
    ],
    ['an RTF file', () => strToU8('{\\rtf1'), /RTF file: open it and save it as/u],
    ['a picture', () => Buffer.from('89504e470d0a1a0a', 'hex'), /picture \(PNG\)/u],
    ['a DOCTYPE', () => odt(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${body('&a;')}`), /has a DOCTYPE/u],
    ['an entity that nobody declared', () => odt(body('<text:p>&a;</text:p>')), DAMAGED],
    [
      '2 million elements inside one another',
      () => odt(body('<a>'.repeat(2_000_000))),
      /nested more than 200/u,
    ],
    [
      'two billion columns',
      () =>
        odt(
          body(
            '<table:table><table:table-row><table:table-cell table:number-columns-repeated="2000000000"><text:p>x</text:p></table:table-cell></table:table-row></table:table>'.repeat(
              9,
            ),
          ),
        ),
      NO_ROW,
    ],
    ['two billion blanks', () => odt(body('<text:p>x<text:s text:c="2000000000"/></text:p>')), NO_ROW],
    [
      'more rows than any document',
      () => odt(body(`<table:table>${'<table:table-row/>'.repeat(20_000)}</table:table>`)),
      /more rows than any/u,
    ],
    [
      'more text than any document',
      () => odt(body(`<text:p>${'工作'.repeat(1_050_000)}</text:p>`)),
      /more text than any/u,
    ],
    ['nothing in it', () => odt(body('')), /there is no text in it/u],
  ])('%s', async (_, make, reason) => {
    const bytes = make();
    const began = performance.now();
    expect(await reasonFor(bytes)).toMatch(reason);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('65,000 files in one', async () => {
    const bytes = repeated(zipSync({ mimetype: MIMETYPE }, { level: 0 }), 65_000);
    expect(await reasonFor(bytes)).toMatch(/holds no text \(content\.xml\)$/u);
  });
});

describe('PDF files', { timeout: 60_000 }, () => {
  test.each<[string, () => Uint8Array, RegExp]>([
    [
      'of 1,000 pages',
      () => drawPdf(Array.from({ length: 1000 }, () => ({}))),
      /it has 1000 pages, a 職能基準 at most 60/u,
    ],
    [
      'of pictures',
      () => drawPdf([{ rules: [{ x: 9, y: 9, width: 99, height: 99 }] }]),
      /pictures \(scanned\)/u,
    ],
    ['cut off', () => fixture('023.pdf').subarray(0, 20_000), /damaged/u],
    [
      'of garbage',
      () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1_000_000, 'x')]),
      /damaged/u,
    ],
    ['with a password', () => drawPdf(DRAWN_PAGES, { password: 'x' }), /protected by a password/u],
    ['that nobody may change', () => drawPdf(DRAWN_PAGES, { password: '' }), /^read: 檢驗員$/u],
    [
      'with 100,000 lines',
      () => drawPdf([{ content: '0 0 m 9 9 l S '.repeat(100_000) }], { compress: true }),
      /pictures \(scanned\)|more memory/u,
    ],
  ])('%s', async (_, make, reason) => {
    expect(await reasonFor(make())).toMatch(reason);
  });

  test('that takes too long: the next one is read all the same', async () => {
    const hasty = createPdfReader({ processes: 1, limit: 1 });
    const slow = await hasty.read(fixture('014.pdf'));
    hasty.close();
    expect(slow).toEqual({ kind: 'unreadable', reason: 'the PDF cannot be read within 0.001 seconds' });
    expect(await reasonFor(drawPdf(DRAWN_PAGES))).toBe('read: 檢驗員');
  });

  test('of 50 MB is refused before it is read', async () => {
    const path = join(await makeFolder(), 'garbage.pdf');
    const file = await open(path, 'w');
    await file.truncate(50 * 1024 * 1024);
    await file.close();
    expect(await readDocument(path, { pdf, acceptDoubtful: false })).toMatchObject({
      kind: 'refused',
      reason: 'the file is larger than 32 MB: no 職能基準 is',
    });
  });
});
