/** No standard is named: lines of any standard, standards by conditions, or what has the part that was asked for. */
import type { Question } from '../question/question.ts';
import { partCodesOf } from '../question/remaining.ts';
import { isSuperlative, type PartAsked } from '../question/stretch.ts';
import type { Match } from '../search/match.ts';
import { formatPart, placeOfPart } from '../standard/code.ts';
import { filterStandards } from './filters/filter-standards.ts';
import type { Finder } from './finder.ts';
import { listStandards } from './list.ts';
import { lookByWords, toMatches } from './look-by-words.ts';
import { lookInto } from './look-into.ts';
import { withoutWords } from './look-without-words.ts';
import { ownerOfCodes } from './parts/owner-of-codes.ts';
import { alone, type Lookup } from './result.ts';
import { wholeLine } from './words/find-words.ts';

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
  const isAsked = acts.has('which') || asks.length > 0 || phrases.length === 0;
  // 最低 is a condition only where levels or standards are asked for.
  const isFiltered = !isText(question) && filters.some(filter => isAsked || !isSuperlative(filter));
  if (isFiltered || category !== '') {
    const found = filterStandards(current, question, category);
    if (isFiltered || found.found.length > 0) return alone(found);
  }
  if (phrases.length === 0 && acts.has('count') && asks.length === 0)
    return alone(listStandards(current, ''));
  if (phrases.length === 0 && (question.hints.length === 0 || hasParts))
    return withoutWords(index, question, nearest);
  return lookByWords(index, question, nearest);
}

/** A notice or an advertisement with 三年 in it asks for nothing. */
function isText({ phrases, acts }: Question): boolean {
  const own = phrases.reduce((sum, { text }) => sum + text.length, 0);
  const isAsking = acts.has('which') && own < WHOLE_TEXT;
  return phrases.length >= MANY_PHRASES && own >= MANY_CHARACTERS && !isAsking;
}

const MANY_PHRASES = 3;
const MANY_CHARACTERS = 12;

/** Of so many words 什麼 is one like the others. */
const WHOLE_TEXT = 60;

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
