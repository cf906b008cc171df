/** Numbers as people write them: 3, 三, 十二, 二十, 半. */

const DIGITS = '零一二三四五六七八九';

/** A pattern for a number of at most two digits, in folded text. */
export const NUMBER_PATTERN = String.raw`\d{1,2}|[一二两三四五六七八九十]{1,3}`;

/** @param written folded; 三 → 3, 十二 → 12, 二十 → 20, 两 → 2 */
export function readNumber(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written);
  const plain = written.replaceAll('两', '二');
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['零', plain];
  const digit = (character: string | undefined, absent: number) =>
    character ? DIGITS.indexOf(character) : absent;
  return digit(tens, 1) * 10 + digit(ones, 0);
}
