/**
 * `npm run extract:texts -- FOLDER OUT`: the text of each PDF as the usual programs around pdf.js take it, for
 * `eval:documents`. One folder for each way, with what the documents print beside it. Texts of PDFBox, PDFium and
 * `pdftotext -raw` are measured the same way: put each as NAME.txt beside NAME.json.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadPdfjs } from '../../adapters/import/pdf/load-pdfjs.ts';

type Item = { str: string; hasEOL: boolean; transform: readonly number[] };

/** How the pieces of a page become its text. */
const WAYS: Readonly<Record<string, (items: readonly Item[]) => string>> = {
  'line-ends': items => items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
  'blanks-between': items => items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : ' ')).join(''),
  'one-line': items => items.map(({ str }) => str).join(' '),
  baselines: items =>
    items.map((item, index) => (isOtherLine(item, items[index - 1]) ? `\n${item.str}` : item.str)).join(''),
};

function isOtherLine({ transform }: Item, before: Item | undefined): boolean {
  return before !== undefined && Math.abs((transform[5] ?? 0) - (before.transform[5] ?? 0)) > 1;
}

const [folder, out] = process.argv.slice(2);
if (folder && out) await extract(folder, out);
else process.stdout.write('skipped: give a folder with PDF files and one to write to\n');

async function extract(from: string, to: string): Promise<void> {
  for (const file of readdirSync(from).filter(name => name.endsWith('.pdf'))) {
    const pages = await readPages(join(from, file));
    for (const [way, textOf] of Object.entries(WAYS)) {
      const expected = file.replace('.pdf', '.json');
      mkdirSync(join(to, way), { recursive: true });
      writeFileSync(join(to, way, file.replace('.pdf', '.txt')), pages.map(textOf).join('\n'));
      if (existsSync(join(from, expected))) copyFileSync(join(from, expected), join(to, way, expected));
    }
  }
}

async function readPages(path: string): Promise<Item[][]> {
  const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = loadPdfjs().getDocument({
    data: new Uint8Array(readFileSync(path)),
    cMapUrl: `${join(library, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
    verbosity: 0,
  });
  const document = await task.promise;
  const pages: Item[][] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    pages.push(items.flatMap(item => ('str' in item ? item : [])));
  }
  await task.destroy();
  return pages;
}
