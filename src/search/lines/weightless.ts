/** Words that weigh nothing, on either side: they join, ask or do, and say nothing of what is done. */
import { foldCharacters } from '../../standard/fold.ts';

const FUNCTION_WORDS =
  '的 之 與 跟 和 及 以及 並 並且 或 或者 而 也 都 要 會 能 可 可以 把 將 給 讓 使 被 由 在 於 對 對於 從 向 以 為 了 著 過 是 有 請 就 才 還 再 ' +
  '各 各項 相關 有關 之相關 該 此 其 這 那 這個 那個 一個 些 哪 哪些 什麼 怎麼 怎樣 如何 誰 幾 我 我們 你 您 他 他們 大家 自己 嗎 呢 吧 啊 ' +
  '所 等 等等 不 沒 沒有 時 時候 需 需要 必須 應 應該 能夠 東西 事情 做 弄 搞 去 來 到 用 叫 說 看 得 好 很 很多 一下 一些 地 間 之間 下 上 中 內 裡';

const LIGHT_VERBS =
  '進行 加以 予以 給予 從事 作出 做出 實施 執行 辦理 負責 協助 確保 提供 具備 達成 依照 依據 根據 按照 依 透過 藉由 針對';

/** Units are the folded words, the longest first. */
function patternOf(words: string): RegExp {
  const folded = words.split(' ').map(foldCharacters);
  return new RegExp(folded.toSorted((a, b) => b.length - a.length).join('|'), 'gu');
}

const FUNCTION = patternOf(FUNCTION_WORDS);
const LIGHT = patternOf(LIGHT_VERBS);

/** What is left of the weight of a light verb: it helps to choose between two lines. */
const OF_LIGHT_VERB = 0.15;

/** For each code unit of a folded text what share of its weight counts. */
export function sharesOf(folded: string): Float32Array {
  const shares = new Float32Array(folded.length).fill(1);
  for (const { index, 0: word } of folded.matchAll(LIGHT))
    shares.fill(OF_LIGHT_VERB, index, index + word.length);
  for (const { index, 0: word } of folded.matchAll(FUNCTION)) {
    for (let at = index; at < index + word.length; at += 1) if (shares[at] === 1) shares[at] = 0;
  }
  // Of nothing but such words each counts.
  return shares.some(share => share === 1) ? shares : shares.fill(1);
}
