/** A document file of any kind (`.odt .docx .pdf .txt`) on the disk → the standard it prints, or why it is refused. */
import { readFile, stat } from 'node:fs/promises';
import { type Parsed, type Refusal, refuse } from '../../src/documents.ts';
import { importDocument } from '../import/import-document.ts';
import { LARGEST_FILE } from '../import/limits.ts';
import type { PdfReader } from '../import/pdf/reader.ts';
import { reasonOf } from './reason.ts';

export type DocumentReading = { pdf: PdfReader; acceptDoubtful: boolean };

export async function readDocument(
  path: string,
  { pdf, acceptDoubtful }: DocumentReading,
): Promise<Parsed | Refusal> {
  const bytes = await readBytes(path);
  if ('kind' in bytes) return bytes;
  const parsed = await importDocument(bytes, pdf);
  return parsed.kind === 'refused' || acceptDoubtful ? parsed : refuseDoubtful(parsed);
}

/** The size is asked for first: a file that is too large is not read. */
export async function readBytes(path: string): Promise<Uint8Array | Refusal> {
  try {
    const file = await stat(path);
    if (file.isDirectory()) return refuse(1, 'cannot be read: is a folder');
    if (!file.isFile()) return refuse(1, 'cannot be read: is no ordinary file');
    if (file.size > LARGEST_FILE) {
      return refuse(1, `the file is larger than ${LARGEST_FILE / 1024 / 1024} MB: no 職能基準 is`);
    }
    return await readFile(path);
  } catch (error) {
    return refuse(1, `cannot be read: ${reasonOf(error)}`);
  }
}

/** Facts that may be wrong are worse than none. */
export function refuseDoubtful(parsed: Parsed): Parsed | Refusal {
  const [first, ...others] = parsed.issues.filter(({ severity }) => severity === 'error');
  if (!first) return parsed;
  const { line, expected, found, page } = first;
  const more = others.length > 0 ? `, and ${others.length} more like that` : '';
  const reason = `facts may be wrong or lost: expected ${expected}; found ${found}${more} (--accept-doubtful reads it all the same)`;
  return { ...refuse(line, reason), ...(page === undefined ? {} : { page }) };
}
