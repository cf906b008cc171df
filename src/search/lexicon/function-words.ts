/**
 * Words that weigh nothing when a question is compared with a line: leaving them out never changes what is meant.
 * Negations (不, 未, 無) and places (前, 後, 內, 外) change it, so they are in neither list. Some one-character words also
 * stand inside other words (會議, 功能, 要求, 等級, 參與), where they do weigh: a reader takes the longest word first and does
 * not cut a single character out of a word.
 */

/** Particles, conjunctions, prepositions and pronouns. */
export const FUNCTION_WORDS: readonly string[] = `
之 的 與 跟 和 及 或 並 且 而 以 於 在 對 把 將 給 幫 被 讓 要 會 其 該 此 這 那 您 你 我 嗎 呢
以及 及其 並且 而且 或是 或者 還有 還是 然後 以便 以利 藉以 進而
對於 關於 針對 至於 為了 由於 因為 所以 透過 藉由 經由 藉著
這個 那個 這些 那些 這種 那種 他們 我們 你們 大家 一些 一個 一下 的話 的時候
`
  .trim()
  .split(/\s+/u);

/** Verbs and adjectives that carry another word and say nothing themselves. */
export const LIGHT_VERBS: readonly string[] = `
進行 加以 予以 做好 做些 從事 負責 去做 來做 會去
能 能夠 可以 可 應 應該 應當 需 須 必須 得以 足以
相關 有關 等 等等 所需 各項 各類 某些 其他 其它 好好
`
  .trim()
  .split(/\s+/u);
