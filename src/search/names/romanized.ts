/** Questions typed as sounds: pinyin without tones, Zhuyin, or Zhuyin keys pressed in English mode. */
import { foldCharacters } from '../../standard/fold.ts';
import { SYLLABLES, syllablesOf } from './syllables.ts';

const KEYS = '1qaz2wsxedcrfv5tgbyhnujm8ik,9ol.0p;/-';
const LETTERS = 'ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄧㄨㄩㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦ';
const ZHUYIN_OF_KEY = new Map(Array.from(KEYS, (key, index) => [key, LETTERS.charAt(index)] as const));

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

/** Fewer syllables say too little to be a name. */
const FEWEST_SYLLABLES = 2;

/** The syllables of a question that is typed as sounds, `null` where it is not; a character among them has several. */
export function readSyllables(text: string): string[][] | null {
  // NFKC makes a blank and a combining dot of the neutral tone ˙; the blank is enough to end a syllable.
  const plain = text.normalize('NFKC').replaceAll('\u0307', '').toLowerCase().trim();
  const read = MIXED.test(plain) ? readMixed(plain) : readTyped(plain)?.map(syllable => [syllable]);
  return read && read.length >= FEWEST_SYLLABLES ? read : null;
}

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
  return /^[a-z'’\s-]+$/u.test(text) ? (readPinyin(text) ?? readKeys(text)) : readKeys(text);
}

/** Syllable by syllable, each as long as it can be: ㄓㄧㄝ is ㄓ and ㄧㄝ, for there is no zhie. */
function readZhuyin(text: string): string[] | null {
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
