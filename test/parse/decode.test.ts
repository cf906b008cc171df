import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDocument } from '../../src/parse/decode.ts';
import { FAULTLESS, seedDocuments } from '../support/seed-documents.ts';

const text = FAULTLESS;
const utf8 = Buffer.from(text);
const little = Buffer.from(text, 'utf16le');
const big = Buffer.from(text, 'utf16le').swap16();

function bytes(...parts: (readonly number[] | Uint8Array | string)[]): Uint8Array {
  return Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))),
  );
}

/** 「職能基準，工作：一二」 and a line end; written down because Node cannot write Big5. */
const BIG5 = [
  0xc2, 0xbe, 0xaf, 0xe0, 0xb0, 0xf2, 0xb7, 0xc7, 0xa1, 0x41, 0xa4, 0x75, 0xa7, 0x40, 0xa1, 0x47, 0xa4, 0x40,
  0xa4, 0x47, 0x0a,
];

/** 「职能基准，工作：」 in GBK: valid as Big5 too, but then no Chinese text. */
const GBK = [0xd6, 0xb0, 0xc4, 0xdc, 0xbb, 0xf9, 0xd7, 0xbc, 0xa3, 0xac, 0xb9, 0xa4, 0xd7, 0xf7, 0xa3, 0xba];

describe('the text of a document in each encoding', () => {
  test.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], utf8), 'utf-8'],
    ['UTF-16LE with its mark', bytes([0xff, 0xfe], little), 'utf-16le'],
    ['UTF-16BE with its mark', bytes([0xfe, 0xff], big), 'utf-16be'],
    ['UTF-16LE without a mark', little, 'utf-16le'],
    ['UTF-16BE without a mark', big, 'utf-16be'],
  ])('%s', (_, document, encoding) => {
    expect(decodeDocument(document)).toEqual({ kind: 'text', text, encoding });
  });

  test('Big5', () => {
    const decoded = { kind: 'text', text: '職能基準，工作：一二\n', encoding: 'big5' };
    expect(decodeDocument(bytes(BIG5))).toEqual(decoded);
  });

  test.each(seedDocuments)('$code in UTF-16 of either order', document => {
    const wide = Buffer.from(document.text, 'utf16le');
    for (const [encoding, form] of [
      ['utf-16le', wide],
      ['utf-16be', Buffer.from(wide).swap16()],
    ] as const) {
      expect(decodeDocument(form)).toEqual({ kind: 'text', text: document.text, encoding });
    }
  });

  test('line ends, form feeds and tabs are no control characters', () => {
    const plain = '甲\t乙\r\n丙\f丁\v戊\u0085己\u2028庚';
    expect(decodeDocument(bytes(plain))).toEqual({ kind: 'text', text: plain, encoding: 'utf-8' });
  });
});

describe('a file that is no text is refused with what it is and where', () => {
  test.each([
    ['empty', [], 1, 'the file is empty'],
    ['zero byte', 'ab\u0000c', 1, 'byte 3 is zero: this is a binary file, not text'],
    [
      'control character',
      '職能\n\u0001',
      2,
      'byte 8 (line 2) is the control character U+0001: this is no plain text',
    ],
    [
      'control character in UTF-16',
      bytes([0xff, 0xfe, 0x61, 0, 0x1b, 0]),
      1,
      'byte 5 (line 1) is the control character U+001B: this is no plain text',
    ],
    [
      'bytes of another encoding',
      bytes('職能\n', [0xff, 0xc0, 0x41, 0x42, 0x43]),
      2,
      'neither UTF-8, UTF-16 nor Big5: byte 8 (line 2) fits none; save the document as UTF-8',
    ],
    ['GBK', GBK, 1, 'neither UTF-8, UTF-16 nor Big5: byte 3 (line 1) fits none; save the document as UTF-8'],
    [
      'cut inside a character',
      utf8.subarray(0, 2),
      1,
      'neither UTF-8, UTF-16 nor Big5: byte 1 (line 1) fits none; save the document as UTF-8',
    ],
    [
      'cut inside a later character',
      utf8.subarray(0, 4),
      1,
      'the file ends in the middle of a character: it was cut, get it again',
    ],
  ])('%s', (...[, file, line, reason]) => {
    expect(decodeDocument(bytes(file))).toEqual({ kind: 'refused', line, reason });
  });

  test('a file far larger than any document', () => {
    const reason = 'the file has 65 MB, a 職能基準 less than one';
    expect(decodeDocument(new Uint8Array(65 * 1024 * 1024))).toEqual({ kind: 'refused', line: 1, reason });
  });

  test('any bytes at all give a text without control characters or one line of reason', () => {
    const property = fc.property(fc.uint8Array({ maxLength: 300 }), file => {
      const decoded = decodeDocument(file);
      const isFit =
        decoded.kind === 'refused'
          ? /^[^\n]+$/u.test(decoded.reason)
          : !/(?![\s\u0080-\u009f])\p{Cc}/u.test(decoded.text);
      expect(isFit).toBe(true);
    });
    fc.assert(property, { numRuns: 2_000 });
  });
});
