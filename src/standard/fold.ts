/**
 * "The same text": what is folded alike is compared alike, at index and at query time.
 * Only for comparing; what is shown keeps the source's characters.
 */

/** Characters that Taiwanese texts use for one another. Each row folds to its first. */
const VARIANTS = ['台臺檯', '畫劃', '焊銲', '閒閑', '麵麪', '裡裏', '記紀', '群羣', '鑑鑒'] as const;

const VARIANT_OF = new Map(
  VARIANTS.flatMap(row => Array.from(row, (character): [string, string] => [character, row.charAt(0)])),
);

/** Neither letter, digit nor ideograph: blanks, punctuation, symbols, emoji, private-use bullets. */
const IGNORED = /[^\p{L}\p{N}]+/gu;

/**
 * Compatibility forms (full width, Kangxi radicals, U+F9E4 for 理), case, variants; punctuation and blanks go.
 * @example fold('Ｔ３　企劃（專員）') === 't3企畫專員'
 */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(IGNORED, '');
  return Array.from(plain, character => VARIANT_OF.get(character) ?? character).join('');
}
