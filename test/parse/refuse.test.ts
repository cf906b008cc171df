import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Parsed, parseDocument } from '../../src/parse/parse-document.ts';
import type { Refusal } from '../../src/parse/issue.ts';
import { readStandard } from '../../src/standard/schema.ts';
import { anyText } from '../support/any-text.ts';
import { FAULTLESS, lineOf, seedDocument, seedDocuments } from '../support/seed-documents.ts';

const WRAPPED = seedDocument('BAS4999-001v2');
const TAB = seedDocument('BGM1219-002v2');
const HEADER = FAULTLESS.split('\n').find(line => line.includes('行為指標')) ?? '';

const ONE_LINE = /^[^\n\r]+$/u;

/** Why a result could not be shown: a standard must be valid, its issues in order, a refusal one line. */
function faultsOf(result: Parsed | Refusal): unknown[] {
  if (result.kind === 'refused') {
    return ONE_LINE.test(result.reason) && result.line > 0 ? [] : [result];
  }
  const read = readStandard(result.standard);
  const faulty = result.issues.filter(
    ({ line, expected, found }, index, all) =>
      !ONE_LINE.test(expected) || !ONE_LINE.test(found) || line < (all[index - 1]?.line ?? 1),
  );
  return read.kind === 'invalid' ? [...read.problems, ...faulty] : faulty;
}

describe('another kind of document is refused with what it is', () => {
  const unknown = 'not the text of a 職能基準 document';
  const empty = 'the document is empty: there are only blanks and line ends in it';
  test.each([
    ['nothing', '', 1, empty],
    ['blanks', ' \n\t\r\n\u3000\f', 1, empty],
    [
      'an invoice',
      'Invoice No. 7\n\nTotal: 300',
      1,
      `no row 職能基準代碼 in it: ${unknown} (it begins with “Invoice No. 7”)`,
    ],
    [
      'a novel',
      '\n滾滾長江東逝水，浪花淘盡英雄。\n是非成敗轉頭空。',
      2,
      `no row 職能基準代碼 in it: ${unknown} (it begins with “滾滾長江東逝水，浪花淘盡英雄。”)`,
    ],
    [
      'HTML',
      '<!DOCTYPE html>\n<title>職能基準代碼</title>',
      1,
      'this is an HTML or XML page: save the text that it shows instead',
    ],
    [
      'JSON',
      '{"code":"BAS2421-001"}',
      1,
      'this is JSON, not a document: a standard in JSON is loaded, not parsed',
    ],
    ['PDF', '%PDF-1.7', 1, 'these are the bytes of a PDF, not its text: give the PDF itself'],
    [
      'garbled text',
      '\uFFFD\uFFFD\uFFFD準',
      1,
      'no row 職能基準代碼 in it: its characters are garbled, save it as UTF-8 (it begins with “\uFFFD\uFFFD\uFFFD準”)',
    ],
  ])('%s', (...[, text, line, reason]) => {
    expect(parseDocument(text)).toEqual({ kind: 'refused', line, reason });
  });
});

/** Changes the faultless document: the first place of a string, all places of a pattern. */
type Break = [part: string | RegExp, instead: string];

const SECOND_HEADER = `${HEADER}\n\tT1.3`;

