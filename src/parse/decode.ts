/** The bytes of a file → its text, whatever its encoding, or the reason why they are not text. */
import { type Refusal, refuse } from './issue.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'big5';

export type Decoded = { kind: 'text'; text: string; encoding: Encoding };

/** Reads Big5, and UTF-8 and UTF-16 with or without a byte order mark, which is removed. */
export function decodeDocument(bytes: Uint8Array): Decoded | Refusal {
  if (bytes.length === 0) return refuse(1, 'the file is empty');
  if (bytes.length > LARGEST)
    return refuse(1, `the file has ${megabytes(bytes)} MB, a 職能基準 less than one`);
  const encoding = encodingOf(bytes);
  const text = encoding && decode(bytes, encoding);
  if (!encoding || text === null) return refuseUnreadable(bytes);
  const control = CONTROL.exec(text);
  return control
    ? refuseControl(text, control.index, byteOf(bytes, encoding, control.index))
    : { kind: 'text', text, encoding };
}

/** Room for thousands of standards in one file, and far below the longest string an engine can hold. */
const LARGEST = 64 * 1024 * 1024;

function megabytes(bytes: Uint8Array): number {
  return Math.round(bytes.length / 1024 / 1024);
}

/** A byte order mark decides. Without one, zero bytes mean UTF-16; otherwise UTF-8 is tried, then Big5. */
function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.includes(0)) return WIDE.find(encoding => isChinese(decode(bytes, encoding))) ?? null;
  if (decode(bytes, 'utf-8') !== null) return 'utf-8';
  return isChinese(decode(bytes, 'big5')) ? 'big5' : null;
}

const WIDE = ['utf-16le', 'utf-16be'] as const;

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The characters of a Taiwanese document. Bytes decoded with the wrong encoding soon give characters of other scripts. */
const USUAL = /[\s\x20-\x7e\u2010-\u203f\u25a0-\u25ff\u3000-\u301f\u4e00-\u9fff\uf900-\ufaff\uff00-\uff5e]/gu;

const MOSTLY = 0.95;

/** Bytes of simplified Chinese (GBK) can be valid Big5, but then these marks do not occur. */
const MARKS = /[，、。：「」]|職能/u;

function isChinese(text: string | null): boolean {
  if (text === null || !MARKS.test(text)) return false;
  return (text.match(USUAL)?.length ?? 0) >= MOSTLY * text.length;
}

/** U+0000 to U+001F without blanks and line ends. */
const CONTROL = /(?![\s\u0080-\u009f])\p{Cc}/u;

function refuseControl(text: string, index: number, byte: number): Refusal {
  const line = text.slice(0, index).split('\n').length;
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  return refuse(
    line,
    `byte ${byte} (line ${line}) is the control character U+${code}: this is no plain text`,
  );
}

/** Counts from 1. In UTF-8 and Big5 a control character is a byte of its own, in UTF-16 every character is two. */
function byteOf(bytes: Uint8Array, encoding: Encoding, index: number): number {
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  if (!isWide) return bytes.findIndex(byte => byte < 0x80 && CONTROL.test(String.fromCharCode(byte))) + 1;
  const mark = bytes[0] === 0xff || bytes[0] === 0xfe ? 2 : 0;
  return mark + index * 2 + 1;
}

function refuseUnreadable(bytes: Uint8Array): Refusal {
  const zero = bytes.indexOf(0);
  if (zero !== -1) return refuse(1, `byte ${zero + 1} is zero: this is a binary file, not text`);
  const valid = validLength(bytes);
  const line = bytes.subarray(0, valid).reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 1);
  if (bytes.length - valid < LONGEST_CHARACTER && valid > 0) {
    return refuse(line, 'the file ends in the middle of a character: it was cut, get it again');
  }
  const place = `byte ${valid + 1} (line ${line})`;
  return refuse(line, `neither UTF-8, UTF-16 nor Big5: ${place} fits none; save the document as UTF-8`);
}

const LONGEST_CHARACTER = 4;

/** How many bytes from the start are valid UTF-8, found by binary search. */
function validLength(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decode(bytes.subarray(0, endOfCharacter(bytes, middle)), 'utf-8') === null) invalid = middle;
    else valid = middle;
  }
  return endOfCharacter(bytes, valid);
}

/** The last place up to `to` where no character is cut: continuing bytes are 10xxxxxx. */
function endOfCharacter(bytes: Uint8Array, to: number): number {
  let end = to;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return end;
}
