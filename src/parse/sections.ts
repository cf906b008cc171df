/** Cuts a document into its sections by their printed headings, whatever the layout. */
import { type Refusal, refuse } from './issue.ts';
import { compact, findHeaders, type HeaderPlace, type Headings } from './table-header.ts';
import { clean, type Line } from './text.ts';

/** A document's lines by section. `pages` are the table's lines from one repeated header to the next. */
export type Sections = {
  kind: 'sections';
  layout: 'tab' | 'wrapped';
  title: Line | null;
  versions: Line[];
  particulars: Line[];
  headings: Headings;
  header: Line;
  pages: Line[][];
  attitudes: Line[];
  supplements: Line[];
};

const CODE_LABEL = '職能基準代碼';

/** `第 3 頁，總共 8 頁`: printed on every page, not part of the standard (and the counts lie). */
const PAGE_FOOTER = /^\s*第\s*\d+\s*頁(?:\s*[，,／/]?\s*(?:總共|共)\s*\d+\s*頁)?\s*$/u;

export function cutIntoSections(all: readonly Line[]): Sections | Refusal {
  const lines = all.filter(line => !PAGE_FOOTER.test(line.text));
  const codeAt = lines.findIndex(line => clean(line.text).startsWith(CODE_LABEL));
  if (codeAt === -1) return refuse(1, `no row 職能基準代碼: not the text of a 職能基準 document`);
  const headers = findHeaders(lines);
  const first = headers[0];
  const header = first && lines[first.from];
  if (!first || !header) {
    return refuse(
      lineOf(lines, codeAt),
      'no table header (主要職責/工作任務 … 工作產出 行為指標) after this line',
    );
  }
  const ends = findEnds(lines, first.to);
  if ('kind' in ends) return ends;
  const versionsAt = lines.findIndex(line => compact(clean(line.text)).startsWith(`版本${CODE_LABEL}`));
  const versionsEnd = versionsAt === -1 || versionsAt > codeAt ? codeAt : versionsAt;
  return {
    kind: 'sections',
    layout: header.text.includes('\t') ? 'tab' : 'wrapped',
    title: lines.slice(0, versionsEnd).find(line => line.text.trim() !== '') ?? null,
    versions: versionsAt === -1 ? [] : lines.slice(versionsAt + 1, codeAt),
    particulars: lines.slice(codeAt, first.from),
    headings: first.headings,
    header,
    pages: cutIntoPages(lines.slice(0, ends.attitudes), headers),
    attitudes: withoutHeaders(lines, headers, [ends.afterAttitudesHeading, ends.supplements]),
    supplements: withoutHeaders(lines, headers, [ends.supplements + 1, lines.length]),
  };
}

type Ends = { attitudes: number; afterAttitudesHeading: number; supplements: number };

/** Where the table ends. A document without its last sections is one that was cut, and never read as whole. */
function findEnds(lines: readonly Line[], from: number): Ends | Refusal {
  const last = lineOf(lines, lines.length - 1);
  const supplements = lines.findIndex(
    (line, index) => index >= from && compact(withoutMarks(line.text)).startsWith('說明與補充事項'),
  );
  const attitudes = lines.findIndex((line, index) => index >= from && isAttitudesHeading(lines, index, line));
  if (attitudes === -1) {
    return refuse(last, 'the document ends here without 職能內涵 (A=attitude 態度): the table is cut');
  }
  if (supplements === -1 || supplements < attitudes) {
    return refuse(
      last,
      'the document ends here without 說明與補充事項 after the attitudes: its end is missing',
    );
  }
  const split = compact(lines[attitudes]?.text ?? '') === '職能內涵';
  const afterAttitudesHeading = split ? nextText(lines, attitudes + 1) + 1 : attitudes + 1;
  return { attitudes, afterAttitudesHeading, supplements };
}

const ATTITUDES_HEADING = /^職能內涵\(A=attitude/iu;

function isAttitudesHeading(lines: readonly Line[], index: number, line: Line): boolean {
  const text = compact(withoutMarks(line.text));
  if (ATTITUDES_HEADING.test(text)) return true;
  if (text !== '職能內涵') return false;
  return ATTITUDES_HEADING.test(text + compact(lines[nextText(lines, index + 1)]?.text ?? ''));
}

function withoutMarks(text: string): string {
  return clean(text).replace(/^[#\s]+/u, '');
}

function nextText(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && lines[index]?.text.trim() === '') index += 1;
  return index;
}

function cutIntoPages(lines: readonly Line[], headers: readonly HeaderPlace[]): Line[][] {
  const inTable = headers.filter(header => header.to <= lines.length);
  return inTable.map((header, index) => lines.slice(header.to, inTable[index + 1]?.from ?? lines.length));
}

function withoutHeaders(
  lines: readonly Line[],
  headers: readonly HeaderPlace[],
  [from, to]: [number, number],
): Line[] {
  const inHeader = new Set(
    headers.flatMap(header => Array.from({ length: header.to - header.from }, (_, i) => header.from + i)),
  );
  return lines.filter((_, index) => index >= from && index < to && !inHeader.has(index));
}

function lineOf(lines: readonly Line[], index: number): number {
  return lines[index]?.number ?? 1;
}
