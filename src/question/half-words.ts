/** What only seems to be a name or a column inside a longer word: 行政 in 行政支援, 說明 in 行前說明會, 薪水 in 發薪水. */
import { foldCharacters } from '../standard/fold.ts';
import type { Spread } from './spread.ts';
import type { Meaning, Role, Stretch } from './stretch.ts';
import { isTitle } from './words/titles.ts';

/** A longer name stands for itself. */
const SHORT = 3;

export function withoutHalfWords(spread: Spread, stretches: readonly Stretch[]): Stretch[] {
  const hasName = stretches.some(({ meaning }) => NAMES.has(meaning.role) || isCoded(meaning));
  const settled = stretches.map((stretch, index): Stretch => {
    const before = touchesWord(spread, stretches[index - 1], stretch.from);
    const behind = touchesWord(spread, stretches[index + 1], stretch.to);
    const isHalf =
      (isShortName(spread, stretch) && behind) ||
      (stretch.meaning.role === 'column' && stretch.to - stretch.from <= SHORT && before && behind) ||
      (stretch.meaning.role === 'unstated' && before) ||
      // 3.2 is a part only beside a name or another part.
      (isBare(stretch.meaning) && !hasName);
    return isHalf ? { ...stretch, meaning: { role: 'words' } } : stretch;
  });
  return joined(spread, settled);
}

const NAMES: ReadonlySet<Role> = new Set(['name', 'code']);

function isBare(meaning: Meaning): boolean {
  return meaning.role === 'part' && meaning.asked.kind === 'bare';
}

function isCoded(meaning: Meaning): boolean {
  return meaning.role === 'part' && meaning.asked.kind !== 'bare';
}

/** A short name that is no title: 行政, not 課長. */
function isShortName({ compact }: Spread, { from, to, meaning }: Stretch): boolean {
  if (meaning.role !== 'name' || to - from > SHORT) return false;
  return meaning.matches.every(({ how }) => how !== 'exact') && !isTitle(compact.slice(from, to));
}

/** Particles end a word: 知識嗎. */
const PARTICLE = new RegExp(`[${foldCharacters('的嗎呢咧吧啊阿呀喔哦耶啦嘛囉了是跟和與')}]`, 'u');

/** Whether a word of the question's own touches there; 會 may be the last character of one. */
function touchesWord({ compact, gaps }: Spread, neighbour: Stretch | undefined, place: number): boolean {
  if (!neighbour || gaps[place] !== '') return false;
  const { from, to, meaning } = neighbour;
  if (meaning.role === 'words') return true;
  return (
    meaning.role === 'filler' && to - from === 1 && from === place && !PARTICLE.test(compact.charAt(from))
  );
}

/** Words that touch are one stretch. */
function joined({ gaps }: Spread, stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    const last = kept.at(-1);
    const isWord = stretch.meaning.role === 'words' && last?.meaning.role === 'words';
    if (isWord && gaps[stretch.from] === '') kept[kept.length - 1] = { ...last, to: stretch.to };
    else kept.push(stretch);
  }
  return kept;
}
