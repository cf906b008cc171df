/** The only place that uses the PDF library. It runs in a process of its own, which is ended when it takes too long. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFPageProxy } from 'pdfjs-dist';
import { MOST_PAGES } from '../limits.ts';
import { type Unreadable, unreadable } from '../imported.ts';
import { loadPdfjs } from './load-pdfjs.ts';
import type { PageMarks } from './marks.ts';
import type { Matrix } from './matrix.ts';
import { type Operator, readMarks } from './page-marks.ts';

export type OpenedPdf = { kind: 'pages'; pages: PageMarks[] };

export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | Unreadable> {
  const { getDocument, OPS, VerbosityLevel } = loadPdfjs();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const task = getDocument({ ...OPTIONS, data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await task.promise;
    const count = document.numPages;
    if (count > MOST_PAGES) return unreadable(`it has ${count} pages, a 職能基準 at most ${MOST_PAGES}`);
    const pages: PageMarks[] = [];
    for (let page = 1; page <= count; page += 1)
      pages.push(await readPage(await document.getPage(page), names));
    return { kind: 'pages', pages };
  } catch (error) {
    return unreadable(reasonOf(error));
  } finally {
    await task.destroy();
  }
}

const FOLDER = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Without its character maps and fonts the library returns empty text for some Chinese documents, and reports no error. */
const OPTIONS = {
  cMapUrl: `${join(FOLDER, 'cmaps')}/`,
  cMapPacked: true,
  standardFontDataUrl: `${join(FOLDER, 'standard_fonts')}/`,
  disableFontFace: true,
  useSystemFonts: false,
  isEvalSupported: false,
  stopAtErrors: false,
  // Pictures are not read, so that none is unpacked.
  maxImageSize: 1,
} as const;

async function readPage(page: PDFPageProxy, names: ReadonlyMap<number, string>): Promise<PageMarks> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const operators = fnArray.map(
    (code, index): Operator => ({ name: names.get(code) ?? '', args: argumentsOf(argsArray[index]) }),
  );
  const marks = readMarks({
    width,
    height,
    transform: matrixOf(transform),
    operators,
    fontOf: name => fontOf(page, name),
  });
  page.cleanup();
  return marks;
}

function argumentsOf(args: unknown): readonly unknown[] {
  return Array.isArray(args) ? args : [];
}

function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

/** Fonts that draw their own letters have another unit than a thousandth of their size. */
function fontOf(page: PDFPageProxy, name: string): { unit: number; isVertical: boolean } {
  if (!page.commonObjs.has(name)) return { unit: 0.001, isVertical: false };
  const font: unknown = page.commonObjs.get(name);
  const { fontMatrix, vertical }: { fontMatrix: unknown; vertical: unknown } = {
    fontMatrix: null,
    vertical: false,
    ...asObject(font),
  };
  const [unit]: unknown[] = Array.isArray(fontMatrix) ? fontMatrix : [];
  return { unit: typeof unit === 'number' && unit > 0 ? unit : 0.001, isVertical: vertical === true };
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return REASONS[name] ?? 'the PDF is damaged: get the document again';
}

const REASONS: Readonly<Record<string, string>> = {
  PasswordException: 'the PDF is protected by a password: save it without one',
  InvalidPDFException: 'this is no PDF, or a damaged one: get the document again',
};
