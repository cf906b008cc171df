/** Every sentence that users read, in zh-TW. Each refusal offers a next step. */
import { COLUMN_KEYS, COLUMNS } from '../standard/columns.ts';
import type { Version } from '../standard/schema.ts';
import type { Source } from './model.ts';

const DUTY = '主要職責';

export const WORDS = {
  code: '職能基準代碼',
  level: '職能級別',
  standardLevel: '基準級別',
  jobCategory: '職類別',
  occupation: '職業別',
  industry: '行業別',
  description: '工作描述',
  duties: DUTY,
  remark: '名稱附註',
  aliases: '其他名稱',
  otherPlaces: '列於',
  changes: '更新說明',
  inStandards: '見於職能基準',
  byLevel: '依基準級別',
  columns: '可以加上',
  examples: '可以這樣問',
  loaded: '已收錄的職能基準',
  didYouMean: '您是不是要找',
  pickOne: '請選擇',
  existing: '現有的項目',
  next: '還可以問',
  toStandard: '前往職能基準',
  help: '使用說明',
  everywhere: '在全部職能基準中找',
  list: '已收錄清單',
  none: '文件未列',
  /** Why a completion is offered; what a name shows by itself needs no words. */
  matched: {
    code: '',
    'code-like': '代碼相近',
    exact: '',
    alias: '',
    'team-alias': '團隊別名',
    wording: '用詞相近',
    reordered: '字序不同',
    partial: '',
    sound: '讀音相近',
    fuzzy: '名稱相近',
    occupation: '相關職業',
    content: '內容符合',
  },
  wholeStandard: '整個職能基準',
  noVersions: '文件未附版本表',
  sources: '資料來源',
  lines: '項目',
  size: '職責與任務數',
  inAll: '都有',
  inSome: '部分都有',
  noneAlone: '沒有獨有的項目',
  noneShared: '沒有相同的項目',
  unstated: '文件沒有寫明的職能基準',
  levelsOfTasks: '任務的級別',
  levelsMean: '職能級別的意義',
  unofficialLevel: '文件所列的文字，不是官方的 1 至 6 級',
  nearestLines: '最接近的內容',
  markedLines: '相符的內容',
  whole: '整個欄位',
  suggestionOnly: '以下為文件的建議，並非法定資格。',
  perStandard: '此欄位屬於整個職能基準，不分職責與任務。',
} as const;

const quote = (text: string): string => `「${text}」`;

