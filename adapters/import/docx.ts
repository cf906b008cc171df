/** DOCX: the document's text is `word/document.xml` of a ZIP file, the marks of its lists are in `word/numbering.xml`. */
import type { Imported } from './imported.ts';
import { type ListLabels, readListLabels } from './docx-lists.ts';
import { MOST_COLUMNS } from './limits.ts';
import { openDocument } from './open-document.ts';
import { type Attributes, readXml } from './read-xml.ts';
import {
  addParagraph,
  continueCell,
  coverColumns,
  createRowsBuilder,
  endCell,
  endTable,
  type RowsBuilder,
  startCell,
  startRow,
  startTable,
} from './rows-builder.ts';

export function readDocx(bytes: Uint8Array): Imported {
  const document = openDocument(bytes, {
    kind: 'DOCX',
    text: 'word/document.xml',
    others: ['word/numbering.xml'],
  });
  if (document.kind === 'unreadable') return document;
  const labels = readListLabels(document.files.get('word/numbering.xml') ?? null);
  if ('kind' in labels) return labels;
  const reader = createReader(labels);
  const problem = readXml(document.text, {
    open: (name, attributes) => open(reader, name, attributes),
    close: name => close(reader, name),
    text: text => addText(reader, text),
  });
  return problem ?? { kind: 'rows', rows: reader.builder.rows };
}

type DocxParagraph = { text: string; list: string | null; level: number };

/** A cell's properties follow its start, so it is put into the row with its first paragraph or its end. */
type DocxCell = { columns: number; merge: 'none' | 'first' | 'further' };

type DocxReader = {
  builder: RowsBuilder;
  labels: ListLabels;
  paragraphs: DocxParagraph[];
  pendingCell: DocxCell | null;
  isText: boolean;
  skipped: number;
};

function createReader(labels: ListLabels): DocxReader {
  return {
    builder: createRowsBuilder(),
    labels,
    paragraphs: [],
    pendingCell: null,
    isText: false,
    skipped: 0,
  };
}

/** Deleted and moved text, the code of fields, and the second of two renderings of one drawing. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:pPrChange', 'w:tcPrChange']);

function open(reader: DocxReader, name: string, attributes: Attributes): void {
  if (SKIPPED.has(name) || reader.skipped > 0) reader.skipped += 1;
  else OPEN[name]?.(reader, attributes);
}

function close(reader: DocxReader, name: string): void {
  if (reader.skipped > 0) reader.skipped -= 1;
  else CLOSE[name]?.(reader);
}

function addText(reader: DocxReader, text: string): void {
  if (reader.isText && reader.skipped === 0) append(reader, text);
}

function append({ paragraphs }: DocxReader, text: string): void {
  const last = paragraphs.at(-1);
  if (last) last.text += text;
}

const OPEN: Readonly<Record<string, (reader: DocxReader, attributes: Attributes) => void>> = {
  'w:p': reader => {
    placeCell(reader);
    reader.paragraphs.push({ text: '', list: null, level: 0 });
  },
  'w:t': reader => {
    reader.isText = true;
  },
  'w:tab': reader => append(reader, reader.isText ? ' ' : ''),
  'w:ptab': reader => append(reader, ' '),
  'w:noBreakHyphen': reader => append(reader, '-'),
  'w:br': breakLine,
  'w:cr': breakLine,
  'w:sym': (reader, attributes) => append(reader, symbol(attributes['w:char'] ?? '')),
  'w:numId': (reader, attributes) => {
    const last = reader.paragraphs.at(-1);
    if (last) last.list = attributes['w:val'] ?? null;
  },
  'w:ilvl': (reader, attributes) => {
    const last = reader.paragraphs.at(-1);
    if (last) last.level = Number(attributes['w:val'] ?? 0);
  },
  'w:tbl': reader => {
    placeCell(reader);
    startTable(reader.builder);
  },
  'w:tr': reader => startRow(reader.builder),
  'w:gridBefore': (reader, attributes) => coverColumns(reader.builder, countOf(attributes)),
  'w:tc': reader => {
    if (reader.builder.tables.length === 1) reader.pendingCell = { columns: 1, merge: 'none' };
  },
  'w:gridSpan': (reader, attributes) => {
    if (reader.pendingCell) reader.pendingCell.columns = Math.min(countOf(attributes), MOST_COLUMNS);
  },
  'w:vMerge': (reader, attributes) => {
    const isFirst = attributes['w:val'] === 'restart';
    if (reader.pendingCell) reader.pendingCell.merge = isFirst ? 'first' : 'further';
  },
};

const CLOSE: Readonly<Record<string, (reader: DocxReader) => void>> = {
  'w:p': reader => {
    const paragraph = reader.paragraphs.pop();
    if (paragraph) addParagraph(reader.builder, labelOf(reader, paragraph) + paragraph.text);
  },
  'w:t': reader => {
    reader.isText = false;
  },
  'w:tbl': reader => endTable(reader.builder),
  'w:tc': reader => {
    placeCell(reader);
    endCell(reader.builder);
  },
};

function placeCell(reader: DocxReader): void {
  const { builder, pendingCell } = reader;
  if (!pendingCell) return;
  reader.pendingCell = null;
  const { columns, merge } = pendingCell;
  if (merge === 'further') continueCell(builder);
  else startCell(builder, { columns, rows: 1 });
  coverColumns(builder, columns - 1);
}

function breakLine(reader: DocxReader): void {
  const paragraph = reader.paragraphs.at(-1);
  if (!paragraph) return;
  addParagraph(reader.builder, labelOf(reader, paragraph) + paragraph.text);
  paragraph.text = '';
  paragraph.list = null;
}

/** An empty paragraph shows its mark, but has nothing to mark. */
function labelOf({ labels }: DocxReader, { text, list, level }: DocxParagraph): string {
  return list === null || text.trim() === '' ? '' : labels.next(list, level);
}

/** `w:sym` names a character of a symbol font, which are private-use characters. */
function symbol(hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16);
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : '';
}

function countOf(attributes: Attributes): number {
  const count = Number(attributes['w:val'] ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
