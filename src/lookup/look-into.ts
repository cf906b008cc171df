/** A standard is known: what a question asks of it. */
import type { Ask } from '../question/question.ts';
import type { PartAsked } from '../question/stretch.ts';
import { HOLDS_ALL } from '../search/lines/score.ts';
import type { Hit } from '../search/lines/contents.ts';
import type { Finder } from './finder.ts';
import type { Match } from '../search/match.ts';
import { type Column, isOfParts } from '../standard/columns.ts';
import { type PartCode, readPartCode } from '../standard/code.ts';
import { absentFrom } from './words/absent.ts';
import type { Asked } from './words/asked.ts';
import { choosePlace, type Placed, placeByWords, placesByWords } from './words/choose-place.ts';
import { asksWithout } from './parts/excluded.ts';
import { countIn } from './count.ts';
import { filterWithin, tasksThat } from './filters/filter-within.ts';
import { findPart, narrow } from './parts/find-part.ts';
import { resolveParts } from './parts/resolve-parts.ts';
import { lookForWords } from './words/look-for-words.ts';
import { alone, type Lookup, type Result } from './result.ts';
import { wordingsOf } from './words/wordings.ts';

/** More parts than these on one answer are left for a button each. */
const MOST_TOGETHER = 40;

export function lookInto(index: Finder, asked: Asked): Lookup {
  const { match, question, phrases } = asked;
  const asks = asksOf(index, asked);
  const filtered = asks.every(isOfLevels) ? filterWithin(match, question, asks.length > 0) : null;
  if (filtered) return alone(filtered);
  if (question.acts.has('count') && isCountable(asks))
    return alone(countIn(match, question, placeOf(index, asked, asks)));
  const results = ofTasksThat(asked, asks).flatMap(ask => answersTo(index, asked, ask));
  const shown = results.slice(0, MOST_TOGETHER);
  if (shown.length === 0) return lookForWords(index, asked);
  const [only, second] = shown;
  const result: Result = only && !second ? only : { kind: 'several', results: shown };
  // What is not there cannot lack words.
  const absent = result.kind === 'no-part' ? [] : [...absentFrom(result, phrases), ...question.unstated];
  return { ...alone(result), absent, left: results.slice(MOST_TOGETHER).flatMap(askAgain) };
}

/** 級別3的任務的指標: the column of each of these tasks. */
function ofTasksThat({ match, question: { filters } }: Asked, asks: readonly Ask[]): readonly Ask[] {
  const [filter] = filters;
  const all = match.standard.duties.flatMap(({ tasks }) => tasks);
  const tasks = filter ? tasksThat(all, filter) : null;
  if (!tasks) return asks;
  const parts = tasks.flatMap(({ code }): PartAsked[] => {
    const part = readPartCode(code);
    return part ? [{ kind: 'code', part }] : [];
  });
  return asks.map(ask =>
    ask.parts.length === 0 && ask.columns.every(isOfParts) && parts.length > 0 ? { ...ask, parts } : ask,
  );
}

/** 最低的是幾級 is asked of tasks, not of the whole. */
function isOfLevels({ parts, columns }: Ask): boolean {
  return parts.length === 0 && columns.every(column => column === 'level');
}

/** 級別是多少 asks for the level, not how many there are. */
function isCountable(asks: readonly Ask[]): boolean {
  const columns = asks.flatMap(ask => ask.columns);
  return columns.length === 0 || columns.some(column => column !== 'level' && column !== 'prerequisites');
}

/** Column words that touch words of a printed line belong to it: 確認場地條件 asks for no prerequisites. */
function asksOf(index: Finder, asked: Asked): readonly Ask[] {
  const { match, question } = asked;
  const asks = asksWithout(match.standard, question);
  const [only, second] = asks;
  if (!only || second || only.columns.length === 0) return asks;
  if (only.parts.length > 0) return isLine(index, asked) ? [{ ...only, columns: [] }] : asks;
  // 應徵 is only said in passing where other words clearly mean a part.
  const isInPassing = only.columns.every(column => question.hinted.has(column) && !isOfParts(column));
  if (isInPassing && placeByWords(index, asked, question.isPointed)) return [];
  return isLine(index, asked) ? [] : asks;
}

function isLine(index: Finder, { match, phrases }: Asked): boolean {
  const scope = { standard: match.standard, kinds: null, atLeast: HOLDS_ALL };
  const wholes = phrases.filter(({ text, whole }) => text !== whole).map(({ whole }) => whole);
  return wholes.some(text => index.linesOf(text, scope).total > 0);
}

