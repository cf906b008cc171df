/** A standard is known: what a question asks of it. */
import type { Ask, Phrase, Question } from '../question/question.ts';
import type { Role } from '../question/stretch.ts';
import { HOLDS_ALL } from '../search/lines/score.ts';
import { findLines, type Hit } from '../search/lines/contents.ts';
import type { StandardIndex } from '../search/index-standards.ts';
import type { Match } from '../search/match.ts';
import { type Column, isOfParts } from '../standard/columns.ts';
import type { PartCode } from '../standard/code.ts';
import { absentFrom } from './absent.ts';
import { choosePlace, type Placed } from './choose-place.ts';
import { countIn } from './count.ts';
import { filterWithin } from './filter-within.ts';
import { findPart, narrow } from './find-part.ts';
import { resolveParts } from './parts.ts';
import type { Lookup, Result } from './result.ts';
import { pointedWordings, wordingsOf } from './wordings.ts';

/** `phrases`: the words that are asked of this standard; `scope`: the duty or task that a conversation is about. */
export type Asked = { match: Match; question: Question; phrases: readonly Phrase[]; scope: readonly PartCode[] };

/** More parts than these on one answer are left for a button each. */
const MOST_TOGETHER = 40;

export function lookInto(index: StandardIndex, asked: Asked): Lookup {
  const { match, question, phrases } = asked;
  const asks = asksOf(index, asked);
  const filtered = asks.length === 0 ? filterWithin(match, question) : null;
  if (filtered) return alone(filtered);
  if (question.unstated.length > 0 && asks.length === 0) return alone({ kind: 'unstated', match });
  if (question.acts.has('count') && isCountable(asks)) return alone(countIn(match, question, placeOf(index, asked, asks)));
  const results = asks.flatMap(ask => answersTo(index, asked, ask));
  const shown = results.slice(0, MOST_TOGETHER);
  if (shown.length === 0) return lookForWords(index, asked);
  const [only, second] = shown;
  const result: Result = only && !second ? only : { kind: 'several', results: shown };
  return { result, absent: [...absentFrom(result, phrases), ...question.unstated], left: results.slice(MOST_TOGETHER).flatMap(askAgain) };
}

/** 級別是多少 asks for the level, not how many there are. */
function isCountable(asks: readonly Ask[]): boolean {
  const columns = asks.flatMap(ask => ask.columns);
  return columns.length === 0 || columns.some(column => column !== 'level' && column !== 'prerequisites');
}

/** The part that the words point at; without such words the one that they fit best. */
function placeByWords(index: StandardIndex, { match, phrases }: Asked, isPointed: boolean): Placed | null {
  const pointed = choosePlace(index, { match, words: pointedWordings(phrases) }, { isPointed: true });
  return pointed ?? choosePlace(index, { match, words: wordingsOf(phrases) }, { isPointed });
}

/** Column words that touch words of a printed line belong to it: 確認場地條件 asks for no prerequisites. */
function asksOf(index: StandardIndex, asked: Asked): readonly Ask[] {
  const { match, question, phrases } = asked;
  const { asks } = question;
  const [only, second] = asks;
  if (!only || second || only.parts.length > 0) return asks;
  // 應徵 is only said in passing where other words clearly mean a part.
  const isInPassing = only.columns.every(column => question.hinted.has(column) && !isOfParts(column));
  if (isInPassing && placeByWords(index, asked, false)) return [];
  const isLine = phrases.some(({ text, whole }) => {
    if (text === whole) return false;
    const scope = { standard: match.standard, kinds: null, atLeast: HOLDS_ALL };
    return findLines(index.contents, whole, scope).total > 0;
  });
  return isLine ? [] : asks;
}

