/** No standard is named: lines of any standard, standards by conditions, or what has the part that was asked for. */
import type { Phrase, Question } from '../question/question.ts';
import type { Filter, PartAsked } from '../question/stretch.ts';
import type { StandardIndex } from '../search/index-standards.ts';
import type { Match } from '../search/match.ts';
import { HOLDS_ALL } from '../search/tuning.ts';
import { isOnlyRank } from '../search/names/rank-words.ts';
import { formatPart } from '../standard/code.ts';
import { type Column, isOfParts } from '../standard/columns.ts';
import { fold } from '../standard/fold.ts';
import { type Found, firstFound, kindsOf, preferCodes, wholeLine } from './find-words.ts';
import { ALL_OF_IT, CLEARLY, placeAnywhere } from './place-anywhere.ts';
import { filterStandards } from './filter-standards.ts';
import { findPrinted, narrow } from './find-part.ts';
import { listStandards } from './list.ts';
import { isOfDuties } from './look-into.ts';
import { isJob } from './naming.ts';
import { resolveParts } from './parts.ts';
import { alone, type Lookup, type Result } from './result.ts';
import { runsOf, wordingsOf } from './wordings.ts';

export function lookAcross(index: StandardIndex, question: Question, nearest: Match[]): Lookup {
  const { phrases, filters, acts, asks } = question;
  const { current } = index.catalogue;
  const levels = filters.flatMap(filter => (filter.by === 'level' ? filter.level : []));
  const isAboutLevels =
    levels.length > 0 && phrases.length === 0 && (acts.has('meaning') || acts.has('compare'));
  if (isAboutLevels) return alone({ kind: 'levels', levels });
  const line = wholeLine(index, question);
  if (line) return alone(toMatches(line, nearest));
  const category = categoryIn(question);
  const isFiltered = filters.some(filter => !isSuperlative(filter) || acts.has('which') || asks.length > 0);
  if (isFiltered || category !== '') {
    const found = filterStandards(current, question, category);
    if (isFiltered || found.found.length > 0) return alone(found);
  }
  if (phrases.length === 0 && acts.has('count') && asks.length === 0)
    return alone(listStandards(current, ''));
  const hasParts = asks.some(({ parts }) => parts.length > 0);
  if (phrases.length === 0 && (question.hints.length === 0 || hasParts))
    return withoutWords(index, question, nearest);
  return byWords(index, question, nearest);
}

/** 最低 is a condition only where levels or standards are asked for. */
function isSuperlative({ by }: Filter): boolean {
  return by === 'highest' || by === 'lowest';
}

/** 行政支援類: the words before 類. */
function categoryIn({ phrases }: Question): string {
  const named = phrases.find(({ text }) => CATEGORY.test(text));
  return named ? named.text.replace(CATEGORY, '') : '';
}

const CATEGORY = /[類类](?:別|别|的)?$/u;

/** A part of one standard only is answered; of several these are the choices. A column alone asks for a name. */
function withoutWords(index: StandardIndex, question: Question, nearest: Match[]): Lookup {
  const { asks, acts, text } = question;
  const { current } = index.catalogue;
  const parts = asks.flatMap(({ parts: own }) => own);
  if (parts.length === 0 && asks.length === 0) {
    if (acts.has('which')) return alone(listStandards(current, ''));
    return alone({ kind: 'help', standards: current });
  }
  const having = parts.length > 0 ? havingParts(index, question) : nearest;
  const [only, second] = having;
  if (only && !second && parts.length > 0) {
    const results = asks.flatMap(ask =>
      resolveParts(only.standard, ask.parts, null).flatMap(part => {
        const found = findPrinted(only, part, null);
        return found ? narrow(found, ask.columns) : [];
      }),
    );
    const [one, another] = results;
    if (one) return alone(another ? { kind: 'several', results } : one);
  }
  return alone({ ...nothing(question, having), words: text, reason: 'no-standard' });
}

/** Choices on one answer. */
const MOST_HAVING = 25;

