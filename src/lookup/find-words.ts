/** Lines by their words, in one standard or over all, and whether one of them is surely meant. */
import { findLines, type Hit, type Hits } from '../search/lines/contents.ts';
import { HOLDS_ALL } from '../search/lines/score.ts';
import type { StandardIndex } from '../search/index-standards.ts';
import type { LineKind } from '../search/lines/lines.ts';
import type { Match } from '../search/match.ts';
import { findNearLines } from '../search/lines/near-lines.ts';
import { rankOf } from '../search/names/rank-words.ts';
import { wordingsOf } from '../search/names/wordings.ts';
import { formatPart, type PartCode, partKey } from '../standard/code.ts';
import { fold } from '../standard/fold.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import type { Column } from '../standard/columns.ts';
import { takeFiller } from './filler.ts';
import { narrow } from './find-part.ts';
import type { Result } from './result.ts';

type Matches = Extract<Result, { kind: 'matches' }>;

/** What is known only beside all that was asked. */
const UNKNOWN = { nearest: [], isElsewhere: false };

/** `words` as typed; `rest` without column words and filler; `columns` the columns these words name. */
export type Words = { words: string; rest: string; columns: readonly Column[] };

/** `預算 知識` looks for 預算 among knowledge; what looked like a column may be a word of the line itself. */
export function findAnywhere(index: StandardIndex, words: Words, parts: readonly PartCode[]): Matches | null {
  const found = preferCodes(findByWords(index, words, null), parts);
  // A job that is not loaded (人力資源管理人員) shares most of its characters with many a line.
  if (rankOf(fold(words.rest)) !== null && (found.hits[0]?.score ?? 0) < HOLDS_ALL) return null;
  return found.total > 0 ? { kind: 'matches', within: null, ...found, ...UNKNOWN } : null;
}

/** A line pasted with its code is first the line that bears this code. */
function preferCodes({ hits, ...found }: Found, parts: readonly PartCode[]): Found {
  const keys = new Set(parts.map(formatPart));
  const bears = ({ code }: Hit) => (code !== null && keys.has(partKey(code)) ? 1 : 0);
  return { hits: keys.size === 0 ? hits : hits.toSorted((a, b) => bears(b) - bears(a)), ...found };
}

/** Within a standard the words may name a duty or task, whose column is asked for; else its lines that hold them. */
export function findWithin(index: StandardIndex, match: Match, words: Words): Result | null {
  const { rest, columns } = words;
  const { standard } = match;
  const place = chooseLine(match, findLines(index.contents, rest, { standard, kinds: null }).hits, rest);
  if (place) return columns.length > 0 ? narrow(place, [...columns]) : place;
  const found = findByWords(index, words, standard);
  if (found.total > 0) return { kind: 'matches', within: match, ...found, ...UNKNOWN };
  const near = findNearLines(standard, rest, kindsOf(columns));
  return near.total > 0
    ? { kind: 'matches', words: rest, matchedText: rest, within: match, ...near, ...UNKNOWN }
    : null;
}

/** `words` were asked for, `matchedText` was found: another wording of them, if it is another. */
type Found = Hits & { words: string; matchedText: string };

function findByWords(
  index: StandardIndex,
  { words, rest, columns }: Words,
  standard: CompetencyStandard | null,
): Found {
  const kinds = kindsOf(columns);
  for (const wording of rest === '' ? [] : [rest, ...wordingsOf(fold(rest)).slice(1)]) {
    const found = findLines(index.contents, wording, { standard, kinds });
    if (found.total > 0) return { words: rest, matchedText: wording, ...found };
  }
  const all = takeFiller(words);
  return { words: all, matchedText: all, ...findLines(index.contents, all, { standard, kinds: null }) };
}

function kindsOf(columns: readonly Column[]): LineKind[] | null {
  const kinds = columns.filter(column => column !== 'level' && column !== 'versions');
  return kinds.length > 0 ? kinds : null;
}

/** A duty or task is answered at once when it fits this well and nothing else nearly as well. */
const CLEARLY = 0.7;
const MARGIN = 0.05;

function chooseLine(match: Match, [best, ...others]: readonly Hit[], words: string): Result | null {
  if (!best?.duty || (best.kind !== 'duty' && best.kind !== 'task')) return null;
  if (best.score < CLEARLY || others.some(other => best.score - other.score < MARGIN)) return null;
  const by = { words, score: best.score };
  return best.task
    ? { kind: 'task', match, places: [{ duty: best.duty, task: best.task }], by }
    : { kind: 'duty', match, duties: [best.duty], by };
}
