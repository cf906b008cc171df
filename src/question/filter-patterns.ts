/** Conditions with a number in them: 級別 5, 三年以上, 職業別 1219. */
import { foldCharacters } from '../standard/fold.ts';
import { NUMBER_PATTERN, readNumber } from './numbers.ts';
import { type Pattern, pattern } from './pattern.ts';
import type { Bound, Filter, Meaning } from './stretch.ts';
import { NUMBER, RANGE } from './tuning.ts';

/** 3 年以上 and the like: the word behind the number says which bound it is. */
const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  ['atLeast', new RegExp(foldCharacters('^(?:以上|起|或更高|含以上)'), 'u')],
  ['atMost', new RegExp(foldCharacters('^(?:以下|以內|內)'), 'u')],
];

function boundOf(behind: string): Bound {
  return BOUNDS.find(([, words]) => words.test(behind))?.[0] ?? 'is';
}

function filter(value: Filter): Meaning {
  return { role: 'filter', filter: value };
}

const BOUND_WORDS = '(以上|以下|以內|內|起)?';

export const FILTER_PATTERNS: readonly Pattern[] = [
  // Levels.
  {
    pattern: pattern(
      `(?:基準級別|職能級別|級別|等級|level|lv\\.?)\\s*(?:是|為|=|:|：)?\\s*([1-6一二三四五六])\\s*級?(?:的)?${BOUND_WORDS}(?![0-9年.])`,
    ),
    cost: NUMBER,
    read: ([, level = '', bound = '']) =>
      filter({ by: 'level', level: readNumber(level), bound: boundOf(bound) }),
  },
  {
    pattern: pattern(`(?:比|低於|小於|不到)\\s*([1-6一二三四五六])\\s*級(?:還|更)?(?:低|以下)?`),
    cost: RANGE,
    read: ([, level = '']) => filter({ by: 'level', level: readNumber(level), bound: 'below' }),
  },
  {
    pattern: pattern(`(?:比|高於|大於|超過)\\s*([1-6一二三四五六])\\s*級(?:還|更)?(?:高|以上)`),
    cost: RANGE,
    read: ([, level = '']) => filter({ by: 'level', level: readNumber(level), bound: 'above' }),
  },
  {
    pattern: pattern(`(?<![第十\\d])([1-6一二三四五六])\\s*級${BOUND_WORDS}`),
    cost: NUMBER,
    read: ([, level = '', bound = '']) =>
      filter({ by: 'level', level: readNumber(level), bound: boundOf(bound) }),
  },
  // Years of experience.
  {
    pattern: pattern(
      `(?:工作)?(?:經驗|年資|經歷)?\\s*(?<![哪第每今去這那])(${NUMBER_PATTERN}|半)\\s*年(?![級生])(?:多|左右)?(?:的)?${BOUND_WORDS}(?:的)?(?:工作|相關|管理|主管)*(?:經驗|年資|經歷)?`,
    ),
    cost: NUMBER,
    read: ([, years = '', bound = '']) =>
      filter({ by: 'years', years: years === '半' ? 0.5 : readNumber(years), bound: boundOf(bound) }),
  },
  // 職業別 1219, 行業別 M7010, BAS.
  {
    pattern: pattern(
      String.raw`(?:職業別|職類別|行業別|職業|職類|行業)(?:代碼|代號|碼)?\s*(?:都|同樣|一樣)?(?:是|為|:|：)?\s*([a-z]{1,3}\d{2,4}|[a-z]{3}|\d{4})(?![a-z0-9])`,
    ),
    cost: NUMBER,
    read: ([, code = '']) => filter({ by: 'classCode', code: code.toUpperCase() }),
  },
  {
    pattern: pattern(
      String.raw`(?:代碼)?\s*(?<![a-z0-9.])([a-z]{1,3}\d{2,4}|\d{4})\s*的?(?:職業別|職類別|行業別|職類|行業)`,
    ),
    cost: NUMBER,
    read: ([, code = '']) => filter({ by: 'classCode', code: code.toUpperCase() }),
  },
  {
    pattern: pattern(`(?:除了|不是|非|扣掉)\\s*([1-6一二三四五六])\\s*級(?:以外|之外)?`),
    cost: RANGE,
    read: ([, level = '']) => filter({ by: 'level', level: readNumber(level), bound: 'isNot' }),
  },
  {
    pattern: pattern(String.raw`(?<!\d)(20[012]\d)\s*年?(?:發布|公告|更新|出|修訂)?(?!\d)`),
    cost: NUMBER * 2,
    read: ([, year = '']) => filter({ by: 'year', year: Number(year) }),
  },
];
