/** How characters are said and typed: syllables, Zhuyin letters, keys. For making questions, apart from the engine's own. */
import * as opencc from 'opencc-js';
import { pinyin } from 'pinyin-pro';

const simplify = opencc.Converter({ from: 'tw', to: 'cn' });

/** Taiwan's characters as the mainland writes them, and with its words (專案 → 项目). */
export const toSimplified = (text: string): string => simplify(text);
export const toMainland: (text: string) => string = opencc.Converter({ from: 'twp', to: 'cn' });

/** One syllable with its tone per character; pinyin-pro knows more words in simplified characters. */
function tonedSyllables(text: string): string[] {
  const simplified = toSimplified(text);
  const known = Array.from(simplified).length === Array.from(text).length ? simplified : text;
  return pinyin(known, { toneType: 'num', type: 'array', v: true });
}

/** Without tones; what is not Chinese stands for itself. */
export function syllables(text: string): string[] {
  return tonedSyllables(text).map(syllable => syllable.replace(/[0-5]$/u, ''));
}

/** Longest first within one start: zh before z. */
const INITIALS: readonly (readonly [string, string])[] = Object.entries({
  zh: 'ㄓ',
  ch: 'ㄔ',
  sh: 'ㄕ',
  b: 'ㄅ',
  p: 'ㄆ',
  m: 'ㄇ',
  f: 'ㄈ',
  d: 'ㄉ',
  t: 'ㄊ',
  n: 'ㄋ',
  l: 'ㄌ',
  g: 'ㄍ',
  k: 'ㄎ',
  h: 'ㄏ',
  j: 'ㄐ',
  q: 'ㄑ',
  x: 'ㄒ',
  r: 'ㄖ',
  z: 'ㄗ',
  c: 'ㄘ',
  s: 'ㄙ',
});

const FINALS: Readonly<Record<string, string>> = {
  a: 'ㄚ',
  o: 'ㄛ',
  e: 'ㄜ',
  ai: 'ㄞ',
  ei: 'ㄟ',
  ao: 'ㄠ',
  ou: 'ㄡ',
  an: 'ㄢ',
  en: 'ㄣ',
  ang: 'ㄤ',
  eng: 'ㄥ',
  er: 'ㄦ',
  i: 'ㄧ',
  ia: 'ㄧㄚ',
  ie: 'ㄧㄝ',
  iao: 'ㄧㄠ',
  iu: 'ㄧㄡ',
  ian: 'ㄧㄢ',
  in: 'ㄧㄣ',
  iang: 'ㄧㄤ',
  ing: 'ㄧㄥ',
  iong: 'ㄩㄥ',
  u: 'ㄨ',
  ua: 'ㄨㄚ',
  uo: 'ㄨㄛ',
  uai: 'ㄨㄞ',
  ui: 'ㄨㄟ',
  uan: 'ㄨㄢ',
  un: 'ㄨㄣ',
  uang: 'ㄨㄤ',
  ong: 'ㄨㄥ',
  v: 'ㄩ',
  ve: 'ㄩㄝ',
  van: 'ㄩㄢ',
  vn: 'ㄩㄣ',
};

/** Syllables without an initial of their own. */
const WHOLE: Readonly<Record<string, string>> = {
  yi: 'ㄧ',
  ya: 'ㄧㄚ',
  ye: 'ㄧㄝ',
  yao: 'ㄧㄠ',
  you: 'ㄧㄡ',
  yan: 'ㄧㄢ',
  yin: 'ㄧㄣ',
  yang: 'ㄧㄤ',
  ying: 'ㄧㄥ',
  yong: 'ㄩㄥ',
  yu: 'ㄩ',
  yue: 'ㄩㄝ',
  yuan: 'ㄩㄢ',
  yun: 'ㄩㄣ',
  wu: 'ㄨ',
  wa: 'ㄨㄚ',
  wo: 'ㄨㄛ',
  wai: 'ㄨㄞ',
  wei: 'ㄨㄟ',
  wan: 'ㄨㄢ',
  wen: 'ㄨㄣ',
  wang: 'ㄨㄤ',
  weng: 'ㄨㄥ',
};

const TONES = ['', '', 'ˊ', 'ˇ', 'ˋ', '˙'];

/** `null` for what Zhuyin cannot write. */
function toZhuyin(syllable: string): string | null {
  const plain = syllable.replace(/[0-5]$/u, '');
  const whole = WHOLE[plain] ?? FINALS[plain];
  if (whole !== undefined) return whole;
  const [latin, initial] = INITIALS.find(([start]) => plain.startsWith(start)) ?? ['', ''];
  const rest = plain.slice(latin.length);
  if (initial === '') return null;
  if ('ㄓㄔㄕㄖㄗㄘㄙ'.includes(initial) && rest === 'i') return initial;
  const final = 'ㄐㄑㄒ'.includes(initial) ? rest.replace(/^u/u, 'v') : rest;
  return final in FINALS ? initial + FINALS[final] : null;
}

/** Letter and tone of every character, `null` where one cannot be written so. */
function zhuyinOf(text: string): { letters: string; tone: string }[] | null {
  const written = tonedSyllables(text).map(syllable => ({
    letters: toZhuyin(syllable) ?? '',
    tone: TONES[Number(/[0-5]$/u.exec(syllable)?.[0] ?? 5)] ?? '',
  }));
  return written.some(({ letters }) => letters === '') ? null : written;
}

export function zhuyin(text: string, withTones: boolean): string | null {
  return (
    zhuyinOf(text)
      ?.map(({ letters, tone }) => letters + (withTones ? tone : ''))
      .join('') ?? null
  );
}

/** The Dachen layout, key for key. */
const LETTERS = 'ㄅㄉˇˋㄓˊ˙ㄚㄞㄢㄦㄆㄊㄍㄐㄔㄗㄧㄛㄟㄣㄇㄋㄎㄑㄕㄘㄨㄜㄠㄤㄈㄌㄏㄒㄖㄙㄩㄝㄡㄥ';
const KEYS = '1234567890-qwertyuiopasdfghjkl;zxcvbnm,./';

/** As typed with the input method switched off: a blank is the first tone. */
export function zhuyinKeys(text: string): string | null {
  const typed = zhuyinOf(text)
    ?.map(({ letters, tone }) => letters + (tone === '' ? ' ' : tone))
    .join('');
  return typed === undefined
    ? null
    : Array.from(typed, letter => (letter === ' ' ? ' ' : KEYS.charAt(LETTERS.indexOf(letter))))
        .join('')
        .trim();
}
