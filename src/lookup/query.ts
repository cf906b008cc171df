/**
 * Reads a question before anything is searched: codes of standards and parts are taken out, in any order, width and
 * case, with or without blanks; what remains are words. Whether these are a name, a column or content is for
 * `name-standard.ts`, which knows the standards.
 */
import { foldCharacters } from '../standard/fold.ts';
import { takeOut } from './take-out.ts';
import { type PartCode, readPartCode, readStandardCode, type StandardCode } from '../standard/code.ts';

/** `words`: what is left of the question. `codes`: of standards, `typed` as they were written. */
export type Query = {
  kind: 'query';
  text: string;
  words: string;
  codes: (StandardCode & { typed: string })[];
  parts: PartCode[];
};

export type Unreadable = { kind: 'unreadable'; reason: 'too-long' | 'no-text'; length: number };

/** Longer than any line of a document that somebody might paste; anything beyond is refused unread. */
export const LONGEST_QUESTION = 1000;

/** `list`: what is loaded, of one category if one is named. */
export type Request = Query | Unreadable | { kind: 'help' } | { kind: 'list'; category: string };

export function readQuery(text: string): Request {
  if (text.length > LONGEST_QUESTION) return { kind: 'unreadable', reason: 'too-long', length: text.length };
  const plain = toPlain(text);
  const asked = plain.replace(END_MARKS, '') || plain;
  if (plain === '' || HELP.test(foldCharacters(asked))) return { kind: 'help' };
  const [, category] = LIST_OF.exec(foldCharacters(asked)) ?? [];
  // Quoted back where there is none of it: as typed, not as folded.
  if (category !== undefined) return { kind: 'list', category: lastOf(asked, category.length).trim() };
  if (!/[\p{L}\p{N}]/u.test(plain)) return { kind: 'unreadable', reason: 'no-text', length: text.length };
  const withoutCodes = takeStandardCodes(plain);
  const withoutParts = takeParts(withoutCodes.rest);
  return {
    kind: 'query',
    text: plain,
    words: withoutParts.rest.replace(/\s+/gu, ' ').trim(),
    codes: withoutCodes.codes,
    parts: withoutParts.parts,
  };
}

/** 說明？ is 說明. */
const END_MARKS = /[\s?!。.,、~…]+$/u;

function lastOf(text: string, length: number): string {
  return text.slice(text.length - length);
}

/** In folded characters, as all patterns of Chinese words here: 說明, 說明书 and 说明 are the same to them. */
const HELP = new RegExp(
  `^(?:/?${foldCharacters('職能')}\\s*)?(?:${foldCharacters('使用說明|說明|幫助|怎麼用|怎麼查|怎麼問|如何使用|如何查詢|使用方式|使用方法')}|help|\\?)?$`,
  'u',
);

const LIST_OF = new RegExp(
  `^(?:${foldCharacters('職能基準清單|清單|目錄|所有職能基準|全部職能基準|有哪些職能基準')}|list)((?:\\s.*)?)$`,
  'u',
);

/** `<@U12>`, `<#C3|name>`, `@bot`, `:tada:`, links, HTML tags: addressed to others, or decoration. */
const MENTION = /<[@#!][^<>]*>|<\/?[a-z][^<>]*>|https?:\/\/\S+|(?<!\S)@\S+|:[a-z0-9_+-]+:/giu;

/** Compatibility forms folded (Ｔ３ → T3), control and format characters gone, the command's own name too. */
function toPlain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(MENTION, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ')
    .trim()
    .replace(/^\/(?:職能|competency)(?=\s|$)/iu, '')
    .trim();
}

/** `BAS2421-001v2` in any spelling: lower case, o for 0, without the dash. */
const STANDARD_CODE =
  /(?<![A-Za-z0-9])([A-Za-z]{3})[\s-]?([A-Za-z0-9][0-9Oo]{3})\s?[-‐-―_]?\s?([0-9Oo]{3})(?:\s?v\.?\s?([0-9]{1,2}))?(?![0-9])#?/giu;

function takeStandardCodes(text: string): { codes: Query['codes']; rest: string } {
  const codes: Query['codes'] = [];
  const rest = text.replace(STANDARD_CODE, (typed: string, ...groups: (string | undefined)[]) => {
    const [letters = '', head = '', serial = '', version] = groups.map(group => group?.toString());
    const digits = (printed: string) => printed.replace(/o/giu, '0');
    const suffix = version !== undefined && /^\d{1,2}$/u.test(version) ? `v${version}` : '';
    const first = /^o$/iu.test(head.charAt(0)) ? '0' : head.charAt(0);
    const code = readStandardCode(`${letters}${first}${digits(head.slice(1))}-${digits(serial)}${suffix}`);
    if (!code) return typed;
    codes.push({ ...code, typed: typed.replace(/#$/u, '') });
    return ' ';
  });
  return { codes, rest };
}

/** `T3`, `p3.2.1`, `K 07`, also glued to Chinese; not the `T1` in `GPT1` nor the `A4` in `A4.5`. */
const PART =
  /(?<![A-Za-z0-9.])(?:T\s?\d{1,2}(?:\.\d{1,2})?|[OP]\s?\d{1,3}(?:\.\d{1,3}){1,2}|[KSA]\s?\d{1,3})(?![A-Za-z0-9]|\.\d)/giu;

const NUMBER = '\\d{1,2}|[一二三四五六七八九十]{1,3}';

const DUTIES = foldCharacters('主要職責|工作任務|職責|任務');

/** 第三項任務, 第3個職責, 任務三. */
const NTH = new RegExp(
  `第\\s*(${NUMBER})\\s*[${foldCharacters('項個大')}]?\\s*(?:${DUTIES})|(?:${DUTIES})\\s*(${NUMBER})(?![\\d一二三四五六七八九十])`,
  'gu',
);

/** 第二項指標 counts no tasks. */
const COUNTS_ELSE = '(?!\\s*的?\\s*(?:行為|績效|工作|職能內涵)?(?:指標|產出|知識|技能|態度|任務|職責))';

const nth = (nouns: string) => `第\\s*(${NUMBER})\\s*[項個大]?\\s*(?:${nouns})`;

/** A task of the duty before it: T3 的第二個任務, 第一項職責第二項任務; 第一項任務第二項任務 are two. */
const NTH_OF = new RegExp(
  foldCharacters(
    [
      `(?:(?<![a-z\\d.])t\\s?(\\d{1,2})|${nth('主要職責|職責')})\\s*的?\\s*第\\s*(${NUMBER})\\s*[項個](?:工作任務|任務|工作(?!產出)|${COUNTS_ELSE})`,
      `${nth('工作任務|任務')}\\s*的?\\s*第\\s*(${NUMBER})\\s*[項個](?:工作(?!產出|任務)|${COUNTS_ELSE})`,
    ].join('|'),
  ),
  'gu',
);

function takeParts(text: string): { parts: PartCode[]; rest: string } {
  const parts: PartCode[] = [];
  const withoutTasks = takeOut(text, NTH_OF, ([, ...counted]) => {
    const numbers = counted.filter(number => number !== undefined).map(readNumber);
    parts.push({ letter: 'T', numbers });
  });
  const withoutCodes = withoutTasks.replace(PART, code => {
    const part = readPartCode(code.replace(/\s/gu, ''));
    if (part) parts.push(part);
    return ' ';
  });
  const rest = takeOut(withoutCodes, NTH, ([, before, after]) => {
    parts.push({ letter: 'T', numbers: [readNumber(before ?? after ?? '')] });
  });
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
