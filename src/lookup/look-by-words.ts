/** Words of no standard's name: the one duty or task that they name, else the lines that say them. */
import type { Phrase, Question } from '../question/question.ts';
import type { Hit } from '../search/lines/contents.ts';
import type { Match } from '../search/match.ts';
import { isTitle } from '../question/words/titles.ts';
import { isOnlyRank } from '../search/names/rank-words.ts';
import { HOLDS_ALL } from '../search/tuning.ts';
import { type Column, isOfParts } from '../standard/columns.ts';
import { fold } from '../standard/fold.ts';
import type { Finder } from './finder.ts';
import { isOfDuties } from './look-into.ts';
import { isJob } from './naming/naming.ts';
import { nothing } from './nothing.ts';
import { narrow } from './parts/find-part.ts';
import { alone, type Lookup, type Result } from './result.ts';
import { type Found, firstFound, kindsOf, preferCodes, withCores, withJoined } from './words/find-words.ts';
import { ALL_OF_IT, CLEARLY, placeAnywhere } from './words/place-anywhere.ts';
import { runsOf } from './words/wordings.ts';

export function lookByWords(index: Finder, question: Question, nearest: Match[]): Lookup {
  const { phrases, asks, acts } = question;
  const words = phrases.length > 0 ? runsOf(phrases, { isWhich: acts.has('which') }) : question.hints;
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
  const { asks } = question;
  const found = linesWith(index, question, { words, columns });
  const isJobAsked = asksForJob(question) || isTitleWith(question, columns);
  const enough = isJobAsked ? leastOfJob(question, columns, nearest) : 0;
  const isSure = saysAll(question, found) && (found.hits[0]?.score ?? 0) >= enough;
  if (!isSure)
    return alone({ ...nothing(question, nearest), nearestLines: isJobAsked ? [] : nearestOf(found) });
  const parts = asks.flatMap(ask => ask.parts).flatMap(part => (part.kind === 'code' ? [part.part] : []));
  return alone(toMatches(preferCodes(found, parts), nearest));
}

function linesWith(
  index: Finder,
  { phrases, acts, hinted }: Question,
  { words, columns }: { words: readonly string[]; columns: readonly Column[] },
): Found {
  const isWhich = acts.has('which');
  // 誰要交: who has the line is asked, whatever column it stands in.
  const kinds = kindsOf(isWhich ? columns.filter(column => !hinted.has(column)) : columns);
  const inColumns = firstFound(index, { words, phrases, standard: null, kinds });
  const isElse = inColumns.total === 0 && columns.length > 0;
  const inLines = isElse
    ? firstFound(index, { words: wholes(phrases), phrases: [], standard: null, kinds: null })
    : inColumns;
  const scope = { standard: null, kinds };
  return isWhich ? withJoined(index, { phrases, scope }, withCores(index, inLines, scope)) : inLines;
}

function saysAll(question: Question, found: Found): boolean {
  const isOne = question.phrases.length <= 1;
  const isWhich = question.acts.has('which');
  // Two things that only different lines say are not what was asked.
  const isApart = !isOne && found.isApart === true && !isWhich;
  // What nearly says a few of the words is no answer to all of them.
  const isPartly = !isOne && !isWhich && found.holding === 0 && shareOf(question, found.text) < MOST_OF_ALL;
  return found.total > 0 && !isApart && !isPartly && !isScrap(question, found.text);
}

/** How many of the question's own characters were found. */
function shareOf({ phrases }: Question, found: string): number {
  return fold(found).length / phrases.reduce((sum, { text }) => sum + fold(text).length, 0);
}

const MOST_OF_ALL = 0.6;

/** What is asked of a job is asked of its standard: how well a line must fit to be meant all the same. */
function leastOfJob({ hinted }: Question, columns: readonly Column[], nearest: readonly Match[]): number {
  if (columns.some(column => !hinted.has(column))) return Infinity;
  return nearest.length > 0 ? 1 : HOLDS_ALL;
}

/** Of many words the few that some line happens to hold. */
function isScrap(question: Question, found: string): boolean {
  const isFew = fold(found).length < SCRAP && shareOf(question, found) < OF_ALL;
  return question.phrases.length >= MANY_PHRASES && isFew;
}

const MANY_PHRASES = 3;
const SCRAP = 4;
const OF_ALL = 0.34;

const MOST_NEAREST = 5;

function nearestOf({ hits, nearest }: Found): Hit[] {
  return [...hits, ...nearest].slice(0, MOST_NEAREST);
}

/** A job that is not loaded is no line that mentions it; words behind it are asked of it. */
function asksForJob({ phrases, acts }: Question): boolean {
  const [phrase, another] = phrases;
  if (!phrase || acts.has('which') || !(isJob(phrase) || acts.has('exists'))) return false;
  return another === undefined || (phrase.text.length >= JOB && !isOnlyRank(fold(phrase.text)));
}

/** 活動主持人 行為指標: whoever it is, they are not asked of lines. */
function isTitleWith({ phrases, acts, hinted }: Question, columns: readonly Column[]): boolean {
  const [phrase, another] = phrases;
  const isAsked = columns.some(column => !hinted.has(column)) && !acts.has('which');
  return phrase !== undefined && another === undefined && isAsked && isTitle(fold(phrase.text));
}

/** 主管 and the like are said of any job. */
const JOB = 4;

export function toMatches(
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
