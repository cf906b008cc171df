/** The documents of a folder, read through its cache. Loaded only for a folder that holds documents. */
import type { CompetencyStandard } from '../../src/index.ts';
import { importDocument } from '../import/import-document.ts';
import { createPdfReader } from '../import/pdf/reader.ts';
import { openParseCache } from './parse-cache.ts';
import { readBytes, refuseDoubtful } from './read-document.ts';

/** `problems`: one line each, `place: what is wrong`. */
export type FileResult = { standard: CompetencyStandard } | { problems: string[] };

export type Documents = { read(path: string): Promise<FileResult>; close(): void };

export async function openDocuments(folder: string): Promise<Documents> {
  const cache = await openParseCache(folder);
  const pdf = createPdfReader();
  return {
    async read(path) {
      const bytes = await readBytes(path);
      if ('kind' in bytes) return { problems: [`${path}: ${bytes.reason}`] };
      const key = cache.keyOf(bytes);
      const cached = await cache.get(key);
      const parsed = cached ?? (await importDocument(bytes, pdf));
      if (!cached && parsed.kind === 'parsed') await cache.set(key, parsed);
      const result = parsed.kind === 'refused' ? parsed : refuseDoubtful(parsed);
      if (result.kind === 'parsed') return { standard: result.standard };
      return { problems: [`${path}:${result.line}: refused: ${result.reason}`] };
    },
    close: () => pdf.close(),
  };
}
