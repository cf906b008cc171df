/** Characters that are taken for one another by eye: each row looks alike. */
import { foldCharacters } from '../../standard/fold.ts';

const ROWS =
  '會曾 活話括 動勤勳 企全金 員貝貟見具 工土士 幹斡 總聰 基墓 主王生 管菅 層履屢 辦辨瓣辯 理埋 人入八 公么 議譏儀義 ' +
  '專傳傅 案桉 經徑勁輕 己已巳 未末 日曰 大太犬 千干于 天夫 午牛 由田甲申 侯候 晴睛 折拆析 券卷 戊戌戍 帥師 間問聞 ' +
  '科料 便使 廷延 拔撥 博搏 徽微 務霧 室窒 技枝 計訂 資質 貨貸 銷鎖 車東 銑洗 電雷 機幾 網綱 程裎 體休 品晶 護獲 ' +
  '照昭 容客 廚櫥 焙培 旅族 遊游 影彰 視規 水冰永 作昨 木本 石右 測側 花化 園圍 農濃 運連 輸輪 採彩 購構講 核該 ' +
  '險檢撿驗 期斯 投役設 社杜 媒煤 意億 市巿 場揚 查杳 展屐 職識織 健建 能熊 營螢 造遣 製制 裝裂 修條 塗途 床庄 ' +
  '鍛鍜 鋁鉛 銲鋅 船般 航肮 醫翳 藥樂 劑濟 牙芽 師獅 訓川 練煉鍊 稽秸 徵微 招召 募幕慕 薪新 酬洲 勞榮 保堡 全金';

const ALIKE = new Map<string, Set<string>>();
const ROWS_OF = new Map<string, number[]>();
for (const [number, row] of ROWS.split(' ').map(foldCharacters).entries()) {
  for (const character of row) {
    ALIKE.set(character, new Set([...(ALIKE.get(character) ?? []), ...Array.from(row)]));
    ROWS_OF.set(character, [...(ROWS_OF.get(character) ?? []), number]);
  }
}

/** The folded characters that a folded one is mistaken for by eye, with itself. */
export function lookAlikes(character: string): ReadonlySet<string> | null {
  return ALIKE.get(character) ?? null;
}

/** The numbers of the rows that hold a folded character. */
export function alikeRowsOf(character: string): readonly number[] {
  return ROWS_OF.get(character) ?? [];
}
