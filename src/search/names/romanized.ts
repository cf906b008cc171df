/** Questions typed as sounds: pinyin without tones, Zhuyin, or Zhuyin keys pressed in English mode. */
import { foldCharacters } from '../../standard/fold.ts';
import { SYLLABLES, syllablesOf } from './syllables.ts';
import { readZhuyin } from './zhuyin.ts';

const KEYS = '1qaz2wsxedcrfv5tgbyhnujm8ik,9ol.0p;/-';
const LETTERS = 'ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄧㄨㄩㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦ';
const ZHUYIN_OF_KEY = new Map(Array.from(KEYS, (key, index) => [key, LETTERS.charAt(index)] as const));

/** Fewer syllables say too little to be a name. */
const FEWEST_SYLLABLES = 2;

/** The syllables of a question that is typed as sounds, `null` where it is not; a character among them has several. */
export function readSyllables(text: string): string[][] | null {
  // NFKC makes a blank and a combining dot of the neutral tone ˙; the blank is enough to end a syllable.
  const plain = text.normalize('NFKC').replaceAll('\u0307', '').toLowerCase().trim();
  const read = MIXED.test(plain)
    ? readMixed(plain)
    : readTyped(withoutTones(plain))?.map(syllable => [syllable]);
  return read && read.length >= FEWEST_SYLLABLES ? read : null;
}

/** `huìyì` → huiyi, `lǚyóu` → lvyou. */
function withoutTones(text: string): string {
  return text.normalize('NFD').replaceAll('u\u0308', 'v').replace(TONE_MARKS, '').normalize('NFC');
}

const TONE_MARKS = /(?<=[a-z])[\u0300\u0301\u0304\u030c]/gu;

/** Zhuyin behind or before characters: 會議專案ㄐㄧㄥㄌㄧˇ. */
const MIXED = /^(?=.*[ㄅ-ㄩ])(?=.*\p{Script=Han})[ㄅ-ㄩˉˊˇˋ˙\s\p{Script=Han}]+$/u;

function readMixed(text: string): string[][] | null {
  const runs = foldCharacters(text).match(/[ㄅ-ㄩ][ㄅ-ㄩˊˇˋ]*|\p{Script=Han}/gu) ?? [];
  const read = runs.map(run =>
    /[ㄅ-ㄩ]/u.test(run) ? readZhuyin(run)?.map(syllable => [syllable]) : [[...syllablesOf(run)]],
  );
  return read.every(syllables => syllables !== undefined) ? read.flatMap(syllables => syllables ?? []) : null;
}

function readTyped(text: string): string[] | null {
  if (/^[ㄅ-ㄩˉˊˇˋ˙\s]+$/u.test(text)) return readZhuyin(text);
  if (/^[a-z'’\s-]+$/u.test(text)) return readPinyin(text) ?? readKeys(text);
  return readNumbered(text) ?? readKeys(text);
}

/** `hui4yi4`: each tone behind a whole syllable, which the keys of Zhuyin hardly ever spell. */
function readNumbered(text: string): string[] | null {
  if (!/^(?:[a-z]+[1-5]\s*)+$/u.test(text)) return null;
  const syllables = text.match(/[a-z]+/gu) ?? [];
  return syllables.every(syllable => SYLLABLES.has(syllable)) ? syllables : null;
}

/** `cjo4u4` → ㄏㄨㄟˋㄧˋ: a Zhuyin typist who forgot to leave English mode. */
function readKeys(text: string): string[] | null {
  const zhuyin = Array.from(text, key => ZHUYIN_OF_KEY.get(key) ?? TONE_OF_KEY.get(key) ?? '?').join('');
  return zhuyin.includes('?') ? null : readZhuyin(zhuyin);
}

const TONE_OF_KEY = new Map([
  [' ', ' '],
  ['3', 'ˇ'],
  ['4', 'ˋ'],
  ['6', 'ˊ'],
  ['7', '˙'],
]);

/** Letters cut into syllables, the fewest; blanks and apostrophes are cuts. */
function readPinyin(text: string): string[] | null {
  const words = text.split(/[^a-z]+/u).filter(word => word !== '');
  const cut = words.map(cutPinyin);
  return cut.every(syllables => syllables !== null) ? cut.flatMap(syllables => syllables ?? []) : null;
}

const LONGEST_SYLLABLE = 6;

function cutPinyin(letters: string): string[] | null {
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    best[end] = null;
    for (let from = Math.max(0, end - LONGEST_SYLLABLE); from < end; from += 1) {
      const before = best[from];
      const syllable = letters.slice(from, end);
      if (!before || !SYLLABLES.has(syllable)) continue;
      const known = best[end];
      if (!known || known.length > before.length + 1) best[end] = [...before, syllable];
    }
  }
  return best[letters.length] ?? null;
}
