/** ODT: the document's text is `content.xml` of a ZIP file. */
import type { Imported, Unreadable } from './imported.ts';
import { MOST_BLANKS, MOST_COLUMNS } from './limits.ts';
import { endList, nextMark, noLists, type OdtLists, readListStyle, startList } from './odt-lists.ts';
import { openDocument } from './open-document.ts';
import { type Attributes, readXml } from './read-xml.ts';
import {
  addParagraph,
  coverColumns,
  createRowsBuilder,
  endCell,
  endTable,
  type RowsBuilder,
  startCell,
  startRow,
  startTable,
} from './rows-builder.ts';

export function readOdt(bytes: Uint8Array): Imported {
  const document = openDocument(bytes, { kind: 'ODT', text: 'content.xml', others: ['styles.xml'] });
  if (document.kind === 'unreadable') return document;
  const reader = createReader();
  const problem = readStyles(document.files.get('styles.xml'), reader) ?? readContent(document.text, reader);
  return problem ?? { kind: 'rows', rows: reader.builder.rows };
}

/** Styles of lists can stand in either file. */
function readStyles(styles: Uint8Array | undefined, { lists }: OdtReader): Unreadable | null {
  if (!styles) return null;
  return readXml(styles, {
    open: (name, attributes) => readListStyle(lists, name, attributes),
    close: () => undefined,
    text: () => undefined,
  });
}

function readContent(content: Uint8Array, reader: OdtReader): Unreadable | null {
  return readXml(content, {
    open: (name, attributes) => open(reader, name, attributes),
    close: name => close(reader, name),
    text: text => addText(reader, text),
  });
}

/** `paragraphs`: the texts of the paragraphs that are open, the innermost last. `skipped`: elements that are no text of the document. */
type OdtReader = {
  builder: RowsBuilder;
  paragraphs: string[];
  lists: OdtLists;
  /** The mark of a list item, until its first paragraph begins. */
  mark: string;
  skipped: number;
  isBody: boolean;
};

function createReader(): OdtReader {
  return {
    builder: createRowsBuilder(),
    paragraphs: [],
    lists: noLists(),
    mark: '',
    skipped: 0,
    isBody: false,
  };
}

/** What is not printed in the running text: deleted text, comments, footnotes, descriptions of pictures. */
const SKIPPED = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:note',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
]);

function open(reader: OdtReader, name: string, attributes: Attributes): void {
  if (SKIPPED.has(name) || reader.skipped > 0) reader.skipped += 1;
  else if (name === 'office:text') reader.isBody = true;
  else if (reader.isBody) OPEN[name]?.(reader, attributes);
  else readListStyle(reader.lists, name, attributes);
}

function close(reader: OdtReader, name: string): void {
  if (reader.skipped > 0) reader.skipped -= 1;
  else if (name === 'office:text') reader.isBody = false;
  else if (reader.isBody) CLOSE[name]?.(reader);
}

function addText(reader: OdtReader, text: string): void {
  const last = reader.paragraphs.length - 1;
  if (reader.skipped === 0 && last >= 0) reader.paragraphs[last] += text.replace(/[\t\r\n ]+/gu, ' ');
}

const OPEN: Readonly<Record<string, (reader: OdtReader, attributes: Attributes) => void>> = {
  'text:p': startParagraph,
  'text:h': startParagraph,
  'text:list': (reader, attributes) => startList(reader.lists, attributes),
  'text:list-item': reader => {
    reader.mark = nextMark(reader.lists);
  },
  'text:s': (reader, attributes) =>
    addText(reader, '\u00a0'.repeat(countOf(attributes, 'text:c', MOST_BLANKS))),
  'text:tab': reader => addText(reader, ' '),
  'text:line-break': reader => {
    endParagraph(reader);
    reader.paragraphs.push('');
  },
  'table:table': reader => startTable(reader.builder),
  'table:table-row': reader => startRow(reader.builder),
  'table:table-cell': (reader, attributes) => {
    const columns = countOf(attributes, 'table:number-columns-spanned', MOST_COLUMNS);
    const rows = countOf(attributes, 'table:number-rows-spanned', MOST_SPANNED);
    const repeated = countOf(attributes, 'table:number-columns-repeated', MOST_COLUMNS);
    for (let copy = 0; copy < repeated; copy += 1) startCell(reader.builder, { columns, rows });
  },
  'table:covered-table-cell': (reader, attributes) => {
    coverColumns(reader.builder, countOf(attributes, 'table:number-columns-repeated', MOST_COLUMNS));
  },
};

const CLOSE: Readonly<Record<string, (reader: OdtReader) => void>> = {
  'text:p': endParagraph,
  'text:h': endParagraph,
  'text:list': reader => endList(reader.lists),
  'text:list-item': reader => {
    reader.mark = '';
  },
  'table:table': reader => endTable(reader.builder),
  'table:table-cell': reader => endCell(reader.builder),
};

/** Rows that one merged cell may span. */
const MOST_SPANNED = 1_000;

function startParagraph(reader: OdtReader): void {
  reader.paragraphs.push(reader.mark);
  reader.mark = '';
}

function endParagraph({ builder, paragraphs }: OdtReader): void {
  const text = paragraphs.pop();
  if (text !== undefined) addParagraph(builder, text);
}

function countOf(attributes: Attributes, name: string, most: number): number {
  const count = Number(attributes[name] ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
}
