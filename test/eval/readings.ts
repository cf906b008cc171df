/** How characters are said and typed: syllables, Zhuyin letters, keys. For making questions, apart from the engine's own. */
import * as opencc from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { toKeys, toZhuyin } from './zhuyin.ts';

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

const TONES = ['', '', 'ˊ', 'ˇ', 'ˋ', '˙'];

/** Letters and tone of every character, `null` where one cannot be written so. */
function zhuyinOf(text: string): { letters: string; tone: string }[] | null {
  const written = tonedSyllables(text).map(syllable => ({
    letters: toZhuyin(syllable.replace(/[0-5]$/u, '')) ?? '',
    tone: TONES[Number(/[0-5]$/u.exec(syllable)?.[0] ?? 5)] ?? '',
  }));
  return written.some(({ letters }) => letters === '') ? null : written;
}

export function zhuyin(text: string, withTones: boolean): string | null {
  const written = zhuyinOf(text)?.map(({ letters, tone }) => letters + (withTones ? tone : ''));
  return written?.join('') ?? null;
}

/** As typed with the input method switched off. */
export function zhuyinKeys(text: string): string | null {
  const written = zhuyinOf(text)?.map(({ letters, tone }) => letters + (tone === '' ? ' ' : tone));
  return written ? toKeys(written.join('')).trim() : null;
}
