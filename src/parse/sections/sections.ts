/** Cuts a document into its sections by their printed headings, whatever the layout. */
import { type Ends, findEnds } from './ends.ts';
import type { Refusal } from '../issue.ts';
import { layoutOf } from '../layout-of.ts';
import type { Layout, Table } from '../layout.ts';
import { refuseForeign, refuseUnknown } from './recognise.ts';
import { refuseRemnants, refuseRow, refuseSecond, refuseWithoutHeader } from './refuse-table.ts';
import { compact, findHeaders, type HeaderPlace, type Headings } from './table-header.ts';
import type { Line } from '../line.ts';
import { clean } from '../text.ts';

/** A document's lines by section. */
export type Sections = {
  kind: 'sections';
  layout: Layout;
  title: Line | null;
  /** Lines above the standard's code that are neither title nor version table. */
  strays: Line[];
  versions: Line[];
  particulars: Line[];
  headings: Headings;
  table: Table;
  attitudes: Line[];
  supplements: Line[];
};

const CODE_LABEL = '職能基準代碼';

/** `第 3 頁，總共 8 頁`, `-- 3 of 8 --`, `Page 3 of 8`: printed on every page, not part of the standard. */
const PAGE_FOOTERS: readonly RegExp[] = [
  /^\s{0,99}第\s{0,9}\d+\s{0,9}頁(?:\s{0,9}[，,／/]?\s{0,9}(?:總共|共)\s{0,9}\d+\s{0,9}頁)?\s*$/u,
  /^\s{0,99}(?:--\s?\d+ of \d+\s?--|page \d+(?: of \d+)?|-\s?\d+\s?-|\d+\s?[/／]\s?\d+)\s*$/iu,
];

function isPageFooter({ text }: Line): boolean {
  return text.length < LONGEST_FOOTER && PAGE_FOOTERS.some(footer => footer.test(text));
}

const LONGEST_FOOTER = 200;

export function cutIntoSections(all: readonly Line[]): Sections | Refusal {
  const foreign = refuseForeign(all);
  if (foreign) return foreign;
  const lines = all.filter(line => !isPageFooter(line));
  const codeAt = lines.findIndex(line => line.text.includes('職') && clean(line.text).startsWith(CODE_LABEL));
  const codeLine = lines[codeAt];
  if (!codeLine) return refuseUnknown(lines);
  const headers = findHeaders(lines);
  const first = headers[0];
  const header = first && lines[first.from];
  if (!first || !header || first.from < codeAt) return refuseWithoutHeader(lines, codeLine);
  const ends = findEnds(lines, first.to);
  if ('kind' in ends) return ends;
  const layout = layoutOf(header);
  const behind = (from: number) => withoutHeaders(lines, headers, [from, lines.length]);
  const refusal =
    refuseSecond(lines, first.to) ??
    layout.refuseHeaders(headers.map(place => headerLine(lines, place))) ??
    refuseRemnants(behind(first.to));
  if (refusal) return refusal;
  const row = layout.findRow(behind(ends.afterAttitudesHeading), header);
  if (row) return refuseRow(row);
  return { layout, ...cutHead(lines, codeAt), ...cutBody(lines, { codeAt, headers, first, ends }) };
}

/** A header that wrapping spread over lines, as one; with the line below, where its last words may stand. */
function headerLine(lines: readonly Line[], { from, to }: HeaderPlace): Line {
  const [first = EMPTY, ...others] = lines.slice(from, to + 1);
  return first.cells ? first : { ...first, text: [first, ...others].map(line => line.text).join(' ') };
}

const EMPTY: Line = { number: 1, text: '', cells: null, page: null };

/** Everything above the row of the standard's code: the title, and the version table where there is one. */
function cutHead(lines: readonly Line[], codeAt: number): Pick<Sections, 'title' | 'strays' | 'versions'> {
  const above = lines.slice(0, codeAt);
  const versionsAt = above.findIndex(line => compact(clean(line.text)).startsWith(`版本${CODE_LABEL}`));
  const end = versionsAt === -1 ? codeAt : versionsAt;
  const [title = null, ...strays] = above.slice(0, end).filter(line => line.text.trim() !== '');
  return { title, strays, versions: versionsAt === -1 ? [] : above.slice(versionsAt + 1) };
}

type SectionPlaces = { codeAt: number; headers: readonly HeaderPlace[]; first: HeaderPlace; ends: Ends };

function cutBody(
  lines: readonly Line[],
  { codeAt, headers, first, ends }: SectionPlaces,
): Omit<Sections, 'layout' | 'title' | 'strays' | 'versions'> {
  return {
    kind: 'sections',
    particulars: lines.slice(codeAt, first.from),
    headings: first.headings,
    table: {
      header: lines[first.from] ?? EMPTY,
      pages: cutIntoPages(lines.slice(0, ends.attitudes), headers),
    },
    attitudes: withoutHeaders(lines, headers, [ends.afterAttitudesHeading, ends.supplements]),
    supplements: withoutHeaders(lines, headers, [ends.supplements + 1, lines.length]),
  };
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
