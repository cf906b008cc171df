/**
 * From words to a standard, rung by rung; the first that finds one ends it. Codes have their own way: `findByCode`.
 *
 *   certain    the name, or another name of the standard              會議專案經理, 秘書長
 *   reordered  all of its characters in another order                  經理專案會議
 *   wording    the same in other words                                 会议项目经理
 *   partial    part of a name, as typed or in other words; all that the words may mean are offered together   專案經理
 *   sound      typed as sounds                                         huiyizhuananjingli
 *   near       nearly a name                                           會義專案精理
 *   shortened  a name without a word inside                            會議經理
 *   first      the first characters of its words                       會專經理
 *
 * Where none does, names are suggested: parts of names in other words, then those of the same trade.
 */
import { fold } from '../standard/fold.ts';
import { findBySound, type Sounds } from './names/by-sound.ts';
import type { Catalogue } from './names/catalogue.ts';
import { findComposed } from './names/compose.ts';
import { findCertain, findReordered } from './names/certain.ts';
import { findByFirstCharacters } from './names/first-characters.ts';
import { findByInitials, type Initials } from './names/initials.ts';
import { TITLE } from './tuning.ts';
import { bestFirst, type Finding, type Match, matchesOf } from './match.ts';
import { holding, type NameGrams, toComparable } from './names/name-grams.ts';
import { findNearNames, findSameTrade, isOtherName, MOST_SUGGESTED } from './names/near-names.ts';
import { findPartial, findShortened } from './names/partial.ts';
import { isOnlyRank, otherStaff, tradeOf } from './names/rank-words.ts';
import type { OccupationNames } from './names/related-occupations.ts';
import { readSyllables } from './names/romanized.ts';
import type { Spellings } from './names/spellings.ts';
import { translationOf, wordingsOf } from './names/wordings.ts';

export type NameIndex = {
  catalogue: Catalogue;
  occupations: OccupationNames;
  grams: NameGrams;
  sounds: Sounds;
  initials: Initials;
  spellings: Spellings;
};

/** Finds the standard that a text names as a whole. One that only lists it as a related occupation is suggested. */
export function findName(index: NameIndex, text: string): Finding {
  const finding = findByName(index, text);
  const related = finding.kind === 'none' ? (index.occupations.get(fold(text)) ?? []) : [];
  if (finding.kind !== 'none' || related.length === 0) return finding;
  const nearest = related.map(({ standard, text: matchedText }): Match => {
    return { standard, how: 'occupation', score: OF_OCCUPATION, matchedText };
  });
  return { kind: 'none', nearest: distinct([...nearest, ...finding.nearest]).slice(0, MOST_SUGGESTED) };
}

/** Below every name. */
const OF_OCCUPATION = 0.5;

function findByName(index: NameIndex, text: string): Finding {
  const { catalogue, grams } = index;
  const folded = fold(text);
  const certain = findCertain(catalogue, folded);
  if (certain.length > 0) return decide(certain);
  const reordered = findReordered(catalogue, folded);
  if (reordered.length > 0) return decide(reordered);
  if (isOnlyRank(folded)) {
    return { kind: 'none', nearest: findPartial(grams, folded).slice(0, MOST_SUGGESTED) };
  }
  const inWords = findInWords(grams, folded, text);
  if (inWords.kind !== 'none') return inWords;
  const bySound = findSound(index, text);
  if (bySound.kind !== 'none') return bySound;
  const near = findNearNames(
    grams,
    wordingsOf(folded, word => holding(grams, word).length > 0).filter(wording => !isOnlyRank(wording)),
  );
  if (near.kind !== 'none') return near;
  const shortened = decide(findShortened(grams, folded));
  if (shortened.kind !== 'none') return shortened;
  const byFirst = decide(findByFirstCharacters(catalogue, folded));
  if (byFirst.kind !== 'none') return byFirst;
  const others = tradeOf(folded) === folded ? near.nearest : nearestByTrade(grams, folded, near.nearest);
  const nearest = distinct([...inWords.nearest, ...bySound.nearest, ...others]);
  return { kind: 'none', nearest: nearest.slice(0, MOST_SUGGESTED) };
}

