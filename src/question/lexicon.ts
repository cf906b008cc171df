/** The rows of what people say, found at a place of a question by their first character. */
import { fold } from '../standard/fold.ts';
import type { Candidate, Meaning } from './stretch.ts';
import { isBoundary, type Spread } from './spread.ts';
import { ROW } from './tuning.ts';
import { ACT_ROWS } from './words/acts.ts';
import { COLUMN_ROWS } from './words/columns.ts';
import { FILLER_ROWS } from './words/fillers.ts';
import { FILTER_ROWS } from './words/filters.ts';

type Entry = { folded: string; meaning: Meaning; cost: number };

/** Of two rows with the same words the first counts. */
const BY_FIRST = new Map<string, Entry[]>();
const KNOWN = new Set<string>();

for (const { said, meaning, weight } of [...COLUMN_ROWS, ...ACT_ROWS, ...FILTER_ROWS, ...FILLER_ROWS]) {
  const folded = fold(said);
  const key = `${meaning.role === 'filter' ? 'filter ' : ''}${folded}`;
  if (folded === '' || KNOWN.has(key)) continue;
  KNOWN.add(key);
  const entries = BY_FIRST.get(folded.charAt(0)) ?? [];
  entries.push({ folded, meaning, cost: ROW[weight] });
  BY_FIRST.set(folded.charAt(0), entries);
}

/** Every row that stands in the question; Latin words only as whole words. */
export function rowsIn(text: Spread): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < text.compact.length; from += 1) {
    for (const { folded, meaning, cost } of BY_FIRST.get(text.compact.charAt(from)) ?? []) {
      if (!text.compact.startsWith(folded, from) || !isBoundary(text, from)) continue;
      const to = endOf(text, from + folded.length);
      if (to !== null && isTogether(text, from, to)) found.push({ from, to, meaning, cost });
    }
  }
  return found;
}

/** Chinese words have no blank inside: 知識 技能 are two. */
function isTogether({ gaps, compact }: Spread, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (gaps[at] !== '' && !/[a-z]/u.test(compact.charAt(at))) return false;
  return true;
}

/** Behind a Latin word there may be an s; `null` where the word goes on. */
function endOf(text: Spread, to: number): number | null {
  if (isBoundary(text, to)) return to;
  return text.compact.charAt(to) === 's' && isBoundary(text, to + 1) ? to + 1 : null;
}

/** Whether folded text is a row as it stands. */
export function isRow(folded: string): boolean {
  return KNOWN.has(folded);
}
