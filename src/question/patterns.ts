/** Codes, ranges, ordinals and numbers in a question: what is written in a pattern rather than in a fixed word. */
import { foldCharacters } from '../standard/fold.ts';
import type { Catalogue } from '../search/names/catalogue.ts';
import { findCodeLike } from '../search/names/code-like.ts';
import { formatPart, type PartCode, readPartCode, readStandardCode } from '../standard/code.ts';
import { asked, CODE_IN_TEXT, GROUP, NOT_BEHIND, NOT_BEFORE, partOf, TO } from './part-code.ts';
import { PLACE_PATTERNS } from './place-patterns.ts';
import { FILTER_PATTERNS } from './filter-patterns.ts';
import { type Pattern, pattern } from './pattern.ts';
import { compactPlace, type Spread } from './spread.ts';
import type { Candidate, Meaning } from './stretch.ts';
import { CODE, PART, RANGE } from './tuning.ts';

/** `BAS2421-001v2` in any spelling: lower case, o for 0, without the dash. */
const STANDARD_CODE = pattern(
  String.raw`(?<![a-z0-9])([a-z]{3})[\s-]?([a-z0-9][0-9o]{3})\s?[-‐-―_]?\s?([0-9o]{3})(?:\s?v\.?\s?([0-9]{1,2}))?(?![0-9])#?`,
);

function readCode([, letters = '', head = '', serial = '', version]: RegExpMatchArray): Meaning | null {
  const digits = (printed: string) => printed.replace(/o/gu, '0');
  const first = head.charAt(0) === 'o' ? '0' : head.charAt(0);
  const suffix = version === undefined ? '' : `v${version}`;
  const code = readStandardCode(`${letters}${first}${digits(head.slice(1))}-${digits(serial)}${suffix}`);
  return code ? { role: 'code', code } : null;
}

/** `T3`, `p3.2.1`, `K 07`, also glued to Chinese; not the `T1` in `GPT1` nor the `A4` in `A4.5`. */
const PART_CODE = pattern(NOT_BEHIND + CODE_IN_TEXT + NOT_BEFORE);

/** `t3-2-1`, `p3-2-1`. */
const DASHED = pattern(String.raw`${NOT_BEHIND}([top]\d{1,2}[a-z]?)-(\d{1,2})(?:-(\d{1,2}))?(?![a-z0-9-])`);

/** T1~T3, P1.1.1-P1.1.3, K10到17. */
const PART_RANGE = pattern(
  String.raw`${NOT_BEHIND}(${CODE_IN_TEXT})${TO}([topksa]?\s?\d{1,3}${GROUP}(?:\.\d{1,3}){0,2})${NOT_BEFORE}`,
);

/** `BAS2421` without its serial number, or `BAS2421-0`, names a group; `ISO9001` names none, and is content. */
const HALF_CODE = pattern(
  String.raw`(?<![a-z\d])([a-z]{3})\s?([a-z\d]\d{3})(?:-\d{0,2}|v\d{1,2})?(?![a-z\d-])`,
);

function readGroup(
  [typed, letters = '', digits = '']: RegExpMatchArray,
  groups: ReadonlySet<string>,
): Meaning | null {
  const group = (letters + digits).toUpperCase();
  return groups.has(group) ? { role: 'group', group, typed: typed.toUpperCase() } : null;
}

/** 2421-001, BAS242l-O01: codes only where a loaded one is like them. */
const CODE_LIKE = pattern(
  String.raw`(?<![a-z0-9])(?:[a-z0-9]{3,4}[\s-]?)?[a-z0-9]{4}\s?[-‐-―_.]?\s?[0-9a-z]{1,3}(?:\s?v\.?\s?\d{1,2})?(?![a-z0-9])`,
);

function readCodeLike([typed]: RegExpMatchArray, catalogue: Codes['catalogue']): Meaning | null {
  const isLike = findCodeLike(catalogue, typed).length > 0;
  return isLike ? { role: 'code', code: { base: typed.toUpperCase(), version: null } } : null;
}

function readPart([typed]: RegExpMatchArray): Meaning | null {
  const part = partOf(typed);
  return part && { role: 'part', asked: { kind: 'code', part } };
}

function readRange([, first = '', second = '']: RegExpMatchArray): Meaning | null {
  const from = partOf(first);
  const isBare = /^\d/u.test(second.trim());
  const to = from && partOf(isBare ? endOf(from, second.trim()) : second);
  if (!from || !to || from.letter !== to.letter) return null;
  return { role: 'part', asked: { kind: 'range', from, to } };
}

/** K10到17, P1.1.1-3: what is left out at the end is as at the beginning. */
function endOf(from: PartCode, written: string): string {
  const given = written.split('.');
  const kept = from.numbers.slice(0, Math.max(0, from.numbers.length - given.length));
  const isWhole = kept.length === 0;
  return isWhole ? from.letter + written : formatPart({ ...from, numbers: [...kept, ...given.map(Number)] });
}

/** `3.2`, `3.2.1`; no amount of anything. */
const BARE_NUMBERS = pattern(
  String.raw`(?<![a-z0-9.])\d{1,2}(?:\.\d{1,2}){1,2}(?![0-9a-z.]|\s*[%年月元個倍分萬])`,
);

const CODE_PATTERNS: readonly Pattern[] = [
  {
    pattern: BARE_NUMBERS,
    cost: PART * 8,
    read: ([typed]) => asked({ kind: 'bare', numbers: typed.split('.').map(Number) }),
  },
  { pattern: STANDARD_CODE, cost: CODE, read: readCode },
  { pattern: PART_RANGE, cost: RANGE, read: readRange },
  { pattern: PART_CODE, cost: PART, read: readPart },
  {
    pattern: DASHED,
    cost: PART * 2,
    read: ([, ...numbers]) => {
      const part = readPartCode(numbers.filter(number => number !== undefined).join('.'));
      return part && asked({ kind: 'code', part });
    },
  },
];

/** What is known of the loaded codes. */
export type Codes = { groups: ReadonlySet<string>; catalogue: Pick<Catalogue, 'byShape'> };

/** Every pattern that stands in the question. */
export function patternsIn(text: Spread, { groups, catalogue }: Codes): Candidate[] {
  const folded = foldCharacters(text.plain);
  const known: Pattern[] = [
    { pattern: HALF_CODE, cost: CODE * 2, read: match => readGroup(match, groups) },
    { pattern: CODE_LIKE, cost: CODE * 1.5, read: match => readCodeLike(match, catalogue) },
  ];
  return [...CODE_PATTERNS, ...PLACE_PATTERNS, ...FILTER_PATTERNS, ...known].flatMap(
    ({ pattern: one, cost, read }) =>
      [...folded.matchAll(one)].flatMap(match => {
        const meaning = read(match);
        const from = compactPlace(text, match.index);
        const to = compactPlace(text, match.index + match[0].length);
        return meaning && to > from ? [{ from, to, meaning, cost }] : [];
      }),
  );
}
