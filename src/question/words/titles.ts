/** Words that make another title of a name they touch: 副總幹事 is no 總幹事, 工會總幹事助理 no 工會總幹事. */
import { fold } from '../../standard/fold.ts';

const BEFORE = ['副', '代理', '準', '前任', '儲備', '首席', '總', '助理', '見習', '實習', '兼任'];

const BEHIND = [
  '助理',
  '助手',
  '秘書',
  '特助',
  '主任',
  '主管',
  '經理',
  '專員',
  '人員',
  '員',
  '師',
  '長',
  '人',
  '組長',
  '課長',
  '總監',
  '顧問',
  '講師',
  '實習生',
  '工讀生',
  '培訓師',
  '代理人',
];

const TITLE_BEFORE = new RegExp(`(?:${BEFORE.map(fold).join('|')})$`, 'u');
const TITLE_BEHIND = new RegExp(`^(?:${BEHIND.map(fold).join('|')})`, 'u');

/** What a title ends with: 秘書長, 專員. */
const TITLE = new RegExp(
  `(?:${['人', '員', '師', '長', '事', '主任', '主管', '經理', '助理', '秘書', '領班'].map(fold).join('|')})$`,
  'u',
);

export function isTitle(folded: string): boolean {
  return TITLE.test(folded);
}

/** @param before folded text that touches the name on its left; `behind` on its right */
export function makesOtherTitle(before: string, behind: string): boolean {
  return TITLE_BEFORE.test(before) || TITLE_BEHIND.test(behind);
}

const DEPUTY_BEFORE = new RegExp(
  `(?:${['副', '代理', '儲備', '助理', '見習', '實習'].map(fold).join('|')})$`,
  'u',
);
const DEPUTY_BEHIND = new RegExp(
  `^(?:${['助理', '助手', '秘書', '特助', '代理人', '實習生'].map(fold).join('|')})`,
  'u',
);

/** Whether they surely do, not as a typing error may: 副會議專案經理, 基層主管助理; 基層主管人員 is a 基層主管. */
export function makesDeputy(before: string, behind: string): boolean {
  return DEPUTY_BEFORE.test(before) || DEPUTY_BEHIND.test(behind);
}
