/** A standard as an ODT file, in the look that is asked for. */
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

export function printOdt(standard: Omit<CompetencyStandard, 'aliases'>, look: Look): Uint8Array {
  const blocks = layOut(standard, look);
  const styles: string[] = [];
  const body = blocks.map((block, index) => blockXml(block, { look, styles, index })).join('');
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content(look, styles, body)),
    'styles.xml': strToU8(pageStyles(look)),
    'META-INF/manifest.xml': strToU8(MANIFEST),
  });
}

type Context = { look: Look; styles: string[]; index: number };

function blockXml(block: PrintedBlock, context: Context): string {
  return block.kind === 'paragraph' ? paragraphXml(block, context.look) : tableXml(block, context);
}

function paragraphXml({ text, style, isListItem }: PrintedParagraph, { endBlank }: Look): string {
  const xml = `<text:p text:style-name="${style}">${escape(text)}${endBlank ? '<text:s/>' : ''}</text:p>`;
  return isListItem
    ? `<text:list text:style-name="L"><text:list-item>${xml}</text:list-item></text:list>`
    : xml;
}

function tableXml({ widths, rows, repeatsHeader }: PrintedTable, { look, styles, index }: Context): string {
  const page = (look.landscape ? 29.7 : 21) - 3;
  const sum = widths.reduce((total, width) => total + width, 0);
  const columns = widths.map((width, column) => {
    const name = `c${index}_${column}`;
    const size = ((page * width) / sum).toFixed(3);
    styles.push(
      `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${size}cm"/></style:style>`,
    );
    return `<table:table-column table:style-name="${name}"/>`;
  });
  const printed = rows.map(
    row => `<table:table-row>${row.map(cell => cellXml(cell, look)).join('')}</table:table-row>`,
  );
  const [header = '', ...others] = printed;
  const head = repeatsHeader ? `<table:table-header-rows>${header}</table:table-header-rows>` : header;
  return `<table:table table:name="t${index}" table:style-name="T">${columns.join('')}${head}${others.join('')}</table:table>`;
}

function cellXml(cell: PrintedCell | null, look: Look): string {
  if (!cell) return '<table:covered-table-cell/>';
  const { columns = 1, rows = 1, paragraphs } = cell;
  const spans = `${columns > 1 ? ` table:number-columns-spanned="${columns}"` : ''}${rows > 1 ? ` table:number-rows-spanned="${rows}"` : ''}`;
  return `<table:table-cell table:style-name="C"${spans}>${paragraphs.map(text => paragraphXml(text, look)).join('')}</table:table-cell>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/ {2}/gu, ' <text:s/>');
}

const NAMES = ['office', 'text', 'table', 'style']
  .map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat([
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  ])
  .join(' ');

function fontFace({ font }: Look): string {
  return `<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${font}'"/></office:font-face-decls>`;
}

function paragraphStyle(name: string, properties: string, size: number): string {
  return `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${properties} fo:orphans="0" fo:widows="0"/><style:text-properties style:font-name="F" style:font-name-asian="F" fo:font-size="${size}pt" style:font-size-asian="${size}pt"/></style:style>`;
}

function content(look: Look, styles: readonly string[], body: string): string {
  const { size, bullet, middle } = look;
  const em = (count: number) => `${(size * count).toFixed(1)}pt`;
  const own = [
    '<style:style style:name="T" style:family="table"><style:table-properties table:align="left" table:border-model="collapsing"/></style:style>',
    `<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.08cm" style:vertical-align="${middle ? 'middle' : 'top'}"/></style:style>`,
    paragraphStyle('plain', '', size),
    paragraphStyle('title', 'fo:text-align="center"', 16),
    paragraphStyle('item', `fo:margin-left="${em(3)}" fo:text-indent="-${em(3)}"`, size),
    paragraphStyle('bullet', `fo:margin-left="${em(3.2)}" fo:text-indent="-${em(1)}"`, size),
    `<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="${bullet}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${em(3.2)}" fo:text-indent="-${em(1)}" fo:margin-left="${em(3.2)}"/></style:list-level-properties><style:text-properties style:font-name="F"/></text:list-level-style-bullet></text:list-style>`,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMES} office:version="1.2">${fontFace(look)}<office:automatic-styles>${own.join('')}${styles.join('')}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
}

function pageStyles(look: Look): string {
  const [width, height] = look.landscape ? [29.7, 21] : [21, 29.7];
  const footer = look.footer
    ? '<style:footer><text:p>第 <text:page-number text:select-page="current">1</text:page-number> 頁，總共 <text:page-count>9</text:page-count> 頁</text:p></style:footer>'
    : '';
  const footerStyle = look.footer
    ? '<style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.2cm"/></style:footer-style>'
    : '';
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${NAMES} office:version="1.2">${fontFace(look)}<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="F" style:font-name-asian="F" fo:font-size="10pt" style:font-size-asian="10pt" fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="TW"/></style:default-style></office:styles><office:automatic-styles><style:page-layout style:name="PL"><style:page-layout-properties fo:page-width="${width}cm" fo:page-height="${height}cm" style:print-orientation="${look.landscape ? 'landscape' : 'portrait'}" fo:margin="1.5cm"/>${footerStyle}</style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="PL">${footer}</style:master-page></office:master-styles></office:document-styles>`;
}

const MANIFEST =
  '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>';