function answersTo(index: Finder, asked: Asked, ask: Ask): Result[] {
  const parts = resolveParts(asked.match.standard, ask.parts, asked.scope[0] ?? null);
  if (parts.length > 0) return partsWith(asked.match, parts, ask.columns);
  return columnsWith(index, asked, ask.columns);
}

/** A duty or task right before a line's code says where the line is (`T3 K28`); columns are asked of duties and tasks. */
function partsWith(match: Match, parts: readonly PartCode[], columns: readonly Column[]): Result[] {
  const [place, line] = parts;
  if (parts.length === 2 && place?.letter === 'T' && line && line.letter !== 'T') {
    return [findPart(match, line, place)];
  }
  return parts.map(part => narrow(findPart(match, part, null), columns));
}

/** Columns without a part: of the part that the words mean, or of the whole standard with the lines that say the words. */
function columnsWith(index: Finder, asked: Asked, columns: readonly Column[]): Result[] {
  const { match, phrases, scope } = asked;
  const ofParts = columns.filter(isOfParts);
  const own = ofParts.length > 0 ? ofPlace(index, asked, ofParts) : [];
  if (own.length === 0 && scope.length > 0 && phrases.length === 0) {
    own.push(
      ...scope.flatMap(part => (ofParts.length > 0 ? [narrow(findPart(match, part, null), ofParts)] : [])),
    );
  }
  const left = own.length > 0 ? columns.filter(column => !isOfParts(column)) : [...columns];
  return left.length > 0 ? [...own, wholeColumns(index, asked, left)] : own;
}

/** Empty where the words mean no part. */
function ofPlace(index: Finder, asked: Asked, columns: readonly Column[]): Result[] {
  const places = columns.every(isOfDuties)
    ? dutyByWords(index, asked, columns)
    : placesByWords(index, asked, true);
  return places.map(place => {
    const narrowed = narrow(place, columns);
    if (narrowed.kind !== 'columns') return narrowed;
    const { duty, task } = narrowed;
    const marked = markedIn(index, asked.match, { words: wordingsOf(asked.phrases), columns });
    return { ...narrowed, marked: marked.filter(hit => (task ? hit.task === task : hit.duty === duty)) };
  });
}

export function isOfDuties(column: Column): boolean {
  return column === 'knowledge' || column === 'skills';
}

/** Knowledge and skills are a whole duty's: words that some of them say are looked for among them. */
function dutyByWords(index: Finder, asked: Asked, columns: readonly Column[]): Placed[] {
  const { match, question, phrases } = asked;
  const words = wordingsOf(phrases);
  const place = choosePlace(index, { match, words }, { isPointed: false });
  const isMarked = markedIn(index, match, { words, columns }).length > 0;
  if (place && (question.isPointed || !isMarked)) return [place];
  return isMarked ? [] : placesByWords(index, asked, question.isPointed);
}

function wholeColumns(index: Finder, { match, question, phrases }: Asked, columns: Column[]): Result {
  const words = [...wordingsOf(phrases), ...question.hints];
  const marked = markedIn(index, match, { words, columns });
  return { kind: 'columns', match, columns, duty: null, task: null, by: null, marked };
}

function markedIn(
  index: Finder,
  match: Match,
  { words, columns }: { words: readonly string[]; columns: readonly Column[] },
): readonly Hit[] {
  const kinds = columns.filter(column => column !== 'level' && column !== 'versions');
  if (kinds.length === 0) return [];
  for (const text of words) {
    const { hits } = index.linesOf(text, { standard: match.standard, kinds });
    if (hits.length > 0) return hits;
  }
  return [];
}

function placeOf(index: Finder, asked: Asked, asks: readonly Ask[]): Result | null {
  const { match, phrases, scope } = asked;
  const [part] = asks.flatMap(ask => resolveParts(match.standard, ask.parts, scope[0] ?? null));
  const [own] = scope;
  if (part) return findPart(match, part, null);
  const place = placeByWords(index, asked, phrases.length > 0);
  return place ?? (own && phrases.length === 0 ? findPart(match, own, null) : null);
}

/** The question that asks for a result that did not fit. */
function askAgain(result: Result): string[] {
  return result.kind === 'item' ? [result.code] : [];
}
