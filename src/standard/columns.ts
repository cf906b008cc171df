/**
 * The nine columns of a standard: the one table of what each is called, what people call it, and where it belongs.
 * Everything else about columns is derived from here; the order is the order in which columns are offered.
 */

type ColumnRow = {
  /** The heading that documents print. */
  printed: string;
  /** The short word that asks for the column in an address and on a button. */
  word: string;
  /** Duties and tasks have a column `of: 'part'`; the others belong to the whole standard. */
  of: 'part' | 'standard';
  /** What people say, besides the printed heading and the short word. */
  alsoSaid: readonly string[];
};

/** In the order in which columns are offered. */
export const COLUMN_KEYS = [
  'indicators',
  'outputs',
  'knowledge',
  'skills',
  'level',
  'attitudes',
  'prerequisites',
  'versions',
  'notes',
] as const;

export type Column = (typeof COLUMN_KEYS)[number];

export const COLUMNS: Readonly<Record<Column, ColumnRow>> = {
  indicators: { printed: '行為指標', word: '指標', of: 'part', alsoSaid: ['績效指標'] },
  outputs: { printed: '工作產出', word: '產出', of: 'part', alsoSaid: ['產出物'] },
  knowledge: { printed: '知識', word: '知識', of: 'part', alsoSaid: ['職能內涵知識'] },
  skills: { printed: '技能', word: '技能', of: 'part', alsoSaid: ['職能內涵技能'] },
  attitudes: { printed: '態度', word: '態度', of: 'standard', alsoSaid: ['職能內涵態度'] },
  level: { printed: '職能級別', word: '級別', of: 'part', alsoSaid: ['基準級別', '等級', '幾級', '第幾級'] },
  prerequisites: {
    printed: '建議學經歷與能力條件',
    word: '學經歷',
    of: 'standard',
    alsoSaid: [
      '學歷經驗',
      '學歷經歷',
      '學歷',
      '經歷',
      '工作經驗',
      '經驗',
      '資格條件',
      '資格',
      '能力條件',
      '條件',
    ],
  },
  versions: { printed: '版本', word: '版本', of: 'standard', alsoSaid: ['版本資訊', '版次'] },
  notes: {
    printed: '說明與補充事項',
    word: '說明',
    of: 'standard',
    alsoSaid: ['補充事項', '補充說明', '備註'],
  },
};

/** Whether duties and tasks have the column of their own. */
export function isOfParts(column: Column): boolean {
  return COLUMNS[column].of === 'part';
}

/** Every word that asks for the column. */
export function wordsFor(column: Column): readonly string[] {
  const { printed, word, alsoSaid } = COLUMNS[column];
  return [...new Set([printed, word, ...alsoSaid])];
}