/** The standards that print every part that was asked for. */
function havingParts({ catalogue, parts }: StandardIndex, { asks }: Question): Match[] {
  const keys = asks.flatMap(ask => ask.parts).flatMap(keysOf);
  const [first, ...others] = keys.map(key => parts.get(key) ?? []);
  const having = (first ?? []).filter(standard => others.every(own => own.includes(standard)));
  const isCurrent = new Set(catalogue.current);
  return having
    .filter(standard => isCurrent.has(standard))
    .slice(0, MOST_HAVING)
    .map(standard => ({ standard, how: 'content', score: 1, matchedText: standard.name }));
}

/** What looked like a column may be a word of the line itself. */
function wholes(phrases: readonly Phrase[]): string[] {
  return phrases.map(({ whole }) => whole);
}

function keysOf(part: PartAsked): string[] {
  switch (part.kind) {
    case 'code':
      return [formatPart(part.part)];
    case 'range':
      return [formatPart(part.from), formatPart(part.to)];
    case 'nth':
    case 'relative':
      return [];
  }
}

function byWords(index: StandardIndex, question: Question, nearest: Match[]): Lookup {
  const { phrases, asks, acts } = question;
  const said = acts.has('which') ? wordingsOf(phrases) : runsOf(phrases);
  const words = phrases.length > 0 ? said : question.hints;
  if (words.every(text => isOnlyRank(fold(text)))) return alone(nothing(question, nearest));
  const columns = phrases.length > 0 ? asks.flatMap(ask => ask.columns) : [];
  const isPointed = question.isPointed || columns.some(column => isOfParts(column) && !isOfDuties(column));
  const place = acts.has('which') ? null : placeAnywhere(index, phrases, isPointed ? CLEARLY : ALL_OF_IT);
  if (place) return alone(narrow(place, columns.filter(isOfParts)));
  if (acts.has('compare')) return alone(nothing(question, nearest));
  return linesAnywhere(index, question, { words, columns, nearest });
}

function linesAnywhere(
  index: StandardIndex,
  question: Question,
  { words, columns, nearest }: { words: readonly string[]; columns: readonly Column[]; nearest: Match[] },
): Lookup {
  const { phrases, asks } = question;
  const inColumns = firstFound(index, { words, phrases, kinds: kindsOf(columns) });
  const isElse = inColumns.total === 0 && columns.length > 0;
  const found = isElse ? firstFound(index, { words: wholes(phrases), phrases: [], kinds: null }) : inColumns;
  const isJobAsked = asksForJob(question);
  // What is asked of a job is asked of its standard.
  const enough = isJobAsked
    ? columns.some(column => !question.hinted.has(column))
      ? Infinity
      : nearest.length > 0
        ? 1
        : HOLDS_ALL
    : 0;
  const isSure = found.total > 0 && (found.hits[0]?.score ?? 0) >= enough;
  if (!isSure) return alone({ ...nothing(question, nearest), nearestLines: isJobAsked ? [] : found.nearest });
  const parts = asks.flatMap(ask => ask.parts).flatMap(part => (part.kind === 'code' ? [part.part] : []));
  return alone(toMatches(preferCodes(found, parts), nearest));
}

/** A job that is not loaded is no line that mentions it. */
function asksForJob({ phrases, acts }: Question): boolean {
  const [phrase, another] = phrases;
  return phrase !== undefined && another === undefined && isJob(phrase) && !acts.has('which');
}

function toMatches(
  { text, hits, total, holding, standards }: Omit<Found, 'nearest'>,
  nearest: readonly Match[],
): Result {
  const found = { hits, total, holding, standards };
  const words = { words: text, matchedText: text, nearest: nearest.filter(isLikely) };
  return { kind: 'matches', within: null, isElsewhere: false, ...words, ...found };
}

/** Less alike a name is not meant by words that lines hold: 危機處理 is no 處理員. Said in other words it may be: 倉管. */
const LIKELY = 0.5;

function isLikely({ score, how }: Match): boolean {
  return score >= LIKELY || how === 'wording';
}

/** What was asked for is asked of a suggestion too. */
export function nothing(question: Question, nearest: Match[]): Extract<Result, { kind: 'nothing' }> {
  const words = question.phrases.map(({ text }) => text).join(' ') || question.text;
  return { kind: 'nothing', words, reason: 'unknown-name', nearest, nearestLines: [], rest: question.rest };
}
