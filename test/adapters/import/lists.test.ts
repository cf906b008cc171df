/** Marks of lists are not in the text of a file: they follow from the styles of its lists. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../adapters/import/docx.ts';
import type { Imported } from '../../../adapters/import/imported.ts';
import { readOdt } from '../../../adapters/import/odt.ts';

function textsOf(read: Imported): string[] {
  if (read.kind !== 'rows') throw new Error(read.reason);
  return read.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
}

function odt(body: string, styles = ''): string[] {
  const list = (level: string) => `<text:list-style style:name="L">${level}</text:list-style>`;
  const own = `<office:automatic-styles>${list(styles)}</office:automatic-styles>`;
  const content = `<x>${own}<office:body><office:text>${body}</office:text></office:body></x>`;
  return textsOf(readOdt(zipSync({ 'content.xml': strToU8(content) })));
}

const item = (text: string) => `<text:list-item><text:p>${text}</text:p></text:list-item>`;
const numbered = (more: string) => `<text:list-level-style-number text:level="1" ${more}/>`;

describe('ODT', () => {
  test.each([
    ['bullets', '<text:list-level-style-bullet text:level="1" text:bullet-char="-"/>', ['• 一', '• 二']],
    ['numbers', numbered('style:num-format="1" style:num-suffix="."'), ['1. 一', '2. 二']],
    [
      'codes',
      numbered('style:num-format="01" style:num-prefix="K" text:start-value="3"'),
      ['K03 一', 'K04 二'],
    ],
    ['letters', numbered('style:num-format="a" style:num-suffix=")"'), ['a) 一', 'b) 二']],
    ['no marks', numbered('style:num-format=""'), ['一', '二']],
    ['an unknown style', '', ['• 一', '• 二']],
  ])('%s', (_, style, expected) => {
    expect(odt(`<text:list text:style-name="L">${item('一')}${item('二')}</text:list>`, style)).toEqual(
      expected,
    );
  });

  test('a list that goes on behind a paragraph', () => {
    const style = numbered('style:num-format="1" style:num-suffix="."');
    const list = (more: string, text: string) =>
      `<text:list text:style-name="L" ${more}>${item(text)}</text:list>`;
    const body = `${list('', '一')}<text:p>間</text:p>${list('text:continue-numbering="true"', '二')}${list('', '三')}`;
    expect(odt(body, style)).toEqual(['1. 一', '間', '2. 二', '1. 三']);
  });

  test('text that is not printed is left out, blanks and line ends are kept', () => {
    const deleted = '<text:tracked-changes><text:p>刪</text:p></text:tracked-changes>';
    const note = '<text:note><text:p>註</text:p></text:note>';
    expect(
      odt(`${deleted}<text:p>一<text:s text:c="2"/>二<text:tab/>三${note}<text:line-break/>四</text:p>`),
    ).toEqual(['一\u00a0\u00a0二 三', '四']);
  });
});

describe('DOCX', () => {
  const level = (format: string, text: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const paragraph = (text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

  function docx(numbering: string, body: string): string[] {
    return textsOf(
      readDocx(
        zipSync({
          'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
          'word/numbering.xml': strToU8(
            `<w:numbering><w:abstractNum w:abstractNumId="7">${numbering}</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
          ),
        }),
      ),
    );
  }

  test.each([
    ['bullets', level('bullet', '\uF06C'), ['• 一', '• 二']],
    ['numbers', level('decimal', '%1.'), ['1. 一', '2. 二']],
    ['codes', level('decimalZero', 'K%1'), ['K01 一', 'K02 二']],
    ['no marks', level('none', ''), ['一', '二']],
  ])('%s', (_, numbering, expected) => {
    expect(docx(numbering, paragraph('一') + paragraph('二'))).toEqual(expected);
  });

  test('deleted text and the second rendering of a drawing are left out, symbols are kept', () => {
    const body =
      '<w:p><w:del><w:r><w:t>刪</w:t></w:r></w:del><w:r><w:sym w:char="F06C"/><w:t>一</w:t></w:r><mc:Fallback><w:r><w:t>二</w:t></w:r></mc:Fallback><w:r><w:br/><w:t>三</w:t></w:r></w:p>';
    expect(docx('', body)).toEqual(['\uF06C一', '三']);
  });
});
