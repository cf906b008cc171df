/** Zhuyin letters → pinyin syllables without tones, and back to the letter that a syllable begins with. */
import { SYLLABLES } from './syllables.ts';

/** One Zhuyin syllable: initial, medial, final. */
const ZHUYIN_SYLLABLE = /^([ㄅ-ㄙ]?)([ㄧㄨㄩ]?[ㄚ-ㄦ]?)/u;

const INITIALS: Readonly<Record<string, string>> = {
  ㄅ: 'b',
  ㄆ: 'p',
  ㄇ: 'm',
  ㄈ: 'f',
  ㄉ: 'd',
  ㄊ: 't',
  ㄋ: 'n',
  ㄌ: 'l',
  ㄍ: 'g',
  ㄎ: 'k',
  ㄏ: 'h',
  ㄐ: 'j',
  ㄑ: 'q',
  ㄒ: 'x',
  ㄓ: 'zh',
  ㄔ: 'ch',
  ㄕ: 'sh',
  ㄖ: 'r',
  ㄗ: 'z',
  ㄘ: 'c',
  ㄙ: 's',
}; // prettier-ignore

/** Medial and final together → pinyin behind an initial, and standing alone. */
const FINALS: Readonly<Record<string, readonly [behind: string, alone: string]>> = {
  '': ['i', ''],
  ㄚ: ['a', 'a'],
  ㄛ: ['o', 'o'],
  ㄜ: ['e', 'e'],
  ㄝ: ['e', 'e'],
  ㄞ: ['ai', 'ai'],
  ㄟ: ['ei', 'ei'],
  ㄠ: ['ao', 'ao'],
  ㄡ: ['ou', 'ou'],
  ㄢ: ['an', 'an'],
  ㄣ: ['en', 'en'],
  ㄤ: ['ang', 'ang'],
  ㄥ: ['eng', 'eng'],
  ㄦ: ['er', 'er'],
  ㄧ: ['i', 'yi'],
  ㄧㄚ: ['ia', 'ya'],
  ㄧㄝ: ['ie', 'ye'],
  ㄧㄠ: ['iao', 'yao'],
  ㄧㄡ: ['iu', 'you'],
  ㄧㄢ: ['ian', 'yan'],
  ㄧㄣ: ['in', 'yin'],
  ㄧㄤ: ['iang', 'yang'],
  ㄧㄥ: ['ing', 'ying'],
  ㄨ: ['u', 'wu'],
  ㄨㄚ: ['ua', 'wa'],
  ㄨㄛ: ['uo', 'wo'],
  ㄨㄞ: ['uai', 'wai'],
  ㄨㄟ: ['ui', 'wei'],
  ㄨㄢ: ['uan', 'wan'],
  ㄨㄣ: ['un', 'wen'],
  ㄨㄤ: ['uang', 'wang'],
  ㄨㄥ: ['ong', 'weng'],
  ㄩ: ['v', 'yu'],
  ㄩㄝ: ['ve', 'yue'],
  ㄩㄢ: ['uan', 'yuan'],
  ㄩㄣ: ['un', 'yun'],
  ㄩㄥ: ['iong', 'yong'],
};

/** Syllable by syllable, each as long as it can be: ㄓㄧㄝ is ㄓ and ㄧㄝ, for there is no zhie. */
export function readZhuyin(text: string): string[] | null {
  const syllables: string[] = [];
  let rest = text.replace(/[ˉ\s]+/gu, ' ').trimStart();
  while (rest !== '') {
    const [letters = ''] = ZHUYIN_SYLLABLE.exec(rest) ?? [];
    let length = letters.length;
    while (length > 0 && toPinyin(letters.slice(0, length)) === null) length -= 1;
    const syllable = toPinyin(letters.slice(0, length));
    if (length === 0 || syllable === null) return null;
    syllables.push(syllable);
    rest = rest.slice(length).replace(/^[ˊˇˋ˙\s]+/u, '');
  }
  return syllables;
}

/** ㄓ to ㄙ stand alone and take no ㄧ; the other consonants need a vowel. */
const NO_SYLLABLE = /^(?:[ㄓ-ㄙ]ㄧ|[ㄅ-ㄒ]$)/u;

function toPinyin(letters: string): string | null {
  if (NO_SYLLABLE.test(letters)) return null;
  const [, initial = '', final = ''] = ZHUYIN_SYLLABLE.exec(letters) ?? [];
  const [behind, alone] = FINALS[final] ?? [null, null];
  if (behind === null) return null;
  if (initial === '') return alone === '' ? null : alone;
  const consonant = INITIALS[initial] ?? '';
  const vowel = /^[bpmf]$/u.test(consonant) ? behind.replace(/^uo$/u, 'o') : behind;
  // ㄩ is written v behind n and l only: nv, but ju.
  const spellings = [consonant + vowel, consonant + vowel.replace('v', 'u')];
  return spellings.find(spelling => SYLLABLES.has(spelling)) ?? null;
}

/** Of a syllable all its letters: the other way round. */
const ZHUYIN_OF = new Map(
  Array.from(' ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙ').flatMap(initial =>
    Object.keys(FINALS).flatMap(final => {
      const letters = initial.trim() + final;
      const syllable = letters === '' ? null : toPinyin(letters);
      return syllable === null ? [] : [[syllable, letters] as const];
    }),
  ),
);

/** @example zhuyinOf('hui') → 'ㄏㄨㄟ' */
export function zhuyinOf(syllable: string): string {
  return ZHUYIN_OF.get(syllable) ?? '';
}

const LETTER_OF = new Map(
  Object.entries(INITIALS).map(([letter, consonant]) => [consonant, letter] as const),
);

/** Standing alone: yu → ㄩ, wei → ㄨ, yan → ㄧ, ang → ㄤ. */
const ALONE_OF = new Map(
  Object.entries(FINALS).map(([letters, [, alone]]) => [alone, letters.charAt(0)] as const),
);

/** @example firstZhuyin('zhu') → 'ㄓ'; firstZhuyin('yuan') → 'ㄩ' */
export function firstZhuyin(syllable: string): string {
  const [consonant = ''] = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])/u.exec(syllable) ?? [];
  return LETTER_OF.get(consonant) ?? ALONE_OF.get(syllable) ?? '';
}
