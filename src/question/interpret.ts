/** From stretches with their roles to what the question says. */
import type { Match } from '../search/match.ts';
import { foldCharacters } from '../standard/fold.ts';
import { excludedFrom, groupAsks } from './asks.ts';
import { phrasesOf } from './phrases.ts';
import type { CodeMention, NameMention, Question } from './question.ts';
import { type Spread, typedBetween } from './spread.ts';
import { type Filter, isSuperlative, type Role, type Stretch } from './stretch.ts';

export function interpret(spread: Spread, stretches: readonly Stretch[]): Question {
  return {
    kind: 'question',
    text: spread.plain,
    core: coreOf(spread, stretches),
    spread,
    stretches,
    ...namedIn(spread, stretches),
    ...askedIn(spread, stretches),
    phrases: phrasesOf(spread, stretches),
    isPointed: stretches.some(({ meaning }) => meaning.role === 'pointer'),
    isFollowUp: FOLLOW_UP.test(foldCharacters(spread.plain)),
  };
}

function namedIn(
  spread: Spread,
  stretches: readonly Stretch[],
): Pick<Question, 'codes' | 'groups' | 'names'> {
  return {
    codes: stretches.flatMap(stretch => toCode(spread, stretch)),
    groups: stretches.flatMap(({ meaning }) => (meaning.role === 'group' ? [meaning] : [])),
    names: stretches.flatMap((stretch, index) => toName(spread, stretch, stretches[index - 1])),
  };
}

type AskedIn = Pick<
  Question,
  'asks' | 'excluded' | 'filters' | 'acts' | 'place' | 'unstated' | 'hints' | 'hinted' | 'rest'
>;

function askedIn(spread: Spread, stretches: readonly Stretch[]): AskedIn {
  const hinted = stretches.filter(isHint);
  return {
    asks: groupAsks(stretches),
    excluded: excludedFrom(stretches),
    filters: filtersIn(stretches),
    acts: new Set(stretches.flatMap(({ meaning }) => (meaning.role === 'act' ? [meaning.act] : []))),
    place: placeOf(stretches),
    unstated: typedIn(spread, stretches, ({ meaning }) => meaning.role === 'unstated'),
    hints: typedIn(spread, stretches, isHint),
    hinted: new Set(hinted.flatMap(({ meaning }) => (meaning.role === 'column' ? meaning.columns : []))),
    rest: typedIn(spread, stretches, ({ meaning }) => ASKED.has(meaning.role)).join(' '),
  };
}

/** 年資要求最高: beside a word for experience the highest is not the level. */
function filtersIn(stretches: readonly Stretch[]): Filter[] {
  const columns = new Set(
    stretches.flatMap(({ meaning }) => (meaning.role === 'column' ? meaning.columns : [])),
  );
  const isOfYears = columns.has('prerequisites') && !columns.has('level');
  return stretches.flatMap(({ meaning }) => {
    if (meaning.role !== 'filter') return [];
    const { filter } = meaning;
    return [isSuperlative(filter) && isOfYears ? { ...filter, of: 'years' } : filter];
  });
}

/** A column that was not asked for by its name. */
function isHint({ meaning }: Stretch): boolean {
  return meaning.role === 'column' && !meaning.isSure;
}

const ASKED: ReadonlySet<Role> = new Set(['part', 'column']);

/** 那指標呢, 技能咧, 產出也要. */
const FOLLOW_UP = new RegExp(foldCharacters('^那|[呢咧勒]|也要|也給|換|再來'), 'u');

function typedIn(
  spread: Spread,
  stretches: readonly Stretch[],
  isWanted: (stretch: Stretch) => boolean,
): string[] {
  return stretches.filter(isWanted).map(({ from, to }) => typedBetween(spread, from, to));
}

function coreOf(spread: Spread, stretches: readonly Stretch[]): string {
  const own = stretches.filter(({ meaning }) => meaning.role !== 'filler');
  return typedBetween(spread, own[0]?.from ?? 0, own.at(-1)?.to ?? 0);
}

function toCode(spread: Spread, { from, to, meaning }: Stretch): CodeMention[] {
  return meaning.role === 'code'
    ? [{ ...meaning.code, typed: typedBetween(spread, from, to), from, to }]
    : [];
}

function toName(spread: Spread, { from, to, meaning }: Stretch, before: Stretch | undefined): NameMention[] {
  if (meaning.role !== 'name') return [];
  const touches = before?.meaning.role === 'words' && spread.gaps[from] === '';
  return [
    {
      matches: meaning.matches,
      from,
      to,
      touching: touches ? typedBetween(spread, before.from, before.to) : '',
    },
  ];
}

function placeOf(stretches: readonly Stretch[]): Question['place'] {
  const places = stretches.flatMap(({ meaning }) =>
    meaning.role === 'place' || meaning.role === 'act' ? (meaning.place ?? []) : [],
  );
  if (places.length === 0) return null;
  const [first = 'both'] = places;
  return places.every(place => place === first) ? first : 'both';
}

/** The same question with a name where other roles were read: 會議專案經裡 is no 會議專案 with its 經歷. */
export function withName({ spread, stretches }: Question, name: Mention): Question {
  const outside = stretches.filter(({ from, to }) => to <= name.from || from >= name.to);
  const named: Stretch = { from: name.from, to: name.to, meaning: { role: 'name', matches: name.matches } };
  return interpret(
    spread,
    [...outside, named].toSorted((a, b) => a.from - b.from),
  );
}

type Mention = { from: number; to: number; matches: readonly Match[] };
