/** Names that say what a title says, word for word in other words: `sales assistant` → 銷售助理, 水電師傅 → 水電工程人員. */
import { type Finding, type Match, matchesOf } from '../match.ts';
import { TITLE } from '../tuning.ts';
import type { Name } from './catalogue.ts';
import type { NameGrams } from './name-grams.ts';
import { explainedShare } from './explained.ts';
import { ENGINEERING, foremanIn, type Rank, rankOf } from './rank-words.ts';
import { type Asked, type Option, readTitle } from './slots.ts';

/**
 * `isCovered`: the name says all of the question; `isWhole`: and the question all of the name, but for its sector where it
 * `leavesOut` that.
 */
type Composed = { name: Name; score: number; isCovered: boolean; isWhole: boolean; leavesOut: boolean };

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
  const all = composed.filter(({ isWhole }) => isWhole && !asked.isLiteral);
  // A salesman may be of any trade: one sector is not meant where names of other trades say as much.
  const isOneOfMany =
    all.every(({ leavesOut }) => leavesOut) && composed.some(one => one.isCovered && !one.isWhole);
  const whole = isOneOfMany ? [] : all;
  const best = whole[0]?.score ?? 0;
  const [match, ...rivals] = whole.filter(({ score }) => best - score < TITLE.margin).map(toMatch);
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
    if (composed.score < TITLE.suggested || (known && known.score >= composed.score)) continue;
    best.set(name.standard, composed);
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

/** What a name says for each slot. */
type Options = readonly (Option | undefined)[];

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
  const score = (covered / all) * (1 - TITLE.unexplained + TITLE.unexplained * explained) * rank;
  const passesOver = !asked.isTitle && asked.slots.some((slot, at) => isLeftForOther(slot, options[at]));
  const isReworded = asked.rankWords.length > 0 || options.some(option => option && !option.isTyped);
  const isCovered = isReworded && rank > TITLE.otherRank && least >= TITLE.surely;
  const isWhole = isCovered && explained >= (passesOver ? 1 : TITLE.explained);
  return { name, score, isCovered, isWhole, leavesOut: explained < 1 };
}

/** Other names hold the very word: 倉管主管 where 倉儲管理 was found for 倉管. */
function isLeftForOther({ options }: Asked['slots'][number], own: Option | undefined): boolean {
  return own !== undefined && !own.isTyped && options.some(({ isTyped }) => isTyped);
}

/** PM is 專案經理 as well as 專案管理人員: the rank is in the word that names say for it. */
function hasOwnRank(name: string, options: Options): boolean {
  const own = rankOf(name);
  return options.some(option => option && !option.isTyped && rankOf(option.said) === own);
}

function rankFit(name: string, { rank, foreman, rankWords, isEngineer }: Asked): number {
  if (isEngineer && !name.includes(ENGINEERING)) return TITLE.otherRank;
  const own = rankOf(name);
  const isStaff = (one: Rank | null) => one === null || one === 'staff';
  if ((rank === own && foremanIn(name) === foreman) || (isStaff(rank) && isStaff(own))) return 1;
  return rankWords.some(word => word.length > 1 && name.endsWith(word)) ? TITLE.rankWord : TITLE.otherRank;
}