describe('a document of which a part is missing is refused with the part and its line', () => {
  const first = lineOf('主要職責');
  const second = lineOf('T1.3') - 1;
  const row = lineOf('T1.2');
  const head = 'the table header in line';
  const printed = '主要職責/工作任務 … 工作產出 行為指標 …';
  const cells = 'the table row has 4 cells, its header has 7: the table is cut or garbled here';
  const noCodeRow = 'no row 職能基準代碼 in it: not the text of a 職能基準 document';
  test.each<[string, Break, number, string]>([
    ['code row', [/^職能基準代碼.*\n/mu, ''], 1, `${noCodeRow} (it begins with “花藝設計師職能基準”)`],
    ['code', ['\tAGR3456-001v2\n職能', '\n職能'], 7, 'no code behind 職能基準代碼 in line 7'],
    ['name', ['\t花藝設計師\n', '\t\n'], 7, 'no name behind 職業 or 職類 below line 7'],
    ['headers', [/^主要職責.*\n/gmu, ''], 7, `no table header (${printed}) after line 7`],
    [
      'first columns',
      [/主要職責\t工作任務\t/gu, ''],
      first,
      `${head} ${first} is “工作產出 行為指標 職能級別 職能內涵 (K=knowledge 知識) 職能內涵 (S=skills 技能)”, expected ${printed}`,
    ],
    [
      'last column',
      [/\t職能內涵 \(S=skills 技能\)/gu, ''],
      first,
      `${head} ${first} lacks the column 職能內涵 (S=skills 技能)`,
    ],
    [
      'a known column',
      [/職能級別/gu, '等級'],
      first,
      `${head} ${first} has a column that is not known: “等級” in column 5`,
    ],
    ['a column once', [/職能級別/gu, '行為指標'], first, `${head} ${first} has the column 行為指標 twice`],
    [
      'the same header again',
      [SECOND_HEADER, SECOND_HEADER.replace('主要職責\t', '')],
      second,
      `${head} ${second} differs from the one in line ${first}`,
    ],
    ['cells of a row', ['P1.2.3 確認訂單。\t\t\t', 'P1.2.3 確認訂單。'], row, cells],
    ['the other half of a row', ['計算成本。', '計算\n成本。'], row, cells],
    [
      'code of a task',
      ['T1.1 詢問', '詢問'],
      row - 1,
      `“詢問需求” in line ${row - 1} is a task without its code (T1.1)`,
    ],
    ['tasks', [/^(?:T|\tT).*\n/gmu, ''], first, `no task (T1.1 …) below ${head} ${first}`],
    [
      'attitudes',
      [/^職能內涵 \(A[^]*(?=說明)/mu, ''],
      26,
      'the document ends in line 26 without 職能內涵 (A=attitude 態度) and 說明與補充事項: the table is cut',
    ],
    [
      'supplements',
      [/說明與補充事項[^]*/u, ''],
      28,
      'the document ends in line 28 without 說明與補充事項 after the attitudes: its end is missing',
    ],
  ])('%s', (...[, [part, instead], line, reason]) => {
    const broken = FAULTLESS.replace(part, instead);
    expect(broken).not.toBe(FAULTLESS);
    expect(parseDocument(broken)).toEqual({ kind: 'refused', line, reason });
  });

  test('pages in another order', () => {
    const [before = '', page = '', after = ''] = FAULTLESS.split(/(?=^主要職責)/mu);
    const [rows = '', end = ''] = after.split(/(?=^職能內涵)/mu);
    const reasons = [before + page + end + rows, page + before + after].map(text => parseDocument(text));
    expect(reasons).toEqual([
      {
        kind: 'refused',
        line: 32,
        reason: 'line 32 is a table row behind the end of the table: the pages are out of order',
      },
      {
        kind: 'refused',
        line: 1,
        reason: 'the table header in line 1 stands above 職能基準代碼 in line 11: the pages are out of order',
      },
    ]);
  });

  test('two documents in one file', () => {
    const { length } = FAULTLESS.split('\n');
    const line = length + 6;
    const reason = `line ${line} begins another document: a file holds one standard, split it there`;
    expect(parseDocument(FAULTLESS + FAULTLESS)).toEqual({ kind: 'refused', line, reason });
  });

  test('part of a wrapped header', () => {
    const words = '主要職責 工作任務 工作產出 行為指標 \n';
    const at = WRAPPED.lastIndexOf(words);
    const result = parseDocument(WRAPPED.slice(0, at) + WRAPPED.slice(at + words.length));
    expect(result).toMatchObject({ kind: 'refused' });
    const line = result.kind === 'refused' ? result.line : 0;
    expect(WRAPPED.slice(0, at).split('\n').length).toBeLessThan(line);
    expect(result).toMatchObject({
      reason: `line ${line} is part of a table header whose rest is not there`,
    });
  });
});

describe('a document that was cut is never read as whole', () => {
  test.each(seedDocuments)('$code, at every line before 說明與補充事項', ({ text }) => {
    const lines = text.slice(0, text.indexOf('說明與補充事項')).split('\n');
    const read = lines.filter(
      (_, index) => parseDocument(lines.slice(0, index).join('\n')).kind === 'parsed',
    );
    expect(read).toEqual([]);
  });

  test.each(seedDocuments)('$code, at any character before 說明與補充事項', ({ text }) => {
    const end = text.indexOf('說明與補充事項') + '說明與補充事'.length;
    const property = fc.property(fc.nat(end), at => {
      expect(parseDocument(text.slice(0, at)).kind).toBe('refused');
    });
    fc.assert(property, { numRuns: 60 });
  });

  test('within a row whose end then follows', () => {
    const property = fc.property(fc.integer({ min: 2, max: 60 }), length => {
      const at = TAB.indexOf('\tT1.4') + length;
      const rest = TAB.slice(TAB.indexOf('\n職能內涵'));
      const result = parseDocument(`${TAB.slice(0, at)}\n${rest}`);
      expect(result).toMatchObject({ kind: 'refused', reason: expect.stringContaining('cells') });
    });
    fc.assert(property);
  });
});

describe('line ends of every kind are read the same', () => {
  test.each([
    ['CRLF', '\r\n'],
    ['lone CR', '\r'],
    ['U+2028', '\u2028'],
    ['U+2029', '\u2029'],
    ['U+0085', '\u0085'],
  ])('%s', (_, lineEnd) => {
    for (const text of [TAB, WRAPPED]) {
      expect(parseDocument(text.replaceAll('\n', lineEnd))).toEqual(parseDocument(text));
    }
  });

  test('a form feed before each page changes no line number', () => {
    for (const { text } of seedDocuments) {
      const paged = text.replace(/^(?=\s*(?:主要職責|工作任務)\s)/gmu, '\f');
      expect(paged).toContain('\f');
      expect(parseDocument(paged)).toEqual(parseDocument(text));
    }
  });

  test('a byte order mark that was left in changes nothing', () => {
    expect(parseDocument(`\uFEFF${FAULTLESS}`)).toEqual(parseDocument(FAULTLESS));
  });
});

describe('characters that extraction changes', () => {
  function standardOf(text: string): unknown {
    const result = parseDocument(text);
    return result.kind === 'parsed' ? result.standard : result.reason;
  }

  test.each([
    ['行 in the compatibility form', '行', '\uFA08'],
    ['類 in the compatibility form', '類', '\uF9D0'],
    ['工 as a Kangxi radical', '工', '\u2F2F'],
  ])('%s hides no label', (...[, usual, compatible]) => {
    for (const { text } of seedDocuments) {
      const result = parseDocument(text.replaceAll(usual, compatible));
      const read = JSON.parse(JSON.stringify(result).replaceAll(compatible, usual));
      expect(read.standard).toEqual(standardOf(text));
    }
  });

  test('a text keeps the characters it has', () => {
    const result = parseDocument(FAULTLESS.replace('記下預算', '進\uFA08預算'));
    expect(JSON.stringify(result)).toContain('進\uFA08預算');
  });

  test('a bullet that Big5 changed is one', () => {
    expect(parseDocument(FAULTLESS.replaceAll('•', '‧'))).toEqual(parseDocument(FAULTLESS));
  });
});

describe('whatever the text, the result can be shown', () => {
  const pieces = [
    'T1 ',
    'T1.1 ',
    'K1',
    'S2 ',
    'A01',
    'P1.1.1',
    '\t',
    '\n',
    ' ',
    '：',
    '•',
    '\uF06C',
    '<ul>',
    '</p>',
    '職能內涵',
    '（',
    '4',
    '\u0001',
    '\uD83D',
    '字',
    '、',
  ];
  const noise = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 12 });
  const document = fc.constantFrom(...seedDocuments.map(({ text }) => text), FAULTLESS);

  /** What happens to extracted text: lines are lost, exchanged, cut off; characters are lost, added, changed. */
  const change = fc.record({
    kind: fc.constantFrom('delete lines', 'swap lines', 'replace', 'delete', 'insert'),
    at: fc.nat(100_000),
    to: fc.nat(100_000),
    count: fc.integer({ min: 1, max: 40 }),
    noise: noise.map(parts => parts.join('')),
  });
  type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

  function apply(text: string, { kind, at, to, count, noise: added }: Change): string {
    const lines = text.split('\n');
    const [line, other] = [at % lines.length, to % lines.length];
    const place = at % (text.length + 1);
    switch (kind) {
      case 'delete lines':
        return lines.toSpliced(line, count).join('\n');
      case 'swap lines':
        return lines
          .with(line, lines[other] ?? '')
          .with(other, lines[line] ?? '')
          .join('\n');
      case 'replace':
        return lines.with(line, added).join('\n');
      case 'delete':
        return text.slice(0, place) + text.slice(place + count);
      case 'insert':
        return text.slice(0, place) + added + text.slice(place);
    }
  }

  test('random text', () => {
    const property = fc.property(
      fc.oneof(
        anyText(),
        noise.map(parts => parts.join('')),
      ),
      text => {
        expect(faultsOf(parseDocument(text))).toEqual([]);
      },
    );
    fc.assert(property, { numRuns: 100 });
  });

  test('random text in the place of each section', () => {
    const property = fc.property(fc.nat(FAULTLESS.length), noise, (at, parts) => {
      expect(faultsOf(parseDocument(FAULTLESS.slice(0, at) + parts.join('') + FAULTLESS.slice(at)))).toEqual(
        [],
      );
    });
    fc.assert(property, { numRuns: 150 });
  });

  test('documents with random damage', () => {
    const property = fc.property(
      document,
      fc.array(change, { minLength: 1, maxLength: 5 }),
      (text, changes) => {
        expect(faultsOf(parseDocument(changes.reduce(apply, text)))).toEqual([]);
      },
    );
    fc.assert(property, { numRuns: 150 });
  });
});

