/** Conditions on standards and tasks, and what no standard states. */
import type { Filter } from '../stretch.ts';
import type { Row } from './row.ts';

const FILTERS: readonly (readonly [Filter, string])[] = [
  [{ by: 'highest', of: 'level' }, '最高 級別最高 等級最高 最高級 最難 highest'],
  [{ by: 'lowest', of: 'level' }, '最低 級別最低 等級最低 最簡單 lowest'],
  [
    { by: 'highest', of: 'years' },
    '最資深 年資最高 年資最長 年資最久 經驗最多 經驗最久 最多年經驗 most_experience',
  ],
  [{ by: 'lowest', of: 'years' }, '最資淺 年資最低 年資最短 年資最少 經驗最少 最少年經驗 least_experience'],
  [{ by: 'degree', degree: '國中' }, '國中 國中畢業'],
  [{ by: 'degree', degree: '高中' }, '高中 高職 高中職 高中畢業 高職畢業 high_school'],
  [{ by: 'degree', degree: '專科' }, '專科 專科畢業 二專 五專'],
  [{ by: 'degree', degree: '大學' }, '大學 大學畢業 大專 大專畢業 學士 bachelor college university'],
  [{ by: 'degree', degree: '碩士' }, '碩士 碩士畢業 研究所 master'],
  [{ by: 'degree', degree: '博士' }, '博士 phd'],
  [
    { by: 'years', years: 0, bound: 'is' },
    '經驗不拘 無經驗可 不需經驗 不用經驗 免經驗 沒經驗可以 無經驗 沒有經驗 零經驗 no_experience 不要求經驗',
  ],
  [{ by: 'unstated', what: 'years' }, '沒有寫年資 沒寫年資 沒有年資要求 未列年資 沒有寫經驗 沒寫經驗'],
  [{ by: 'unstated', what: 'degree' }, '沒有寫學歷 沒寫學歷 未列學歷 學歷不拘 不限學歷'],
  [{ by: 'unstated', what: 'outputs' }, '沒有產出 沒有印工作產出 沒有工作產出 沒寫產出 未列產出 沒有列產出'],
];

/** Pay, hours, places to apply: asked about, stated in no standard. */
const UNSTATED =
  '薪水 薪資 月薪 年薪 時薪 薪水多少 起薪 行情 待遇 福利 加班 加班費 工時 上下班 上班時間 下班 休假 特休 年終 獎金 分紅 缺額 職缺數 開缺 錄取率 電話 地址 email 信箱 網址 報名 報名費 考試日期 補習 ' +
  '前景 未來發展 好不好找 salary pay wage overtime vacancy vacancies bonus';

export const FILTER_ROWS: readonly Row[] = [
  ...FILTERS.flatMap(([filter, words]) =>
    words.split(' ').map(
      (said): Row => ({
        said: said.replaceAll('_', ' '),
        meaning: { role: 'filter', filter },
        weight: 'filter',
      }),
    ),
  ),
  ...UNSTATED.split(' ').map((said): Row => ({ said, meaning: { role: 'unstated' }, weight: 'act' })),
];
