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

const ONLY_RANK = new RegExp(`^(?:${RANK_WORDS.join('|')})+$`, 'u');

/** Whether folded text names no trade of its own. */
export function isOnlyRank(folded: string): boolean {
  return ONLY_RANK.test(folded);
}
