/** A standard as a DOCX file, in the look that is asked for. */
import { strToU8, zipSync } from 'fflate';
import type { CompetencyStandard } from '../../src/index.ts';
import {
  layOut,
  type Look,
  type PrintedBlock,
  type PrintedCell,
  type PrintedParagraph,
  type PrintedTable,
} from './document-model.ts';

export function printDocx(standard: Omit<CompetencyStandard, 'aliases'>, look: Look): Uint8Array {
  const body = layOut(standard, look).map(blockXml).join('');
  return zipSync({
    'word/document.xml': strToU8(`${XML}<w:document ${NAMES}><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': strToU8(`${XML}<w:numbering ${NAMES}>${listXml(look)}</w:numbering>`),
  });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function listXml({ bullet }: Look): string {
  return `<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${bullet}"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>`;
}

function blockXml(block: PrintedBlock): string {
  return block.kind === 'paragraph' ? paragraphXml(block) : tableXml(block);
}

/** Word cuts a paragraph into runs wherever its script or spelling changes. */
function paragraphXml({ text, isListItem }: PrintedParagraph): string {
  const list = isListItem ? '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>' : '';
  const runs = text.match(/[!-~]+|[^!-~]+/gu) ?? [];
  return `<w:p>${list}${runs.map(run => `<w:r><w:t xml:space="preserve">${escape(run)}</w:t></w:r>`).join('')}</w:p>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function tableXml({ rows }: PrintedTable): string {
  return `<w:tbl>${rows.map((row, index) => rowXml(row, rows.slice(0, index))).join('')}</w:tbl>`;
}

type PrintedRow = readonly (PrintedCell | null)[];

/** A cell that spans columns takes the place of those it covers; one that spans rows is printed empty in each. */
function rowXml(row: PrintedRow, above: readonly PrintedRow[]): string {
  let xml = '';
  for (let column = 0; column < row.length; column += 1) {
    const cell = row[column] ?? coveredFrom(above, column);
    const columns = cell?.columns ?? 1;
    const isFurther = row[column] === null;
    const isMerged = (cell?.rows ?? 1) > 1;
    const merge = isFurther ? '<w:vMerge/>' : isMerged ? '<w:vMerge w:val="restart"/>' : '';
    const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
    const text = isFurther ? '<w:p/>' : (cell?.paragraphs ?? []).map(paragraphXml).join('');
    xml += `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${text}</w:tc>`;
    column += columns - 1;
  }
  return `<w:tr>${xml}</w:tr>`;
}

function coveredFrom(above: readonly PrintedRow[], column: number): PrintedCell | null {
  return above.findLast(row => row[column])?.[column] ?? null;
}
