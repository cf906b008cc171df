/** Pinyin syllables in Zhuyin letters, and the keys that type them: the Dachen layout of Taiwan's keyboards. */

const pairs = (table: string): Map<string, string> =>
  new Map(
    table.split(', ').map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
  );

/** zh stands before z. */
const INITIALS = pairs(
  'zh ㄓ, ch ㄔ, sh ㄕ, b ㄅ, p ㄆ, m ㄇ, f ㄈ, d ㄉ, t ㄊ, n ㄋ, l ㄌ, g ㄍ, k ㄎ, h ㄏ, j ㄐ, q ㄑ, x ㄒ, r ㄖ, z ㄗ, c ㄘ, s ㄙ',
);

const FINALS = pairs(
  'a ㄚ, o ㄛ, e ㄜ, ai ㄞ, ei ㄟ, ao ㄠ, ou ㄡ, an ㄢ, en ㄣ, ang ㄤ, eng ㄥ, er ㄦ, ' +
    'i ㄧ, ia ㄧㄚ, ie ㄧㄝ, iao ㄧㄠ, iu ㄧㄡ, ian ㄧㄢ, in ㄧㄣ, iang ㄧㄤ, ing ㄧㄥ, iong ㄩㄥ, ' +
    'u ㄨ, ua ㄨㄚ, uo ㄨㄛ, uai ㄨㄞ, ui ㄨㄟ, uan ㄨㄢ, un ㄨㄣ, uang ㄨㄤ, ong ㄨㄥ, v ㄩ, ve ㄩㄝ, van ㄩㄢ, vn ㄩㄣ',
);

/** Syllables without an initial of their own. */
const WHOLE = pairs(
  'yi ㄧ, ya ㄧㄚ, ye ㄧㄝ, yao ㄧㄠ, you ㄧㄡ, yan ㄧㄢ, yin ㄧㄣ, yang ㄧㄤ, ying ㄧㄥ, yong ㄩㄥ, yu ㄩ, yue ㄩㄝ, ' +
    'yuan ㄩㄢ, yun ㄩㄣ, wu ㄨ, wa ㄨㄚ, wo ㄨㄛ, wai ㄨㄞ, wei ㄨㄟ, wan ㄨㄢ, wen ㄨㄣ, wang ㄨㄤ, weng ㄨㄥ',
);

/** Of a syllable without its tone; `null` for what Zhuyin cannot write. */
export function toZhuyin(syllable: string): string | null {
  const whole = WHOLE.get(syllable) ?? FINALS.get(syllable);
  if (whole !== undefined) return whole;
  const [latin, initial] = [...INITIALS].find(([start]) => syllable.startsWith(start)) ?? ['', ''];
  const rest = syllable.slice(latin.length);
  if (initial === '') return null;
  if ('ㄓㄔㄕㄖㄗㄘㄙ'.includes(initial) && rest === 'i') return initial;
  const final = FINALS.get('ㄐㄑㄒ'.includes(initial) ? rest.replace(/^u/u, 'v') : rest);
  return final === undefined ? null : initial + final;
}

/** The Dachen layout, key for key. */
const LETTERS = 'ㄅㄉˇˋㄓˊ˙ㄚㄞㄢㄦㄆㄊㄍㄐㄔㄗㄧㄛㄟㄣㄇㄋㄎㄑㄕㄘㄨㄜㄠㄤㄈㄌㄏㄒㄖㄙㄩㄝㄡㄥ';
const KEYS = '1234567890-qwertyuiopasdfghjkl;zxcvbnm,./';

/** A blank is the first tone. */
export function toKeys(zhuyin: string): string {
  return Array.from(zhuyin, letter => (letter === ' ' ? ' ' : KEYS.charAt(LETTERS.indexOf(letter)))).join('');
}
