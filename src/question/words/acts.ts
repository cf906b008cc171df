/** Words that say what a question wants done. */
import type { Act } from '../stretch.ts';
import type { Row } from './row.ts';

const ACTS: readonly (readonly [Act, string])[] = [
  [
    'which',
    '誰 誰要 誰會 誰負責 誰需要 由誰 是誰 歸誰 歸誰管 誰管 誰的工作 哪個職務 哪個職位 哪個職業 哪個工作 哪個人 哪種人 哪個角色 哪些角色 哪些職務 ' +
      '哪些職位 哪些職業 哪些人 哪些工作 哪些職類 哪幾個職務 哪幾個職位 哪幾種職務 哪幾份 哪幾個人 哪一份 哪一個職務 哪一個職位 哪一個職能基準 哪份 哪些份 ' +
      '哪些職能基準 哪個職能基準 哪一項職能基準 哪幾項職能基準 什麼職務 什麼職位 什麼職業 什麼人 什麼工作 有誰 出自哪裡 出自哪一條 出自哪條 出自哪份 ' +
      '出自哪一份 出自哪一項 寫在哪裡 寫在哪 在哪一條 在哪條 在哪一項 在哪裡有寫 哪裡有寫 哪裡有提到 哪裡提到 是哪一條 是哪條 哪個任務 哪些任務 哪一個任務 ' +
      '哪項任務 哪項工作 哪一項任務 哪個職責 哪項職責 哪一項職責 哪份有 哪一份有 哪個會 哪些會 which_role which_roles which_standard which_standards which_occupation ' +
      'which_occupations which_job which_jobs which_position which_positions who who_needs which_one 哪個要 哪個需要 哪些要 哪些需要 是哪個職務的事 是誰的',
  ],
  [
    'compare',
    '比較 比較一下 比一比 比一下 對照 對比 對照一下 差在哪 差在哪裡 差別 差異 差多少 差幾 哪裡不一樣 哪裡不同 有什麼不同 有什麼不一樣 有何不同 不同在哪 不一樣在哪 ' +
      '一樣嗎 有沒有一樣 重疊 共通 共同 相同 交集 並排 並列 vs versus 比呢 誰比較 哪個比較 哪個高 哪個低 哪個多 哪個少 誰多 誰少 compare comparison difference differences ' +
      'different 最多 最少 排成一張表 排成表 列成表 列成表格 做成表格 做成表 對照表 一張表 異同 有什麼差別 有什麼差 差在 有差嗎',
  ],
  [
    'count',
    '幾個 幾條 幾項 幾種 幾份 幾點 幾張 多少個 多少條 多少項 多少種 多少份 有多少 總共幾 總共有幾 一共幾 一共有幾 共有幾 共幾 有幾 總共多少 一共多少 總數 數量 幾筆 how_many 多少 加起來幾條 加起來有幾條 ' +
      '加起來幾個 加起來幾項 number_of',
  ],
  ['meaning', '是什麼意思 什麼意思 代表什麼 意思是 意義 定義 怎麼定義 怎麼解釋 meaning means mean 意思'],
  [
    'every',
    '每個職務 每個職位 每個職缺 每一個職務 各職務 各個職務 各職缺 各職能基準 每個職能基準 每份 各份 每一份 全部職務 全部職缺 全部職能基準 所有職務 所有職缺 所有職能基準 五個職務 五個職位 五份 五個職能基準 這五個 五種職務 四份 三份 every_role all_roles every_standard all_standards',
  ],
  [
    'overview',
    '工作內容 工作職責 職務內容 工作說明 職務說明 工作描述 描述 介紹 簡介 概要 總覽 在做什麼 是在做什麼 是做什麼 在幹嘛 主要做什麼 平常做什麼 都做些什麼 做些什麼 要做什麼 該做什麼 做什麼 要做些什麼 主要負責什麼 job_description overview description',
  ],
  [
    'next',
    '下一個 下一項 下一條 下一點 再下一個 再來一個 再來一項 後一個 後一項 接下來那個 接下來那項 next next_one',
  ],
  [
    'exists',
    '有職能基準 有職能基準嗎 有沒有職能基準 有對應的職能基準 有對應的職能基準嗎 有沒有對應的職能基準 有收錄 有收錄嗎 有沒有收錄 收錄了嗎',
  ],
  ['previous', '上一個 上一項 上一條 上一點 前一個 前一項 再上一個 previous prev previous_one'],
  ['up', '往上 上一層 回上層 上層 返回 回去 up back'],
];

/** 哪些任務 asks for tasks. */
const PLACE_IN: readonly (readonly [RegExp, 'duty' | 'both'])[] = [
  [/職責/u, 'duty'],
  [/任務/u, 'both'],
];

function placeIn(said: string): { place?: 'duty' | 'both' } {
  const place = PLACE_IN.find(([word]) => word.test(said))?.[1];
  return place ? { place } : {};
}

/** 總共有幾個, 一共幾條: what is counted stands behind. */
const TOTALS = [
  '總共',
  '總共有',
  '一共',
  '一共有',
  '共有',
  '共',
  '合計',
  '加起來',
  '加起來有',
  '全部加起來有',
];
const UNITS = ['個', '條', '項', '種', '份', '點', '張', '筆'];

const COUNT_ROWS: readonly Row[] = TOTALS.flatMap(total =>
  UNITS.flatMap(unit => ['幾', '多少'].map(many => total + many + unit)),
).map((said): Row => ({ said, meaning: { role: 'act', act: 'count' }, weight: 'act' }));

/** 是哪一個職務, 屬於哪個任務, 歸哪些職位. */
const BEFORE_WHICH = ['', '是', '屬於', '算是', '歸', '在', '由', '寫在', '列在', '出現在'];
const WHICH = ['哪個', '哪一個', '哪些', '哪幾個', '哪種', '哪一種', '哪項', '哪一項', '哪類', '什麼'];
const KINDS = '職務 職位 職業 職類 職缺 職能基準 工作 角色 人 任務 工作任務 職責'.split(' ');

const WHICH_ROWS: readonly Row[] = BEFORE_WHICH.flatMap(before =>
  WHICH.flatMap(which => KINDS.map(kind => before + which + kind)),
).map(said => actRow('which', said));

function actRow(act: Act, said: string): Row {
  return { said, meaning: { role: 'act', act, ...placeIn(said) }, weight: 'act' };
}

const SAID_ROWS: readonly Row[] = ACTS.flatMap(([act, words]) =>
  words.split(' ').map(said => actRow(act, said.replaceAll('_', ' '))),
);

export const ACT_ROWS: readonly Row[] = [...SAID_ROWS, ...WHICH_ROWS, ...COUNT_ROWS];
