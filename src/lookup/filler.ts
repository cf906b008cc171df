/** Words around what is asked: politeness, question words, words for a standard as a whole. */
import { foldCharacters } from '../standard/fold.ts';
import { takeOut } from './take-out.ts';

/** PressOutcome out wherever they stand. */
const FILLER = [
  '職能基準',
  '主要職責',
  '工作任務',
  '工作內容',
  '工作職責',
  '請教',
  '不好意思',
  '你好',
  '您好',
  'vs',
  'icap',
  '請問',
  '麻煩',
  '幫我',
  '給我',
  '告訴我',
  '我想當',
  '想當',
  '我想',
  '想要',
  '想知道',
  '想看',
  '想查',
  '查詢',
  '查一下',
  '看一下',
  '一下',
  '應具備',
  '需要具備',
  '具備',
  '需要',
  '要求',
  '有哪些',
  '有關',
  '是哪些',
  '要做哪些',
  '哪些',
  '有什麼',
  '是什麼',
  '要做什麼',
  '做什麼',
  '什麼',
  '多少',
  '如何',
  '謝謝',
  '關於',
  '以及',
  '還有',
];

/** Single characters are filler only at the edge of a word: 查 in 調查 is not. */
const EDGE = String.raw`(?<=^|\s)(?:的|和|與|及|跟|查|想|要|有)+|(?:的|和|與|及|嗎|呢|吧|了)+(?=\s|$)`;

/** Words of nothing but these characters ask, greet or join, and say nothing of what is asked. */
const FUNCTION =
  '我你妳您他她它誰請問想要會當是的了嗎呢吧啊喔哦呀啦嘛之這那個些什麼甚怎樣何有沒在給幫查找看說到去做能可以及與和跟還或者也都就才被把讓一下多少幾嗨哈囉謝好先生小姐位';

/** Words that say nothing when they stand alone, but may be part of a name: 資料庫管理人員. */
const EMPTY =
  '代碼|資料|內容|相關|限制|應徵|介紹|了解|職能|工作|職務|職位|東西|成為|擔任|從事|勝任|全部|所有|完整|詳細|列出|再說一次|意思|幾項|show|please|to';

const ONLY_FUNCTION = new RegExp(`^(?:[${foldCharacters(FUNCTION)}]|${foldCharacters(EMPTY)})*$`, 'u');

/** What stands in the answer about a whole standard, without a column of its own. */
const OVERVIEW = '職責|任務|工作描述|描述|職類別|職類|職業別|行業別|行業|介紹|內容';

const ASKS_FOR_ALL = new RegExp(foldCharacters(OVERVIEW), 'u');
const ONLY_OVERVIEW = new RegExp(`^(?:\\s|${foldCharacters(OVERVIEW)})*$`, 'u');

const FILLER_WORDS = new RegExp(
  foldCharacters(FILLER.toSorted((a, b) => b.length - a.length).join('|')),
  'gu',
);
const EDGE_WORDS = new RegExp(foldCharacters(EDGE), 'gu');

/** What remains of a text without its filler: words with one blank between them. */
export function takeFiller(text: string): string {
  const rest = takeOut(takeOut(text, FILLER_WORDS), EDGE_WORDS)
    .replace(PUNCTUATION, (_, joint: string | undefined) => joint ?? ' ')
    .trim()
    .split(' ')
    .filter(word => !ONLY_FUNCTION.test(foldCharacters(word)))
    .join(' ');
  // Beside other words they are content: 任務 in 「任務 分配」.
  return ONLY_OVERVIEW.test(foldCharacters(rest)) ? '' : rest;
}

/** What joins a code stays: T3.2.1, ISO-9001. */
const PUNCTUATION = /((?<=[a-z\d])[.-](?=[a-z\d]))|[^\p{L}\p{N}]+/giu;

/** Whether words ask for the whole of a standard: 職責, 工作描述. @param words of which nothing remains without filler */
export function asksForAll(words: string): boolean {
  return ASKS_FOR_ALL.test(foldCharacters(words));
}