test('a code with nothing behind it is no attitude', () => {
  const result = parseDocument(FAULTLESS.replace('A02 細心：能看出瑕疵。', 'A02'));
  const codes = result.kind === 'parsed' ? result.standard.attitudes.map(({ code }) => code) : null;
  expect(codes).toEqual(['A01']);
});

describe('garbage of any length is answered in a bounded time', () => {
  const header = `${HEADER}\n`;
  test.each([
    ['one character', 'x'],
    ['blanks', ' '],
    ['wide blanks', '\u3000'],
    ['newlines', '\n'],
    ['form feeds', '\f'],
    ['tabs', '\t'],
    ['duty codes', 'T1 '],
    ['knowledge codes', 'K1 '],
    ['bullets', '• '],
    ['header rows', header],
    ['open tags', '<p '],
  ])('5 MB of %s', (_, unit) => {
    const started = performance.now();
    const result = parseDocument(unit.repeat(5_000_000 / unit.length));
    expect(result.kind).toBe('refused');
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  /** In each row the length at which quadratic time took many seconds. A long line counts as one row. */
  test.each([
    ['uncoded lines in a wrapped cell', WRAPPED, '內外部環境 \n', '字\n', 100_000],
    ['codes in one line', WRAPPED, 'P1.1.1 ', 'K1 ', 19_000],
    ['lines in the name', TAB, '\t職業\t基層主管\t\t\n', '字\n', 400_000],
    ['tasks in one cell', WRAPPED, 'S09 談判協商能力 \n', 'T1.1 x \n', 200_000],
    ['levels', WRAPPED, 'S09 談判協商能力 \n', 'K1 x \n4 \n', 100_000],
    ['blanks in a version row', WRAPPED, 'V2 BAS4999-001v2 ', ' ', 19_000],
    ['versions', TAB, '2015/12/31\n', 'V1 x\n', 100_000],
    ['uncoded rows', TAB, 'S2 領導技能\n', '\t\t\t字\t\t\t\n', 100_000],
    ['bullets in a cell', TAB, 'K1 組織目標', ' • 字', 19_000],
    ['lines in the attitudes', WRAPPED, '態度） \n', '字\n', 100_000],
    ['lines in the supplements', WRAPPED, '說明與補充事項 \n', '字\n', 100_000],
  ])('%s', (...[, text, behind, unit, length]) => {
    expect(text).toContain(behind);
    const document = text.replace(behind, behind + unit.repeat(length / unit.length));
    const started = performance.now();
    expect(faultsOf(parseDocument(document))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
