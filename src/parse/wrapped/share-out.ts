/**
 * Below a page break the cells it cut go on in column order, without a code to tell which is which; the rests of
 * several that have one line left share the page's first line, a blank apart. Every way to give the rests to the
 * columns is weighed by what it would mean for the lines' widths; the most credible one is taken.
 */
import type { Column } from '../piece.ts';
import { join, printWidth } from '../text.ts';

/** One paragraph's rest: its lines, with the number of the first. */
export type Rest = { lines: string[]; line: number; isOpen: boolean };

/** A column that a break may have cut. `isSure`: its last line ended in the middle of a text; `end`: that line. */
export type CutCell = { column: Column; isSure: boolean; end: string; widest: number };

export type Share = { column: Column | null; rest: Rest };

/** Penalties; the way with the lowest sum is chosen. */
const COST = {
  sureCellWithoutRest: 20,
  fullLineWithoutRest: 2,
  restWithoutCell: 40,
  restAfterFullStop: 8,
  headWithoutList: 8,
  restThatFits: 8,
  widerThanColumn: 2,
  latinGap: 3,
  blankInText: 9,
} as const;

/**
 * What follows the rests. Behind them a sub-item of knowledge, or less likely the end of its list, lets the skills' rest
 * still be to come; behind all else each cell that was cut has had its rest.
 */
export type Next = 'sub-item' | 'list end' | 'other';

export function shareOut(rests: readonly Rest[], cells: readonly CutCell[], next: Next): Share[] {
  let best: { cost: number; shares: Share[] } | null = null;
  for (const { parts, cost } of waysToSplit(rests, cells.length - rests.length)) {
    for (const chosen of choices(cells, parts.length)) {
      const total = cost + costOf(parts, chosen, { cells, next });
      if (best && best.cost <= total) continue;
      best = {
        cost: total,
        shares: parts.map((rest, index) => ({ column: chosen[index]?.column ?? null, rest })),
      };
    }
  }
  return best?.shares ?? [];
}

/** Every selection of as many cells as there are rests, or of all cells where there are more rests than these. */
function choices(cells: readonly CutCell[], count: number): CutCell[][] {
  if (count >= cells.length) return [[...cells]];
  const [first, ...others] = cells;
  if (count === 0 || !first) return [[]];
  return [...choices(others, count - 1).map(chosen => [first, ...chosen]), ...choices(others, count)];
}

type Context = { cells: readonly CutCell[]; next: Next };

const COST_OF_WAITING_SKILL: Readonly<Record<Next, number>> = {
  'sub-item': 0,
  'list end': 1,
  other: COST.sureCellWithoutRest,
};

function costOf(rests: readonly Rest[], chosen: readonly CutCell[], { cells, next }: Context): number {
  const without = cells.filter(cell => !chosen.includes(cell)).map(cell => costWithout(cell, next));
  const given = chosen.flatMap((cell, index) => {
    const rest = rests[index];
    return rest ? [costOfRest(cell, rest) + costOfHead(cell, rest)] : [];
  });
  const loose = Math.max(rests.length - chosen.length, 0) * COST.restWithoutCell;
  return [...without, ...given].reduce((sum, cost) => sum + cost, loose);
}

function costWithout({ column, isSure, end, widest }: CutCell, next: Next): number {
  if (isSure) return column === 'skill' ? COST_OF_WAITING_SKILL[next] : COST.sureCellWithoutRest;
  return /[。？！]$/u.test(end) || printWidth(end) < widest - 1 ? 0 : COST.fullLineWithoutRest;
}

/** Only knowledge and skills have lists. */
function costOfHead({ column }: CutCell, { lines }: Rest): number {
  const isAbility = column === 'knowledge' || column === 'skill';
  return !isAbility && /[：:]$/u.test(lines.at(-1) ?? '') ? COST.headWithoutList : 0;
}

/** Sub-items are indented: their lines are shorter than the widest. */
const INDENT = 4;

function costOfRest({ column, end, widest }: CutCell, { lines }: Rest): number {
  const room = column === 'knowledge' || column === 'skill' ? widest - INDENT : widest;
  const [first = ''] = lines;
  const isLatin = /[A-Za-z0-9]$/u.test(end) && /^[A-Za-z0-9]/u.test(first);
  const left = room - printWidth(end) - printWidth(FIRST_UNIT.exec(first)?.[0] ?? '');
  // The more room a line had left, the less likely it was cut by wrapping.
  const fits = isLatin || left < 0 ? 0 : COST.restThatFits + left / room;
  const overflow = Math.max(0, ...lines.map(line => printWidth(line) - widest));
  const afterStop = /[。？！]$/u.test(end) ? COST.restAfterFullStop : 0;
  return afterStop + fits + Math.min(overflow, widest) * COST.widerThanColumn;
}

/** What had to find room in the line before: an ideograph or a Latin word, with what no line break comes between. */
const FIRST_UNIT = /^(?:[!-~]+|[^!-~])(?:[，、。；：）]|(?<=[^!-~]) [!-~]+| (?=[^!-~]).)*/u;

/** A blank in a rest's first line: two cells may meet there. */
type Blank = { rest: Rest; at: number; isLatin: boolean };

/** Lines in such narrow columns have few blanks; this limits the number of combinations. */
const MOST_BLANKS = 8;

function waysToSplit(rests: readonly Rest[], most: number): { parts: Rest[]; cost: number }[] {
  const blanks = rests.slice(0, MOST_BLANKS).flatMap(blanksOf).slice(0, MOST_BLANKS);
  const ways = blanks.reduce(
    (found, blank) => found.concat(found.filter(way => way.length < most).map(way => way.concat(blank))),
    [new Array<Blank>()],
  );
  return ways.map(way => {
    const costs = blanks.map(blank => {
      if (way.includes(blank)) return blank.isLatin ? COST.latinGap : 0;
      return blank.isLatin ? 0 : COST.blankInText;
    });
    const parts = rests.flatMap(rest =>
      splitAt(
        rest,
        way.filter(blank => blank.rest === rest),
      ),
    );
    return { parts, cost: costs.reduce<number>((sum, cost) => sum + cost, 0) };
  });
}

/** The largest number of cells these rests can belong to: each blank may separate two, except beside a Latin word. */
export function mostParts(rests: readonly Rest[]): number {
  return rests.length + rests.flatMap(blanksOf).filter(blank => !blank.isLatin).length;
}

function blanksOf(rest: Rest): Blank[] {
  const line = rest.lines[0] ?? '';
  return [...line.matchAll(/ +/gu)].map(({ index }) => ({
    rest,
    at: index,
    isLatin: isLatinGap(line, index),
  }));
}

/** A blank beside a Latin word is more likely part of the text than a gap between two cells. */
export function isLatinGap(text: string, at: number): boolean {
  return /^[A-Za-z0-9,;:.)]|^. +[A-Za-z0-9(]/u.test(text.slice(Math.max(at - 1, 0), at + 4));
}

function splitAt(rest: Rest, blanks: readonly Blank[]): Rest[] {
  const [line = '', ...lines] = rest.lines;
  return [0, ...blanks.map(blank => blank.at)].map((from, index): Rest => {
    const text = line.slice(from, blanks[index]?.at).trim();
    return index === blanks.length
      ? { ...rest, lines: [text, ...lines] }
      : { lines: [text], line: rest.line, isOpen: false };
  });
}

export function textOf({ lines }: Rest): string {
  return lines.reduce(join, '');
}
