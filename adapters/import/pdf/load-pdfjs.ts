/**
 * Loads the PDF library. It is required, not imported: a TypeScript loader would translate its three megabytes again, which
 * takes seconds and 350 MB.
 */
import { createRequire } from 'node:module';
import type * as Pdfjs from 'pdfjs-dist';

const require = createRequire(import.meta.url);

export function loadPdfjs(): typeof Pdfjs {
  // What the library needs only to draw pages; its optional canvas package would bring it along.
  function NotDrawn() {}
  const pdfjsWorker: unknown = require('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { DOMMatrix: NotDrawn, ImageData: NotDrawn, Path2D: NotDrawn, pdfjsWorker });
  const library: typeof Pdfjs = require('pdfjs-dist/legacy/build/pdf.mjs');
  return library;
}
