/**
 * Reads a question before anything is searched: codes of standards and parts are taken out, in any order, width and
 * case, with or without blanks; what remains are words. Whether these are a name, a column or content is for
 * `resolve.ts`, which knows the standards.
 */
import { type PartCode, readPartCode, readStandardCode, type StandardCode } from '../standard/code.ts';

/** `words`: what is left of the question. `code`: a standard's code, `typed` as it was written. */
export type Query = {
  kind: 'query';
  text: string;
  words: string;
  code: (StandardCode & { typed: string }) | null;
  parts: PartCode[];
};

export type Unreadable = { kind: 'unreadable'; reason: 'too-long' | 'no-text'; length: number };

/** Longer than any line of a document that somebody might paste; anything beyond is refused unread. */
export const LONGEST_QUESTION = 1000;

export function readQuery(text: string): Query | Unreadable | { kind: 'help' } {
  if (text.length > LONGEST_QUESTION) return { kind: 'unreadable', reason: 'too-long', length: text.length };
  const plain = toPlain(text);
  if (plain === '' || HELP.test(plain)) return { kind: 'help' };
  if (!/[\p{L}\p{N}]/u.test(plain)) return { kind: 'unreadable', reason: 'no-text', length: text.length };
  const withoutCode = takeStandardCode(plain);
  const withoutParts = takeParts(withoutCode.rest);
  return {
    kind: 'query',
    text: plain,
    words: withoutParts.rest.replace(/\s+/gu, ' ').trim(),
    code: withoutCode.code,
    parts: withoutParts.parts,
  };
}

const HELP = /^(?:[/／]?職能\s*)?(?:說明|使用說明|幫助|help|\?|？)?$/iu;

/** Compatibility forms folded (Ｔ３ → T3), control and format characters gone, the command's own name too. */
function toPlain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ')
    .trim()
    .replace(/^\/(?:職能|competency)(?=\s|$)/iu, '')
    .trim();
}

/** `BAS2421-001v2` in any spelling: lower case, o for 0, without the dash. */
const STANDARD_CODE =
  /(?<![A-Za-z0-9])([A-Za-z]{3,4})\s?([0-9Oo]{4})\s?[-‐-―_]?\s?([0-9Oo]{3})(?:\s?v\.?\s?([0-9]{1,2}))?(?![0-9])#?/iu;

function takeStandardCode(text: string): { code: Query['code']; rest: string } {
  const match = STANDARD_CODE.exec(text);
  const [typed, letters = '', head = '', serial = '', version] = match ?? [];
  if (!match || typed === undefined) return { code: null, rest: text };
  const digits = (printed: string) => printed.replace(/o/giu, '0');
  const code = readStandardCode(
    `${letters}${digits(head)}-${digits(serial)}${version === undefined ? '' : `v${version}`}`,
  );
  if (!code) return { code: null, rest: text };
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + typed.length)}`;
  return { code: { ...code, typed: typed.replace(/#$/u, '') }, rest };
}

/** `T3`, `p3.2.1`, `K 07`, also glued to Chinese; not the `T1` in `GPT1` nor the `A4` in `A4.5`. */
const PART =
  /(?<![A-Za-z0-9.])(?:T\s?\d{1,2}(?:\.\d{1,2})?|[OP]\s?\d{1,3}(?:\.\d{1,3}){1,2}|[KSA]\s?\d{1,3})(?![A-Za-z0-9]|\.\d)/giu;

/** 第三項任務, 第3個職責, 任務三. */
const NTH =
  /第\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[項個大]?\s*(?:主要職責|工作任務|職責|任務)|(?:職責|任務)\s*(\d{1,2}|[一二三四五六七八九十]{1,3})(?![\d一二三四五六七八九十])/gu;

function takeParts(text: string): { parts: PartCode[]; rest: string } {
  const parts: PartCode[] = [];
  const keep = (part: PartCode | null) => {
    if (part) parts.push(part);
    return ' ';
  };
  const rest = text
    .replace(PART, code => keep(readPartCode(code.replace(/\s/gu, ''))))
    .replace(NTH, (_, before?: string, after?: string) =>
      keep({ letter: 'T', numbers: [readNumber(before ?? after ?? '')] }),
    );
  return { parts, rest: rest.replaceAll('#', ' ') };
}

const DIGITS = '零一二三四五六七八九';

/** 三 → 3, 十二 → 12, 二十 → 20. */
function readNumber(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written);
  const [tens, ones] = written.includes('十') ? written.split('十') : ['零', written];
  const digit = (character: string | undefined, absent: number) =>
    character ? DIGITS.indexOf(character) : absent;
  return digit(tens, 1) * 10 + digit(ones, 0);
}
