/**
 * The wrapped layout, line by line: several cells share a line where their text stands at the same height.
 * Cuts a line where another cell begins.
 */
import { CODE_PATTERN, type Column, orderOf, tidyCode } from '../piece.ts';
import { takeBullet } from '../text.ts';

/**
 * `column` is known for text that begins with a code, and for a level; else it is `null`. `raw` is the text with its code.
 * `ends`: whether a paragraph ends with the fragment; inside a line that cannot be seen. `isBullet`: a sub-item begins.
 */
export type Fragment = {
  column: Column | null;
  code: string;
  text: string;
  raw: string;
  ends: Ends;
  isBullet: boolean;
};

export type Ends = 'closed' | 'open' | 'unknown';

const CODED: readonly (readonly [Column, RegExp])[] = (
  ['task', 'duty', 'output', 'indicator', 'knowledge', 'skill'] as const
).map(column => [column, new RegExp(`^(${CODE_PATTERN[column] ?? ''}\\.?)\\s*`, 'u')] as const);

/** A level's cell: `4`, `3（初）`, `4級以上`. */
const LEVEL = /^[0-9](?:\s?[（(].{1,4}[）)]|級(?:以[上下])?)?(?=\s|$)/u;

/**
 * Cuts a line that is not blank into its fragments. `restExpected`: below a page break text without a code may follow
 * a level, where a cut cell goes on.
 */
export function cutLine(line: string, restExpected = false): Fragment[] {
  const text = line.trim();
  const fragments: Fragment[] = [];
  let from = 0;
  let before: Before = 'start';
  let isBullet = /^\s/u.test(line) || takeBullet(text).bullet !== null;
  for (const { at, isWide } of wordStarts(text)) {
    const rest = text.slice(at, at + LONGEST_HEAD);
    const column = beginsCell(rest, before, restExpected);
    const beginsBullet = column === null && at > 0 && (isWide || PRIVATE_BULLET.test(rest));
    if (at > 0 && (column || beginsBullet || before === 'level')) {
      fragments.push({ ...readFragment(text.slice(from, at).trim()), isBullet });
      from = at;
      isBullet = beginsBullet;
    }
    before = column ?? (before === 'start' || before === 'level' ? 'text' : before);
  }
  fragments.push({
    ...readFragment(text.slice(from)),
    ends: /\s$/u.test(line) ? 'closed' : 'open',
    isBullet,
  });
  return fragments;
}

/** Inside a line only these are bullets for certain; and two blanks, of which one is the bullet. */
const PRIVATE_BULLET = /^[\uE000-\uF8FF]/u;

/** What stands before a place in a line: nothing, text without a code, or a cell of a known column. */
type Before = 'start' | 'text' | Column;

/** Longer than any code or level with what must follow it. */
const LONGEST_HEAD = 40;

/** Where a cell may begin: at the start, and after every blank. */
function* wordStarts(text: string): Generator<{ at: number; isWide: boolean }> {
  yield { at: 0, isWide: false };
  for (const gap of text.matchAll(/\s+/gu)) {
    yield { at: gap.index + gap[0].length, isWide: gap[0].length > 1 };
  }
}

/** Behind a cell only a later column's cell can begin, or the next row's first cell. */
function beginsCell(rest: string, before: Before, restExpected: boolean): Column | null {
  const column = restExpected && before !== 'text' && LEVEL.test(rest) ? 'level' : columnOf(rest);
  if (column === null || before === 'start' || before === 'text') return column;
  if (orderOf(column) > orderOf(before)) return column;
  const isNextRow = column === 'duty' || column === 'task';
  return isNextRow && orderOf(before) >= orderOf('level') ? column : null;
}

function columnOf(rest: string): Column | null {
  if (LEVEL.test(rest)) return isWholeLevel(rest) ? 'level' : null;
  const found = CODED.find(([, pattern]) => pattern.test(rest))?.[0] ?? null;
  return found === 'task' && !/^T\s?\d+[a-z]?\.[0-9\uFF10-\uFF19]/u.test(rest) ? 'duty' : found;
}

/** A digit is a level only before knowledge, skills, the next row, a bullet or the line's end: `3 年以上` is text. */
function isWholeLevel(rest: string): boolean {
  return /^\S+(?:\s+[KST]\s?\d|\s{2}|\s[\uE000-\uF8FF]|\s*$)/u.test(rest);
}

function readFragment(raw: string): Fragment {
  const column = columnOf(raw.trim());
  const pattern = CODED.find(([name]) => name === column)?.[1];
  const match = pattern?.exec(raw);
  const code = tidyCode(match?.[1] ?? '');
  return { column, code, text: raw.slice(match?.[0].length ?? 0), raw, ends: 'unknown', isBullet: false };
}
