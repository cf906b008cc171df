/** How much of a name's trade a question says. */
import { fold } from '../../standard/fold.ts';
import type { Name } from './catalogue.ts';
import { rankPlaces } from './rank-words.ts';

/** Where the work is done: the name says it, people who do it need not. 半導體產業…, 銀行─…, 展覽裝潢業… */
const SECTOR = /^.{1,9}?(?:產業|業|公司|機構|商)?[-－─—–_]|^.{1,8}?(?:產業|(?<![專從作])業(?!務|績|者))/u;
const OF_SECTOR = 0.02;

/** Ranks that somebody must ask for. */
const SENIORITY_FOLDED = new RegExp(['中高階', '高階', '中階', '資深', '新進'].map(fold).join('|'), 'u');

/** What each character of a name weighs where a question does not say it: nothing for a rank, hardly anything for a sector. */
export function unsaidWeights(name: Name): readonly number[] {
  const letters = Array.from(name.folded);
  const ranks = rankPlaces(letters);
  for (const place of seniorityPlaces(name.folded)) ranks.delete(place);
  const sector = fold(SECTOR.exec(name.text)?.[0] ?? '').length;
  return letters.map((_, at) => (ranks.has(at) ? 0 : at < sector ? OF_SECTOR : 1));
}

/** 1 where all of the trade is said; where only its sector is left out, hardly less. */
export function explainedShare(folded: string, unsaid: readonly number[], options: Said): number {
  const said = saidPlaces(folded, options);
  let all = 0;
  let left = 0;
  for (const [at, weight] of unsaid.entries()) {
    const isSaid = said.has(at);
    if (isSaid || weight > 0) all += 1;
    if (!isSaid) left += weight;
  }
  return all === 0 ? 1 : 1 - left / all;
}

/** What a name says for each word of a question; `undefined` where it says nothing. */
type Said = readonly ({ said: string } | undefined)[];

function saidPlaces(folded: string, options: Said): Set<number> {
  const said = new Set<number>();
  for (const option of options) {
    const from = option ? folded.indexOf(option.said) : -1;
    if (from < 0) continue;
    for (const offset of Array.from(option?.said ?? '').keys()) said.add(from + offset);
  }
  return said;
}

function seniorityPlaces(folded: string): number[] {
  const found = SENIORITY_FOLDED.exec(folded);
  return found ? Array.from(found[0], (_, at) => found.index + at) : [];
}
