import { fold } from '../../standard/fold.ts';

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

const ONLY_RANK = new RegExp(`^(?:${RANK_WORDS.map(fold).join('|')})+$`, 'u');

/** Whether folded text names no trade of its own. */
export function isOnlyRank(folded: string): boolean {
  return ONLY_RANK.test(folded);
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

/** The rank that folded text names; `null` where it names none. */
export function rankOf(folded: string): Rank | null {
  return RANKS.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/**
 * Whether a typed name says another rank than a name. 助理 that is missing in a text of the same length is not left out
 * but misspelt: 網路貯理技術人員.
 */
export function saysOtherRank(typed: string, name: string): boolean {
  const said = rankOf(typed);
  const own = rankOf(name);
  if (said === null || own === null || said === own) return false;
  const isMisspelt =
    said === 'staff' && own === 'assistant' && (typed.length >= name.length || typed.includes('助'));
  return !isMisspelt;
}