function answersTo(index: StandardIndex, asked: Asked, ask: Ask): Result[] {
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
function columnsWith(index: StandardIndex, asked: Asked, columns: readonly Column[]): Result[] {
  const { match, phrases, scope } = asked;
  const ofParts = columns.filter(isOfParts);
  const own = ofParts.length > 0 ? ofPlace(index, asked, ofParts) : [];
  if (own.length === 0 && scope.length > 0 && phrases.length === 0) {
    own.push(...scope.flatMap(part => (ofParts.length > 0 ? [narrow(findPart(match, part, null), ofParts)] : [])));
  }
  const left = own.length > 0 ? columns.filter(column => !isOfParts(column)) : [...columns];
  return left.length > 0 ? [...own, wholeColumns(index, asked, left)] : own;
}

/** Empty where the words mean no part. */
function ofPlace(index: StandardIndex, asked: Asked, columns: readonly Column[]): Result[] {
  const place = columns.every(isOfDuties) ? dutyByWords(index, asked, columns) : placeByWords(index, asked, true);
  if (!place) return [];
  const narrowed = narrow(place, columns);
  if (narrowed.kind !== 'columns') return [narrowed];
  const { duty, task } = narrowed;
  const marked = markedIn(index, asked.match, { words: wordingsOf(asked.phrases), columns });
  return [{ ...narrowed, marked: marked.filter(hit => (task ? hit.task === task : hit.duty === duty)) }];
}

export function isOfDuties(column: Column): boolean {
  return column === 'knowledge' || column === 'skills';
}

/** Knowledge and skills are a whole duty's: words that some of them say are looked for among them. */
function dutyByWords(index: StandardIndex, asked: Asked, columns: readonly Column[]): Placed | null {
  const { match, question, phrases } = asked;
  if (question.isPointed) return placeByWords(index, asked, true);
  const words = wordingsOf(phrases);
  if (markedIn(index, match, { words, columns }).length > 0) return null;
  return choosePlace(index, { match, words }, { isPointed: false });
}

function wholeColumns(index: StandardIndex, { match, question, phrases }: Asked, columns: Column[]): Result {
  const words = [...wordingsOf(phrases), ...question.hints];
  const marked = markedIn(index, match, { words, columns });
  return { kind: 'columns', match, columns, duty: null, task: null, by: null, marked };
}

function markedIn(
  index: StandardIndex,
  match: Match,
  { words, columns }: { words: readonly string[]; columns: readonly Column[] },
): readonly Hit[] {
  const kinds = columns.filter(column => column !== 'level' && column !== 'versions');
  if (kinds.length === 0) return [];
  const found = words.map(text => findLines(index.contents, text, { standard: match.standard, kinds }).hits);
  return found.find(hits => hits.length > 0) ?? [];
}

function placeOf(index: StandardIndex, asked: Asked, asks: readonly Ask[]): Result | null {
  const { match, phrases, scope } = asked;
  const [part] = asks.flatMap(ask => resolveParts(match.standard, ask.parts, scope[0] ?? null));
  const [own] = scope;
  if (part) return findPart(match, part, null);
  const place = placeByWords(index, asked, phrases.length > 0);
  return place ?? (own && phrases.length === 0 ? findPart(match, own, null) : null);
}

/** No part and no column: a duty or task by its words, else the lines that hold them, else the whole standard. */
function lookForWords(index: StandardIndex, asked: Asked): Lookup {
  const { match, question, phrases } = asked;
  if (phrases.length === 0) return alone({ kind: 'standard', match });
  const place = placeByWords(index, asked, question.isPointed || question.place !== null);
  if (place) return alone(place);
  const { found, nearestLines } = linesWith(index, asked);
  if (found) return alone(found);
  const isOnlyWords = question.stretches.every(({ meaning }) => BARE.has(meaning.role));
  if (!isOnlyWords) return { result: { kind: 'standard', match }, absent: phrases.map(({ text }) => text), left: [] };
  return alone({
    kind: 'no-part',
    match,
    asked: phrases.map(({ text }) => text).join(' '),
    existing: match.standard.duties.map(({ code, name }) => ({ code, name })),
    nearestLines,
    isElsewhere: false,
  });
}

/** A name with words behind it asks for these words; in a sentence words may be said in passing. */
const BARE: ReadonlySet<Role> = new Set(['name', 'code', 'words']);

const MOST_NEAREST = 5;

/** The lines of the standard that say the words in the first way that finds any; else the nearest of all ways. */
function linesWith(index: StandardIndex, { match, phrases }: Asked): { found: Result | null; nearestLines: Hit[] } {
  const nearestLines: Hit[] = [];
  for (const text of wordingsOf(phrases)) {
    const scope = { standard: match.standard, kinds: null };
    const { nearest, ...hits } = findLines(index.contents, text, scope);
    nearestLines.push(...nearest);
    if (hits.total === 0) continue;
    const words = { words: text, matchedText: text, nearest: [], isElsewhere: false };
    return { found: { kind: 'matches', within: match, ...words, ...hits }, nearestLines: [] };
  }
  return { found: null, nearestLines: nearestLines.slice(0, MOST_NEAREST) };
}

/** The question that asks for a result that did not fit. */
function askAgain(result: Result): string[] {
  return result.kind === 'item' ? [result.code] : [];
}

/** An answer to all of the question. */
export function alone(result: Result): Lookup {
  return { result, absent: [], left: [] };
}
