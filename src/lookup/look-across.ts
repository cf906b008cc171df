/** No standard is named: lines of any standard, standards by conditions, or what has the part that was asked for. */
import type { Phrase, Question } from '../question/question.ts';
import { partCodesOf } from '../question/remaining.ts';
import type { Filter, PartAsked } from '../question/stretch.ts';
import type { Hit } from '../search/lines/contents.ts';
import type { Finder } from './finder.ts';
import type { Match } from '../search/match.ts';
import { HOLDS_ALL } from '../search/tuning.ts';
import { isOnlyRank } from '../search/names/rank-words.ts';
import { formatPart, placeOfPart } from '../standard/code.ts';
import { type Column, isOfParts } from '../standard/columns.ts';
import { fold } from '../standard/fold.ts';
import { type Found, firstFound, kindsOf, preferCodes, wholeLine, withCores } from './words/find-words.ts';
import { ALL_OF_IT, CLEARLY, placeAnywhere } from './words/place-anywhere.ts';
import { filterStandards } from './filters/filter-standards.ts';
import { narrow } from './parts/find-part.ts';
import { withoutWords } from './look-without-words.ts';
import { nothing } from './nothing.ts';
import { listStandards } from './list.ts';
import { isOfDuties, lookInto } from './look-into.ts';
import { ownerOfCodes } from './parts/owner-of-codes.ts';
import { isJob } from './naming/naming.ts';
import { alone, type Lookup, type Result } from './result.ts';
import { runsOf } from './words/wordings.ts';

export function lookAcross(index: Finder, question: Question, nearest: Match[]): Lookup {
  const { phrases, filters, acts, asks } = question;
  const { current } = index.catalogue;
  const levels = filters.flatMap(filter => (filter.by === 'level' ? filter.level : []));
  const isAboutLevels =
    levels.length > 0 && phrases.length === 0 && (acts.has('meaning') || acts.has('compare'));
  if (isAboutLevels) return alone({ kind: 'levels', levels });
  const hasParts = asks.some(({ parts }) => parts.length > 0);
  const owner = hasParts && phrases.length > 0 ? ownerOfCodes(index, question) : null;
  if (owner) return lookInto(index, { match: owner, question: wholeTask(question), phrases: [], scope: [] });
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
  if (phrases.length === 0 && (question.hints.length === 0 || hasParts))
    return withoutWords(index, question, nearest);
  return byWords(index, question, nearest);
}

/** 最低 is a condition only where levels or standards are asked for. */
function isSuperlative({ by }: Filter): boolean {
  return by === 'highest' || by === 'lowest';
}

/** Rows of one task that were pasted ask for that task: some may have been cut off. */
function wholeTask(question: Question): Question {
  const places = partCodesOf(question).map(placeOfPart);
  const [place, another] = places;
  const isOne = places.every(
    one => one?.numbers.length === 2 && place && formatPart(one) === formatPart(place),
  );
  if (!place || !another || !isOne) return question;
  const task: PartAsked = { kind: 'code', part: place };
  return { ...question, asks: [{ parts: [task], columns: [], at: 0 }] };
}

/** 行政支援類: the words before 類. */
function categoryIn({ phrases }: Question): string {
  const named = phrases.find(({ text }) => CATEGORY.test(text));
  return named ? named.text.replace(CATEGORY, '') : '';
}

const CATEGORY = /[類类](?:別|别|的)?$/u;

function byWords(index: Finder, question: Question, nearest: Match[]): Lookup {
  const { phrases, asks, acts } = question;
  const words = phrases.length > 0 ? runsOf(phrases) : question.hints;
  if (words.every(text => isOnlyRank(fold(text)))) return alone(nothing(question, nearest));
  const columns = phrases.length > 0 ? asks.flatMap(ask => ask.columns) : [];
  const isPointed = question.isPointed || columns.some(column => isOfParts(column) && !isOfDuties(column));
  const place = acts.has('which') ? null : placeAnywhere(index, phrases, isPointed ? CLEARLY : ALL_OF_IT);
  if (place) return alone(narrow(place, columns.filter(isOfParts)));
  if (acts.has('compare')) return alone(nothing(question, nearest));
  return linesAnywhere(index, question, { words, columns, nearest });
}

function linesAnywhere(
  index: Finder,
  question: Question,
  { words, columns, nearest }: { words: readonly string[]; columns: readonly Column[]; nearest: Match[] },
): Lookup {
  const { phrases, asks } = question;
  const inColumns = firstFound(index, { words, phrases, standard: null, kinds: kindsOf(columns) });
  const isElse = inColumns.total === 0 && columns.length > 0;
  const inLines = isElse
    ? firstFound(index, { words: wholes(phrases), phrases: [], standard: null, kinds: null })
    : inColumns;
  const scope = { standard: null, kinds: kindsOf(columns) };
  const found = question.acts.has('which') ? withCores(index, inLines, scope) : inLines;
  // Two things that only different lines say are not what was asked.
  const isApart = phrases.length > 1 && found.isApart === true && !question.acts.has('which');
  const isJobAsked = asksForJob(question);
  // What is asked of a job is asked of its standard.
  const enough = isJobAsked
    ? columns.some(column => !question.hinted.has(column))
      ? Infinity
      : nearest.length > 0
        ? 1
        : HOLDS_ALL
    : 0;
  const isSure = found.total > 0 && !isApart && (found.hits[0]?.score ?? 0) >= enough;
  if (!isSure)
    return alone({ ...nothing(question, nearest), nearestLines: isJobAsked ? [] : nearestOf(found) });
  const parts = asks.flatMap(ask => ask.parts).flatMap(part => (part.kind === 'code' ? [part.part] : []));
  return alone(toMatches(preferCodes(found, parts), nearest));
}

const MOST_NEAREST = 5;

function nearestOf({ hits, nearest }: Found): Hit[] {
  return [...hits, ...nearest].slice(0, MOST_NEAREST);
}

/** A job that is not loaded is no line that mentions it; words behind it are asked of it. */
function asksForJob({ phrases, acts }: Question): boolean {
  const [phrase, another] = phrases;
  if (!phrase || acts.has('which') || !isJob(phrase)) return false;
  return another === undefined || (phrase.text.length >= JOB && !isOnlyRank(fold(phrase.text)));
}

/** 主管 and the like are said of any job. */
const JOB = 4;

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

/** What looked like a column may be a word of the line itself. */
function wholes(phrases: readonly Phrase[]): string[] {
  return phrases.map(({ whole }) => whole);
}
