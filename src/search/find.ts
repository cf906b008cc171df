/**
 * From words to a standard, rung by rung; the first that finds one ends it. Codes have their own way: `findByCode`.
 *
 *   certain    the name, or another name of the standard              會議專案經理, 秘書長
 *   reordered  all of its characters in another order                  經理專案會議
 *   wording    the same in other words                                 会议项目经理
 *   partial    part of a name                                          專案經理
 *   sound      typed as sounds                                         huiyizhuananjingli
 *   near       nearly a name                                           會義專案精理
 */
import { fold } from '../standard/fold.ts';
import { findBySound, type Sounds } from './names/by-sound.ts';
import type { Catalogue } from './names/catalogue.ts';
import { findCertain, findReordered } from './names/certain.ts';
import type { Finding, Match } from './match.ts';
import type { NameGrams } from './names/name-grams.ts';
import { findNearNames, MOST_SUGGESTED } from './names/near-names.ts';
import { findPartial } from './names/partial.ts';
import { isOnlyRank } from './names/rank-words.ts';
import { readSyllables } from './names/romanized.ts';
import { wordingsOf } from './names/wordings.ts';

export type NameIndex = { catalogue: Catalogue; grams: NameGrams; sounds: Sounds };

/** Finds the standard that a text names as a whole. */
export function findName(index: NameIndex, text: string): Finding {
  const folded = fold(text);
  const certain = findCertain(index.catalogue, folded);
  if (certain.length > 0) return decide(certain);
  const reordered = findReordered(index.catalogue, folded);
  if (reordered.length > 0) return decide(reordered);
  const partial = findPartial(index.catalogue, folded);
  if (isOnlyRank(folded)) return { kind: 'none', nearest: partial.slice(0, MOST_SUGGESTED) };
  const wordings = wordingsOf(folded).filter(wording => !isOnlyRank(wording));
  const reworded = wordings.slice(1).flatMap(wording => findCertain(index.catalogue, wording));
  if (reworded.length > 0) return decide(reworded.map(match => ({ ...match, how: 'wording' })));
  if (partial.length > 0) return decidePartial(partial);
  const bySound = findSound(index, text);
  if (bySound.kind !== 'none') return bySound;
  const near = findNearNames(index.grams, wordings);
  return near.kind === 'none' && near.nearest.length === 0 ? bySound : near;
}

/** Only the last rung: for a text that holds a name, but is not one. */
export function findNear(index: NameIndex, text: string): Finding {
  return findNearNames(index.grams, [fold(text)]);
}

function findSound({ sounds }: NameIndex, text: string): Finding {
  const syllables = readSyllables(text);
  return syllables ? findBySound(sounds, syllables) : { kind: 'none', nearest: [] };
}

/** Nearly all of one name and much less of every other: 企劃助 is 企劃助理 before it is part of 活動企劃助理. */
const MOST_OF_NAME = 0.7;
const MUCH_MORE = 0.2;

function decidePartial(matches: readonly Match[]): Finding {
  const [best, next] = matches;
  const isClear = best && next && best.score >= MOST_OF_NAME && best.score - next.score >= MUCH_MORE;
  return isClear ? { kind: 'one', match: best } : decide(matches);
}

/** Never picks silently: more than one is a choice. */
function decide(matches: readonly Match[]): Finding {
  const unique = [...new Map(matches.map(match => [match.standard, match])).values()];
  const [first, ...others] = unique.toSorted((a, b) => b.score - a.score);
  if (!first) return { kind: 'none', nearest: [] };
  return others.length === 0
    ? { kind: 'one', match: first }
    : { kind: 'several', matches: [first, ...others] };
}
