/** Questions by stable codes: what a button carries, and what gives an answer again after the words were forgotten. */
import { exactCode, partKey, readPartCode } from '../standard/code.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { type Column, COLUMNS } from '../standard/columns.ts';
import type { Match } from '../search/match.ts';
import { LONGEST_QUESTION } from '../question/plain.ts';
import type { ReadQuestion } from '../question/question.ts';
import { type Item, type Lookup, matchOf, type Result, standardOf } from './result.ts';

/**
 * With its version, so that a button never shows the words of another one.
 * @example addressOf(standard, ['T3'], ['indicators']) === 'BAS2421-001v1#T3 指標'
 */
export function addressOf(
  { code }: CompetencyStandard,
  parts: readonly string[],
  columns: readonly Column[] = [],
): string {
  const place = parts.length > 0 ? `#${parts.map(partKey).join(' ')}` : '';
  return [exactCode(code) + place, ...columns.map(column => COLUMNS[column].word)].join(' ');
}

/**
 * Whether the answer to a question that a control carries is gone: its address led somewhere when the control was made.
 * Words may have led nowhere from the beginning.
 */
export function isGone(question: string, result: Result): boolean {
  const { kind } = result;
  if (question.trim() === '') return true;
  if (ADDRESS.test(question) && isByOtherCode(result)) return true;
  if (kind === 'nothing') return ADDRESS.test(question);
  return kind === 'no-part' && PART_ADDRESS.test(question);
}

/** Another version is no answer to a control, which was made for one. */
function isByOtherCode(result: Result): boolean {
  const matches = result.kind === 'choices' ? result.matches : [matchOf(result)];
  return matches.some(match => match?.how === 'code-like');
}

/** `BAS2421-001v1`, `BAS2421-001v1#T3`: as `addressOf` writes them. */
const ADDRESS = /^[A-Z]{3}[A-Z0-9]\d{3}-\d{3}v\d+(?=[# ]|$)/u;
const PART_ADDRESS = /^[A-Z]{3}[A-Z0-9]\d{3}-\d{3}v\d+#/u;

/** @example BAS2421-001v1#T3 指標 → 會議專案經理 T3 指標 */
export function plainQuestionOf(result: Result, address: string): string {
  const match = matchOf(result);
  if (!match) return address;
  const { code, name } = match.standard;
  const exact = exactCode(code);
  // Words that were put behind the code often say the name themselves.
  const words = address.startsWith(`${exact} `) ? address.slice(exact.length + 1) : '';
  if (words.includes(name)) return words;
  // A name may hold a # of its own (C#), and what `replace` would read as a pattern.
  return address.replace(`${exact}#`, () => `${name} `).replace(exact, () => name);
}

/** A document may print what cannot be asked for by code: an empty one, or one outside the grammar. */
export function isAddressable({ code }: { code: string }): boolean {
  return readPartCode(code) !== null;
}

/**
 * The result's own address; its words where it is a search, or where the reply says how they were understood: the
 * address would not say it again. Nothing gives an unreadable question again. `text`: the question as it was typed.
 */
export function addressOfLookup(
  { result, absent, unloaded, left }: Lookup,
  { question, text }: { question: ReadQuestion; text: string },
): string {
  const match = result.kind === 'matches' ? null : matchOf(result);
  const isTold = [absent, unloaded, left].some(({ length }) => length > 0);
  const isSaid = match && (!isExact(match) || byWords(result) || isTold);
  if (!isSaid) return addressOfResult(result, text);
  const isNamed = match.how !== 'code' || (question.kind === 'question' && question.codes.length > 0);
  return isNamed ? text : withCode(match.standard, text);
}

/** `BAS4999-001`, printed before there was a v2, finds the newest: the reply says so. */
export function isOlderCode({ matchedText, standard }: Pick<Match, 'matchedText' | 'standard'>): boolean {
  return matchedText !== standard.code && standard.aliases.includes(matchedText);
}

function isExact(match: Match): boolean {
  return EXACT.has(match.how) && !isOlderCode(match);
}

const EXACT: ReadonlySet<Match['how']> = new Set(['code', 'exact']);

function byWords(result: Result): boolean {
  const isByWords = result.kind === 'duty' || result.kind === 'task' || result.kind === 'columns';
  return isByWords && result.by !== null;
}

// Long only because there are so many kinds.
// oxlint-disable-next-line max-lines-per-function
function addressOfResult(result: Result, text: string): string {
  switch (result.kind) {
    case 'standard':
      return addressOf(result.match.standard, []);
    case 'duty':
      return placeAddress(result, [result.duties[0]?.code ?? ''], text);
    case 'task':
      return placeAddress(result, [result.places[0]?.task.code ?? ''], text);
    case 'item':
      return placeAddress(result, [...scopeOf(result.items), result.code], text);
    case 'columns':
      return columnsAddress(result, text);
    case 'matches':
    case 'no-part':
    case 'count':
    case 'unstated':
    case 'filtered':
      return wordsAbout(standardOf(result), text);
    case 'several':
      return severalAddress(result.results, text);
    case 'list':
      return result.category === null ? LIST : `${LIST} ${result.category}`;
    case 'help':
      return '說明';
    case 'compare':
    case 'levels':
    case 'choices':
    case 'nothing':
      return text;
    case 'unreadable':
      return '';
  }
}

function columnsAddress(
  { match, task, duty, columns }: Extract<Result, { kind: 'columns' }>,
  text: string,
): string {
  const part = task ?? duty;
  if (part && !isAddressable(part)) return text;
  return addressOf(match.standard, part ? [part.code] : [], columns);
}

function wordsAbout(standard: CompetencyStandard | null, text: string): string {
  return standard ? withCode(standard, text) : text;
}

/** `BAS2421-001v1#T3 指標 T4 指標`, where every answer has such an address of its own and all are of one standard. */
function severalAddress(results: readonly Result[], text: string): string {
  const standard = standardOf({ kind: 'several', results: [...results] });
  if (!standard) return text;
  const head = `${exactCode(standard.code)}#`;
  const own = results.map(result =>
    result.kind === 'item' ? addressOf(standard, [result.code]) : addressOfResult(result, ''),
  );
  const isPossible = own.every(address => address.startsWith(head));
  return isPossible
    ? head + own.map(address => address.slice(head.length)).join(' ')
    : withCode(standard, text);
}

/** The word that asks for what is loaded. */
export const LIST = '清單';

type Placed = Extract<Result, { kind: 'duty' | 'task' | 'item' }>;

function placeAddress({ match }: Placed, parts: readonly string[], text: string): string {
  const isPossible = parts.every(code => isAddressable({ code }));
  return isPossible ? addressOf(match.standard, parts) : withCode(match.standard, text);
}

/** One place says which of several lines with this code is meant. */
function scopeOf(items: readonly Item[]): string[] {
  const [only, another] = items;
  const scope = only?.task ?? only?.duty;
  return scope && !another && isAddressable(scope) ? [scope.code] : [];
}

/** Words that were asked about a standard without naming it. Without room for the code they stay as they are. */
function withCode({ code }: CompetencyStandard, text: string): string {
  const coded = `${exactCode(code)} ${text}`;
  return text.includes(code) || coded.length > LONGEST_QUESTION ? text : coded;
}
