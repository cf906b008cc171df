/** Words that weigh nothing, on either side: they join, ask or do, and say nothing of what is done. */
import { foldCharacters } from '../../standard/fold.ts';
import { FUNCTION_WORDS, LIGHT_VERBS } from '../lexicon/function-words.ts';

/** Words of questions, which no document prints, and single characters that ask, point or only lengthen a verb. */
const ASKING =
  '哪 哪些 哪個 什麼 怎麼 怎樣 如何 誰 幾 要怎麼 東西 事情 也 都 使 由 從 向 了 著 過 是 有 請 就 才 再 各 所 到 用 得 很 很多 時 地 間 上 中 裡 下 ' +
  '做 弄 搞 去 來 常 先 好 一起 起來 出來 下來 下去 那邊 這邊 方面 部分';

/** Many lines begin with these. */
const BEGINNING = '執行 辦理 協助 確保 提供 具備 達成 依照 依據 根據 按照 依 配合';

type Weightless = { words: RegExp; share: number };

const listed = (words: string) => words.split(' ');

/** What is left of the weight of a light verb helps to choose between two lines. */
const WEIGHTLESS: readonly Weightless[] = [
  { words: patternOf([...LIGHT_VERBS, ...listed(BEGINNING)]), share: 0.15 },
  { words: patternOf([...FUNCTION_WORDS, ...listed(ASKING)]), share: 0 },
];

/** Any of the words, the longest first. */
function patternOf(words: readonly string[]): RegExp {
  const folded = words.map(foldCharacters);
  return new RegExp(folded.toSorted((a, b) => b.length - a.length).join('|'), 'gu');
}

/**
 * For each code unit of a folded text what share of its weight counts.
 * @param isInWord whether a single character at a place is rather part of a word: 會 of 會議, 要 of 要求
 */
export function sharesOf(folded: string, isInWord: (at: number) => boolean): Float32Array {
  const shares = new Float32Array(folded.length).fill(1);
  for (const { words, share } of WEIGHTLESS) {
    for (const { index, 0: word } of folded.matchAll(words)) {
      if (word.length === 1 && (shares[index] !== 1 || isInWord(index))) continue;
      shares.fill(share, index, index + word.length);
    }
  }
  // Of nothing but such words each counts.
  return shares.includes(1) ? shares : shares.fill(1);
}

const ALL = new Set(
  [...LIGHT_VERBS, ...listed(BEGINNING), ...FUNCTION_WORDS, ...listed(ASKING)].map(foldCharacters),
);

/** Whether a folded word weighs nothing or little. */
export function isWeightless(folded: string): boolean {
  return ALL.has(folded);
}
