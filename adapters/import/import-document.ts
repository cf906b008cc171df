/** The bytes of a document file of any kind → the standard it prints, or why it is refused. */
import {
  decodeDocument,
  type Parsed,
  parseDocument,
  parseRows,
  type Refusal,
  refuse,
} from '../../src/documents.ts';
import { readDocx } from './docx.ts';
import type { Imported } from './imported.ts';
import { kindOf } from './kind.ts';
import { LARGEST_FILE } from './limits.ts';
import { readOdt } from './odt.ts';
import type { PdfReader } from './pdf/reader.ts';

export async function importDocument(bytes: Uint8Array, pdf: PdfReader): Promise<Parsed | Refusal> {
  if (bytes.length > LARGEST_FILE)
    return refuse(1, `the file is larger than ${LARGEST_FILE / 1024 / 1024} MB`);
  const found = kindOf(bytes);
  switch (found.kind) {
    case 'odt':
      return parse(readOdt(bytes));
    case 'docx':
      return parse(readDocx(bytes));
    case 'pdf':
      return parse(await pdf.read(bytes));
    case 'text':
      return readText(bytes);
    case 'other':
      return refuse(1, found.reason);
  }
}

function parse(imported: Imported): Parsed | Refusal {
  if (imported.kind === 'unreadable') return refuse(1, imported.reason);
  const hasText = imported.rows.some(({ cells }) =>
    cells.some(({ paragraphs }) => paragraphs.join('').trim() !== ''),
  );
  return hasText ? parseRows(imported.rows) : refuse(1, NO_TEXT);
}

const NO_TEXT = 'there is no text in it: the pages are pictures (scanned), get the original document';

function readText(bytes: Uint8Array): Parsed | Refusal {
  const decoded = decodeDocument(bytes);
  return decoded.kind === 'refused' ? decoded : parseDocument(decoded.text);
}
