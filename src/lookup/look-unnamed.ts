/** No standard is named: the one that the conversation is about, else all of them. */
import type { Question } from '../question/question.ts';
import type { Finder } from './finder.ts';
import { type Match, matchesOf } from '../search/match.ts';
import { formatPart, type PartCode, partKey, readPartCode } from '../standard/code.ts';
import { compareStandards } from './compare.ts';
import { lookAcross } from './look-across.ts';
import { lookInto } from './look-into.ts';
import type { Lookup } from './result.ts';
import { matchOfTopic, type Topic } from './topic.ts';

export function lookUnnamed(
  index: Finder,
  question: Question,
  { about, nearest }: { about: Topic | undefined; nearest: Match[] },
): Lookup {
  const inside = about && lookIntoTopic(index, question, about);
  if (inside) return inside;
  const { current } = index.catalogue;
  if (comparesAll(question) && current.length <= FEW) {
    const all = current.map(standard => matchOfTopic({ standard }));
    return compareStandards(all, question);
  }
  return lookAcross(index, question, nearest.length > 0 ? nearest : nearestNames(index, question));
}

/** `null` where nothing is asked of it, or it has nothing of what is asked. */
function lookIntoTopic(index: Finder, question: Question, about: Topic): Lookup | null {
  const { acts, asks, phrases, filters, place } = question;
  const isEmpty =
    [asks, phrases, filters].every(({ length }) => length === 0) && acts.size === 0 && place === null;
  if (acts.has('which') || isEmpty) return null;
  const inside = lookInto(index, {
    match: matchOfTopic(about),
    question: withTopicColumns(question, about),
    phrases,
    scope: about.parts,
  });
  return inside.result.kind === 'no-part' && phrases.length > 0 ? null : inside;
}

/** 五個職務的年資, 哪個級別最高: columns of every standard. */
function comparesAll({ acts, phrases, asks, filters }: Question): boolean {
  const hasColumns =
    asks.some(({ columns }) => columns.length > 0) && asks.every(({ parts }) => parts.length === 0);
  if (phrases.length > 0 || !hasColumns || filters.length > 0) return false;
  return acts.has('every') || (acts.has('compare') && acts.has('which'));
}

/** So few standards can stand beside each other. */
const FEW = 5;

/** 那 T4 呢 after T3 的指標: the same column of another part; 全部加起來幾條 counts what was shown. */
function withTopicColumns(question: Question, about: Topic): Question {
  const line = lineOfTopic(question, about);
  if (line) return { ...question, asks: [{ parts: [{ kind: 'code', part: line }], columns: [], at: 0 }] };
  const [ask, another] = question.asks;
  const isPartOnly = ask && !another && ask.parts.length > 0 && ask.columns.length === 0;
  if (isPartOnly && question.isFollowUp)
    return { ...question, asks: [{ ...ask, columns: [...about.columns] }] };
  const isCount = question.acts.has('count') && question.asks.length === 0 && question.place === null;
  return isCount ? { ...question, asks: [{ parts: [], columns: [...about.columns], at: 0 }] } : question;
}

/** 第三個 after T2.2 的產出: the third line of that column. */
function lineOfTopic({ asks }: Question, { standard, parts, columns }: Topic): PartCode | null {
  const [part] = asks[0]?.parts ?? [];
  const [column, another] = columns;
  const [place] = parts;
  if (part?.kind !== 'nth' || part.of !== null || !place || another) return null;
  const task = standard.duties
    .flatMap(duty => duty.tasks)
    .find(({ code }) => partKey(code) === formatPart(place));
  const lines = column === 'outputs' || column === 'indicators' ? (task?.[column] ?? []) : [];
  const number = part.numbers[0] ?? 0;
  const line = lines.at(number > 0 ? number - 1 : number);
  return line ? readPartCode(line.code) : null;
}

/** A longer text is no name. */
const LONGEST_TITLE = 36;

/** Names that may be meant by the words where none is: the suggestions. */
function nearestNames(index: Finder, { phrases, acts }: Question): Match[] {
  const text = phrases.map(phrase => phrase.text).join(' ');
  if (text === '' || text.length > LONGEST_TITLE || acts.has('which')) return [];
  return [...matchesOf(index.nameOf(text))];
}