export const say = {
  noRow: '這裡沒有上一項或下一項，請輸入名稱，或 T1 等代碼。',
  noWay: { next: '這已經是最後一項。', previous: '這已經是第一項。', up: '這已經是整個職能基準。' },
  level: (level: number | string | null): string => (level === null ? '未列級別' : `級別 ${level}`),
  levelDiffers: (level: string, ofStandard: number): string => `${level}（與基準級別 ${ofStandard} 不同）`,
  occupation: (occupation: string, names: readonly string[]): string =>
    `「${occupation}」是${names.map(name => `「${name}」`).join('')}列出的相關職業`,
  levels: (levels: readonly (string | null)[]): string => levels.join('、'),
  understood: (name: string): string => `以${quote(name)}查詢。`,
  understoodBy: (name: string, alias: string): string => `以${quote(name)}查詢（別名${quote(alias)}）。`,
  codeLike: (code: string): string => `沒有載入完全相同的代碼，以最接近的 ${code} 查詢。`,
  understoodPart: (words: string, part: string): string => `依${quote(words)}找到 ${part}。`,
  alsoCalled: (matchedText: string): string => `又稱${quote(matchedText)}`,
  alias: (matchedText: string, name: string): string =>
    `${quote(matchedText)}是${quote(name)}的舊名稱或其他名稱。`,
  teamAlias: (matchedText: string, name: string): string =>
    `團隊的別名表把${quote(matchedText)}對應到${quote(name)}。`,
  oldCode: (matchedText: string, code: string): string => `${matchedText} 是舊代碼，以下是 ${code} 的內容。`,
  newer: ({ version, name, code, date }: Version): string =>
    `文件的版本表載有較新的 ${version}：${name}（${code}${date === '' ? '' : `，${date}`}），尚未收錄；以下是較舊的內容。`,
  historical: '文件標示此份為歷史版本，內容可能已被取代。',
  newerLoaded: (code: string): string => `已收錄較新的版本 ${code}，輸入這個代碼可查看。`,
  left: (questions: readonly string[]): string => `這一頁放不下，請另外查：${questions.join('、')}。`,
  absent: (words: string): string => `裡面沒有寫到${quote(words)}。`,
  printedAs: (asked: string, printed: string): string => `文件沒有 ${asked}，這個位置印的代碼是 ${printed}。`,
  together: (count: number): string => `一次查詢 ${count} 項`,
  compared: (names: readonly string[]): string => `比較：${names.join('、')}`,
  onlyIn: (column: string, name: string): string => `${column}　只有「${name}」有`,
  size: (duties: number, tasks: number): string => `${duties} 項職責、${tasks} 項任務`,
  filtered: (count: number, conditions: string): string =>
    count === 0 ? `沒有符合「${conditions}」的職能基準` : `符合「${conditions}」的職能基準（共 ${count} 項）`,
  tasksThat: (count: number, conditions: string): string =>
    count === 0 ? `沒有符合「${conditions}」的任務` : `符合「${conditions}」的任務（共 ${count} 項）`,
  counted: (name: string, count: number): string => `${name}共 ${count} 項`,
  codes: (printed: number, codes: number): string => `列出 ${printed} 次，${codes} 個代碼`,
  unstated: (name: string): string => `「${name}」沒有寫薪資、福利、工時或聯絡方式；職能基準不記載這些`,
  unstatedAnywhere: '職能基準不記載薪資、福利、工時或聯絡方式',
  unloaded: (words: string): string => `沒有收錄${quote(words)}，無法比較；以下只有已收錄的。`,
  marked: (words: string): string => `與${quote(words)}相符`,
  mergedOver: (duty: string): string => `列於 ${duty} 的全部任務`,
  places: (count: number): string => `文件中有 ${count} 處使用這個代碼，以下全部列出。`,
  found: (count: number, words: string): string => `找到 ${count} 處與${quote(words)}相符的內容`,
  moreHits: (count: number): string => `另有 ${count} 處未列出，請加上職能基準名稱或更多字詞縮小範圍。`,
  choices: (words: string): string => `${quote(words)}符合不只一項職能基準`,
  nothing: (words: string): string => `找不到${quote(words)}`,
  notWritten: (words: string): string => `沒有寫到${quote(words)}，最接近的是`,
  unknownCode: (code: string): string => `沒有收錄代碼 ${code} 的職能基準`,
  noStandard: '請說明是哪一項職能基準',
  moreHave: (count: number): string => `另有 ${count} 項職能基準也有，請加上名稱。`,
  noStandardNext: (example: string): string => `在問題裡加上名稱或代碼，例如：${example}`,
  nothingNext: '請換個說法，或輸入「說明」查看已收錄的職能基準。',
  noPart: (name: string, asked: string): string => `${quote(name)}沒有 ${asked}`,
  noWords: (name: string, words: string): string => `${quote(name)}裡找不到${quote(words)}`,
  help: '查詢職能基準：輸入名稱或代碼，再加上想看的項目',
  atLevel: (level: string, count: number): string => `${level}（${count} 項）`,
  unlikeLevels: (count: number): string =>
    `${count} 項任務的級別不是 1 至 6 的數字，無法比較，請看文件所列：「級別」可查全部`,
  count: (count: number): string => `共 ${count} 項`,
  tooLong: (most: number, length: number): string => `問題太長了：最多 ${most} 個字，這次有 ${length} 個字`,
  tooLongNext: '請只貼上關鍵的一句，或輸入職能基準的名稱。',
  noText: '這個問題裡沒有文字',
  noTextNext: '請輸入職能基準的名稱或代碼，或輸入「說明」查看用法。',
  noCategory: (words: string): string => `沒有${quote(words)}這個職類別，以下是全部。`,
  ofCategory: (category: string): string => `${category}的職能基準`,
  near: (count: number, words: string): string => `沒有完全符合${quote(words)}的內容，以下 ${count} 處相近`,
  reworded: (count: number, words: string): string =>
    `沒有寫到${quote(words)}的內容，以下 ${count} 處用詞相近`,
  foundAndNear: (count: number, near: number, words: string): string =>
    `找到 ${count} 處與${quote(words)}相符、${near} 處相近的內容`,
  hits: (count: number): string => `${count} 處`,
  olderToo: (matchedText: string, code: string): string =>
    `${matchedText} 也是舊版的代碼，以下是較新的 ${code}。`,
  listNext: (category: string): string => `輸入「清單」加上職類別可看其中各項，例如：清單 ${category}`,
  page: (page: number, pages: number, left: number): string =>
    left === 0 ? `第 ${page}／${pages} 頁。` : `第 ${page}／${pages} 頁，後面還有 ${left} 項。`,
  goesOn: '（接下頁）',
  wentOn: '（續）',
} as const;

/** @example 資料來源：勞動部 iCAP 職能基準「基層主管」，BGM1219-002v2，V2，2018/12/21 */
export function sourceLine({ name, code, version, date }: Source): string {
  return `資料來源：勞動部 iCAP 職能基準${quote(name)}，${code}，${editionOf({ version, date })}`;
}

/** V2，2018/12/21 */
export function editionOf({ version, date }: Pick<Source, 'version' | 'date'>): string {
  return [version ?? WORDS.noVersions, date].filter(part => part !== null).join('，');
}

/** The words for columns that a question understands, shortest first choice. */
export const HELP_COLUMNS = `${COLUMN_KEYS.map(column => COLUMNS[column].word).join('、')}，或 T1、T1.1、P1.1.1、K1 等代碼；「清單」列出已收錄的職能基準`;
