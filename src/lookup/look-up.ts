/** The door of this folder: a question that was read → what it finds. */
import type { Phrase, Question, ReadQuestion } from '../question/question.ts';
import type { StandardIndex } from '../search/index-standards.ts';
import { createFinder, type Finder } from './finder.ts';
import { compareStandards } from './compare.ts';
import { listStandards } from './list.ts';
import { withElsewhere } from './elsewhere.ts';
import { nothing } from './nothing.ts';
import { lookInto } from './look-into.ts';
import { lookPasted } from './look-pasted.ts';
import { nameStandards } from './naming/name-standards.ts';
import type { Named } from './naming/naming.ts';
import { alone, type Lookup } from './result.ts';
import type { Match } from '../search/match.ts';
import { matchOfTopic, type Topic } from './topic.ts';
import { lookUnnamed } from './look-unnamed.ts';

export type LookupOptions = { about?: Topic | undefined };

export function lookUp(index: StandardIndex, question: ReadQuestion, options: LookupOptions = {}): Lookup {
  const finder = createFinder(index);
  const lookup = find(finder, question, options);
  return { ...lookup, result: withElsewhere(finder, lookup.result) };
}

function find(index: Finder, question: ReadQuestion, { about }: LookupOptions): Lookup {
  const { current } = index.catalogue;
  switch (question.kind) {
    case 'unreadable':
      return alone(question);
    case 'help':
      return alone({ kind: 'help', standards: current });
    case 'list':
      return alone(listStandards(current, question.category));
    case 'question':
      return answer(index, question, about);
  }
}

function answer(index: Finder, question: Question, about: Topic | undefined): Lookup {
  const pasted = lookPasted(index, question);
  if (pasted) return pasted;
  const naming = nameStandards(index, question);
  switch (naming.kind) {
    case 'named':
      return lookIntoAll(index, naming.question ?? question, { ...naming, about });
    case 'choices':
      return alone({ kind: 'choices', words: question.text, matches: naming.matches, rest: question.rest });
    case 'unknown-code':
      return alone({ ...nothing(question, naming.nearest), words: naming.typed, reason: 'unknown-code' });
    case 'unnamed':
      return lookUnnamed(index, question, { about, nearest: naming.nearest });
  }
}

type AllNamed = { standards: Named[]; phrases: readonly Phrase[]; about: Topic | undefined };

/** One standard, several beside each other, or one beside the standard that is talked about (跟基層主管比呢). */
function lookIntoAll(index: Finder, question: Question, { standards, phrases, about }: AllNamed): Lookup {
  const others = question.acts.has('compare') && standards.length === 1 && about ? [matchOfTopic(about)] : [];
  const topic = others.filter(match => match.standard !== standards[0]?.match.standard);
  const all = [...topic.map((match): Named => ({ match, from: -1, to: -1 })), ...standards];
  const [only, second] = all;
  if (only && !second)
    return lookIntoOne(index, withTopic({ ...question, phrases }, about), { match: only.match, phrases });
  const isBare = phrases.length === 0 && question.asks.every(({ parts }) => parts.length === 0);
  const matches = all.map(({ match }) => match);
  if (isBare && question.acts.has('compare')) return compareStandards(matches, question);
  if (isBare && question.asks.length === 0)
    return alone({ kind: 'choices', words: question.text, matches, rest: '' });
  const lookups = all.map(named => {
    const asks = ownOf(question.asks, { named, all, placeOf: ask => ask.at });
    const own = ownOf(phrases, { named, all, placeOf: phrase => phrase.from });
    return lookInto(index, { match: named.match, question: { ...question, asks }, phrases: own, scope: [] });
  });
  const results = lookups.flatMap(({ result }) => (result.kind === 'several' ? result.results : [result]));
  return {
    ...alone({ kind: 'several', results }),
    left: lookups.flatMap(({ left }) => left),
  };
}

/** What was to be compared with it and is not loaded is told. */
function lookIntoOne(
  index: Finder,
  question: Question,
  { match, phrases }: { match: Match; phrases: readonly Phrase[] },
): Lookup {
  const isInside = ({ text }: Phrase) =>
    index.linesOf(text, { standard: match.standard, kinds: null }).total > 0;
  const isCompared = question.acts.has('compare') && phrases.length > 0 && !phrases.some(isInside);
  if (!isCompared) return lookInto(index, { match, question, phrases, scope: [] });
  const lookup = lookInto(index, { match, question, phrases: [], scope: [] });
  return { ...lookup, unloaded: phrases.map(({ text }) => text) };
}

/** 那活動企劃專員咧 after a column: asks for the same column of another standard. */
function withTopic(question: Question, about: Topic | undefined): Question {
  const isBare = question.asks.length === 0 && question.phrases.length === 0 && question.filters.length === 0;
  const isFollowUp = about && isBare && question.isFollowUp;
  return isFollowUp ? { ...question, asks: [{ parts: [], columns: [...about.columns], at: 0 }] } : question;
}

/** What stands between two names is about the first of them; what stands before all, or only behind all, is about each. */
function ownOf<T>(items: readonly T[], { named, all, placeOf }: Owning<T>): readonly T[] {
  const isBetween = (item: T) =>
    all.some(({ to }) => placeOf(item) >= to) && all.some(({ from }) => placeOf(item) < from);
  if (!items.some(isBetween)) return items;
  const next = all.filter(({ from }) => from > named.from).map(({ from }) => from);
  const end = Math.min(...next, Infinity);
  return items.filter(item => placeOf(item) >= named.to && placeOf(item) < end);
}

type Owning<T> = { named: Named; all: readonly Named[]; placeOf: (item: T) => number };
