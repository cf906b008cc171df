/** Names that say what a title says, word for word in other words: `sales assistant` → 銷售助理, 水電師傅 → 水電工程人員. */
import { type Finding, type Match, matchesOf } from '../match.ts';
import type { Name } from './catalogue.ts';
import type { NameGrams } from './name-grams.ts';
import { explainedShare, type Options } from './explained.ts';
import { foremanIn, type Rank, rankOf } from './rank-words.ts';
import { type Asked, type Option, readTitle } from './slots.ts';

/** `isWhole`: names and question say the same trade and rank, all of both. */
type Composed = { name: Name; score: number; isWhole: boolean };

/** All words are said by the same, apart from which of several words of a row it is. */
const SURELY = 0.9;
/** Nearly all of the trade of the name is asked for. */
const MOST = 0.99;
const WORTH_SUGGESTING = 0.25;
const MARGIN = 0.05;
const MOST_SUGGESTED = 5;

/** A longer text is a sentence. */
const LONGEST_TITLE = 60;

export function findComposed(grams: NameGrams, text: string): Finding {
  if (text.length > LONGEST_TITLE) return { kind: 'none', nearest: [] };
  const [byTitles, byWords] = readTitle(grams, text);
  const first = byTitles ? decide(grams, byTitles) : NONE;
  if (first.kind !== 'none' || !byWords) return first;
  const second = decide(grams, byWords);
  if (second.kind === 'none') return { kind: 'none', nearest: [...first.nearest, ...second.nearest] };
  // What the lexicon has as a whole is not said otherwise by its parts.
  const isOwn = (match: Match) => first.nearest.some(({ standard }) => standard === match.standard);
  return !byTitles?.isTitle || matchesOf(second).every(isOwn)
    ? second
    : { kind: 'none', nearest: [...first.nearest, ...matchesOf(second)] };
}

const NONE: Finding & { kind: 'none' } = { kind: 'none', nearest: [] };

function decide(grams: NameGrams, asked: Asked): Finding {
  const composed = composeAll(grams, asked);
  // What nothing was put into other words for is a name or a part of one, or is not.
  const whole = composed.filter(({ isWhole }) => isWhole && !asked.isLiteral);
  const best = whole[0]?.score ?? 0;
  const [match, ...rivals] = whole.filter(({ score }) => best - score < MARGIN).map(toMatch);
  if (!match) return { kind: 'none', nearest: composed.slice(0, MOST_SUGGESTED).map(toMatch) };
  return rivals.length === 0 ? { kind: 'one', match } : { kind: 'several', matches: [match, ...rivals] };
}

function toMatch({ name, score }: Composed): Match {
  return { standard: name.standard, how: 'wording', score, matchedText: name.text };
}

function composeAll(grams: NameGrams, asked: Asked): Composed[] {
  const best = new Map<Match['standard'], Composed>();
  for (const [number, options] of optionsByName(asked)) {
    const indexed = grams.names[number];
    if (!indexed) continue;
    const { name } = indexed;
    if (asked.isLiteral && !options.some(option => option && option.said.length > 1)) continue;
    const composed = compose(indexed, options, asked);
    const known = best.get(name.standard);
    if (composed.score < WORTH_SUGGESTING || (known && known.score >= composed.score)) continue;
    best.set(name.standard, composed);
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

/** For each name what it says for each slot: the surest. */
function optionsByName({ slots }: Asked): Map<number, Options> {
  const found = new Map<number, (Option | undefined)[]>();
  for (const [at, { options }] of slots.entries()) {
    for (const option of options) {
      for (const number of option.names) {
        const own = found.get(number) ?? [];
        if (isBetter(option, own[at])) own[at] = option;
        found.set(number, own);
      }
    }
  }
  return found;
}

/** Of words that are as sure the longer says more of the name. */
function isBetter(option: Option, known: Option | undefined): boolean {
  if (!known) return true;
  const surer = option.sure - known.sure;
  return Math.abs(surer) < AS_SURE ? option.said.length > known.said.length : surer > 0;
}

const AS_SURE = 0.05;

function compose({ name, unsaid }: NameGrams['names'][number], options: Options, asked: Asked): Composed {
  const all = asked.slots.reduce((sum, { weight }) => sum + weight, 0);
  const covered = asked.slots.reduce((sum, { weight }, at) => sum + weight * (options[at]?.sure ?? 0), 0);
  const least = Math.min(...asked.slots.map((_, at) => options[at]?.sure ?? 0));
  const explained = explainedShare(name.folded, unsaid, options);
  const isRanked = asked.rank === null && hasOwnRank(name.folded, options);
  const rank = isRanked ? 1 : rankFit(name.folded, asked);
  const score = (covered / all) * (1 - UNEXPLAINED + UNEXPLAINED * explained) * rank;
  const isReworded = asked.rankWords.length > 0 || options.some(option => option && !option.isTyped);
  return { name, score, isWhole: isReworded && rank > OTHER_RANK && least >= SURELY && explained >= MOST };
}

/** What the words of a name that are not asked for take from its score. */
const UNEXPLAINED = 0.45;

const OTHER_RANK = 0.85;
const OTHER_RANK_WORD = 0.94;

/** PM is 專案經理 as well as 專案管理人員: the rank is in the word that names say for it. */
function hasOwnRank(name: string, options: Options): boolean {
  const own = rankOf(name);
  return options.some(option => option && !option.isTyped && rankOf(option.said) === own);
}

function rankFit(name: string, { rank, foreman, rankWords }: Asked): number {
  const own = rankOf(name);
  const isStaff = (one: Rank | null) => one === null || one === 'staff';
  if ((rank === own && foremanIn(name) === foreman) || (isStaff(rank) && isStaff(own))) return 1;
  return rankWords.some(word => word.length > 1 && name.endsWith(word)) ? OTHER_RANK_WORD : OTHER_RANK;
}
