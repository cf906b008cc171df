import { fold } from '../../standard/fold.ts';
import type { Units } from './units.ts';

/** Words that say a rank or that somebody works, not at what. Alone they name no standard: 「經理」, 「技術人員」. */
const RANK_WORDS = [
  '人員',
  '專員',
  '職員',
  '員',
  '師',
  '經理',
  '副理',
  '協理',
  '主管',
  '主任',
  '組長',
  '課長',
  '領班',
  '助理',
  '技術',
  '技師',
  '工程',
  '管理',
  '專業',
  '從業',
  '作業',
  '服務',
  '工作',
  '高級',
  '中級',
  '初級',
  '資深',
  '職能基準',
  '職能',
  '基準',
  '職業',
  '職務',
] as const;

const ANY_RANK = RANK_WORDS.map(fold).join('|');
const ONLY_RANK = new RegExp(`^(?:${ANY_RANK})+$`, 'u');
const RANK_AT_END = new RegExp(`(?:${ANY_RANK})+$`, 'u');
const EVERY_RANK = new RegExp(ANY_RANK, 'gu');

/** Whether folded text names no trade of its own. */
export function isOnlyRank(folded: string): boolean {
  return ONLY_RANK.test(folded);
}

/**
 * Folded text without the rank at its end: what is done there.
 * @example tradeOf('会计助理') → '会计'; where hardly a word is left the text itself: tradeOf('厨师') → '厨师'
 */
export function tradeOf(folded: string): string {
  const trade = folded.replace(RANK_AT_END, '');
  return trade.length < 2 ? folded : trade;
}

/** A 業務工程師 is no 業務專員. */
export const ENGINEERING = fold('工程');

/** 師 is often a licence: 會計師 is not 會計人員. */
const LICENSED = fold('師');
const ANY_STAFF = ['人員', '專員', '員'].map(fold);
const STAFF: ReadonlySet<string> = new Set([...ANY_STAFF, LICENSED]);

const STAFF_AT_END = new RegExp(`(?:${ANY_STAFF.join('|')})$`, 'u');

/** The same work with another word for who does it: 業務員 is also tried as 業務人員 and 業務專員. */
export function otherStaff(folded: string): string[] {
  if (!STAFF_AT_END.test(folded)) return [];
  return ANY_STAFF.map(staff => folded.replace(STAFF_AT_END, staff)).filter(other => other !== folded);
}

/** The units of a name that belong to rank words: `staff` says only that somebody works, `work` a little of how. */
export function rankPlaces(units: Units): Map<number, 'staff' | 'work'> {
  const found = new Map<number, 'staff' | 'work'>();
  const places = units.flatMap((unit, index) => Array.from(unit, () => index));
  for (const { index, 0: word } of units.join('').matchAll(EVERY_RANK)) {
    const kind = STAFF.has(word) ? 'staff' : 'work';
    for (const place of places.slice(index, index + word.length)) found.set(place, kind);
  }
  return found;
}

export type Rank = 'assistant' | 'staff' | 'lead';

/** Where both are named the assistant counts: 助理工程師 is an assistant. */
const RANKS: readonly (readonly [Rank, RegExp])[] = [
  ['assistant', ofWords(['助理', '助手', '助教', '學徒'], '')],
  [
    'lead',
    ofWords(
      ['主管', '經理', '副理', '協理', '主任', '店長', '領班', '督導', '總監', '組長', '課長', '廠長'],
      '$',
    ),
  ],
  ['staff', ofWords(['人員', '專員', '員', '師', '人才'], '$')],
];

function ofWords(words: readonly string[], end: '' | '$'): RegExp {
  return new RegExp(`(?:${words.map(fold).join('|')})${end}`, 'u');
}

/** Who leads on the spot is no 經理: each of these words is a rank of its own. */
const FOREMEN = ['領班', '組長', '督導', '店長', '廠長', '總監'].map(fold);

export function foremanIn(folded: string): string | null {
  return FOREMEN.find(word => folded.includes(word)) ?? null;
}

const GRADE = /([一二三四五六1-6])级/u;

/** 三級, 3級: of several names that differ in nothing else; `null` where none is said. */
function gradeIn(folded: string): number | null {
  const [, grade] = GRADE.exec(folded) ?? [];
  return grade === undefined ? null : Math.max('一二三四五六'.indexOf(grade) + 1, Number(grade) || 0);
}

/** The rank that folded text names; `null` where it names none. */
export function rankOf(folded: string): Rank | null {
  return RANKS.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/**
 * Whether a typed name says another rank than a name. 助理 of which a character is still there was not left out but
 * misspelt (網路貯理技術人員), and 主管人員 are 主管.
 */
export function saysOtherRank(typed: string, name: string): boolean {
  if (LICENCE.test(typed) && !name.includes(LICENSED)) return true;
  const grade = gradeIn(typed);
  if (grade !== null && (gradeIn(name) ?? grade) !== grade) return true;
  const said = typed.endsWith(LEADERS) ? 'lead' : rankOf(typed);
  const own = name.endsWith(LEADERS) ? 'lead' : rankOf(name);
  // Who wants an assistant says so, and be it with a typing error.
  if (said === null && own === 'assistant' && halves(typed) === 0) return true;
  if (said === null || own === null || said === own) return false;
  if (rankOf(withoutStaff(typed)) === own || said === rankOf(withoutStaff(name))) return false;
  const isMisspelt = said === 'staff' && own === 'assistant' && halves(typed) >= halves(name) - 1;
  return !isMisspelt;
}

const LEADERS = fold('主管人員');

/** 會計師, 營養師: a profession of its own. */
const LICENCE = new RegExp(`^..${LICENSED}$`, 'u');

const PEOPLE_AT_END = new RegExp(`${fold('人員')}$`, 'u');

function withoutStaff(folded: string): string {
  return folded.replace(PEOPLE_AT_END, '');
}

function halves(folded: string): number {
  return folded.match(/[助理]/gu)?.length ?? 0;
}