/** Behind a rank the trade counts: of names that share little else (農務人員 for 財務人員) only those that are misspelt. */
function nearestByTrade(grams: NameGrams, folded: string, near: readonly Match[]): Match[] {
  const typed = toComparable(folded);
  const misspelt = near.filter(
    ({ matchedText }) => !isOtherName(grams, typed, toComparable(fold(matchedText))),
  );
  const own = [...findSameTrade(grams, folded), ...misspelt];
  // The first character says most of a trade that was shortened: 風控 for 風險管理.
  const first = folded.slice(0, 1);
  return own.length > 0 ? own : near.filter(({ matchedText }) => fold(matchedText).includes(first));
}

/** Other words for a whole name, and part of a name as it was typed or in other words. */
function findInWords(grams: NameGrams, folded: string, text: string): Finding {
  const isKnown = (word: string) => holding(grams, word).length > 0;
  const composed = findComposed(grams, text);
  const typed = findPartial(grams, folded);
  const others = [...wordingsOf(folded, isKnown).slice(1), ...otherStaff(folded)].filter(
    other => !isOnlyRank(other),
  );
  // Names that hold the very words are not passed over for one that says the same in others: 業務助理, 銷售助理.
  // An abbreviation spelt out (資安, 資訊安全) is as good as what was typed; another word (進出口, 國際) is not.
  const longer = others.filter(other => other.length > folded.length);
  if (composed.kind !== 'none') {
    const speltOut = typed.length > 0 ? matchesOf(findReworded(grams, longer)) : [];
    const isSure = composed.kind === 'one' && composed.match.score >= TITLE.surely;
    const parts = isSure ? typed.filter(({ score }) => score >= TITLE.part) : typed;
    return decide([...matchesOf(composed), ...parts, ...speltOut]);
  }
  const translation = translationOf(folded, isKnown);
  const translated = isOnlyRank(translation) ? [] : findPartial(grams, translation);
  const literal = distinct(bestFirst([...typed, ...translated]));
  const [best, next] = literal;
  const isClear = best && next && best.score >= MOST_OF_NAME && best.score - next.score >= MUCH_MORE;
  if (isClear) return { kind: 'one', match: best };
  const { nearest } = composed;
  if (literal.length === 0) return orSuggested(findReworded(grams, others), nearest);
  return decide([...literal, ...matchesOf(findReworded(grams, longer))]);
}

function orSuggested(finding: Finding, nearest: readonly Match[]): Finding {
  return finding.kind === 'none' ? { kind: 'none', nearest: [...nearest, ...finding.nearest] } : finding;
}

/** Part of names in other words. A single name that says more than that is narrower, and only suggested: 司機 is no 船舶運務. */
function findReworded(grams: NameGrams, wordings: readonly string[]): Finding {
  const found = wordings.flatMap(wording => {
    const typed = toComparable(wording);
    return findPartial(grams, wording).map(match => ({ typed, match: asWording(match) }));
  });
  const matches = distinct(bestFirst(found.map(({ match }) => match)));
  const isNarrower = found.every(({ typed, match }) =>
    isOtherName(grams, typed, toComparable(fold(match.matchedText))),
  );
  return matches.length === 1 && isNarrower ? { kind: 'none', nearest: matches } : decide(matches);
}

/** Only the last rung: for a text that holds a name, but is not one. */
export function findNear(index: NameIndex, text: string): Finding {
  return findNearNames(index.grams, [fold(text)]);
}

function findSound({ sounds, initials }: NameIndex, text: string): Finding {
  const byInitials = findByInitials(initials, text);
  if (byInitials.kind !== 'none') return byInitials;
  const syllables = readSyllables(text);
  return syllables ? findBySound(sounds, syllables) : { kind: 'none', nearest: [] };
}

/** Nearly all of one name and much less of every other: 企劃助 is 企劃助理 before it is part of 活動企劃助理. */
const MOST_OF_NAME = 0.7;
const MUCH_MORE = 0.2;

function asWording(match: Match): Match {
  return { ...match, how: 'wording' };
}

/** Each standard once, for the first reason. */
function distinct(matches: readonly Match[]): Match[] {
  const known = new Set<Match['standard']>();
  return matches.filter(({ standard }) => !known.has(standard) && known.add(standard));
}

/** Never picks silently: more than one is a choice. */
function decide(matches: readonly Match[]): Finding {
  const [first, ...others] = distinct(matches);
  if (!first) return { kind: 'none', nearest: [] };
  return others.length === 0
    ? { kind: 'one', match: first }
    : { kind: 'several', matches: [first, ...others] };
}
