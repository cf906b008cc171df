/** The five published documents, and a small correct one, which tests break on purpose. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../seeds/documents/', import.meta.url);

/** `code` is the first word of the file name. */
export const seedDocuments: readonly { code: string; text: string }[] = readdirSync(folder)
  .filter(file => file.endsWith('.txt'))
  .toSorted()
  .map(file => ({
    code: /^[A-Z]{3}\d{4}-\d{3}(?:v\d+)?/u.exec(file)?.[0] ?? file,
    text: readFileSync(new URL(file, folder), 'utf8'),
  }));

export function seedDocument(code: string): string {
  const found = seedDocuments.find(document => document.code === code);
  if (!found) throw new Error(`no seed document ${code}`);
  return found.text;
}

const HEADER =
  '主要職責\t工作任務\t工作產出\t行為指標\t職能級別\t職能內涵 (K=knowledge 知識)\t職能內涵 (S=skills 技能)';

/** Invented. Every fact has its own line number; see the comments of `issues.test.ts`. */
export const FAULTLESS = `花藝設計師職能基準

版本\t職能基準代碼\t職能基準名稱\t狀態\t更新說明\t發展更新日期
V2\tAGR3456-001v2\t花藝設計師\t最新版本\t略\t2020/05/01
V1\tAGR3456-001\t花店人員\t歷史版本\t已被《AGR3456-001v2》取代\t2016/05/01

職能基準代碼\t\tAGR3456-001v2
職能基準名稱 (擇一填寫)\t\t職類
\t\t職業\t花藝設計師
所屬類別\t職類別\t設計 / 花藝\t職類別代碼\tAGR
\t職業別\t設計人員\t職業別代碼\t3456
\t行業別\t零售業\t行業別代碼\tG4852
工作描述\t\t設計花束。
基準級別\t\t3

${HEADER}
T1 接單\tT1.1 詢問需求\tO1.1.1 需求單\tP1.1.1 詢問用途。 P1.1.2 記下預算。\t3\tK1 花材 K2 色彩： • 冷色 • 暖色\tS1 溝通 S2 記錄
\tT1.2 報價\tO1.2.1 報價單\tP1.2.1 計算成本。 P1.2.2 說明價格。 P1.2.3 確認訂單。\t\t\t

${HEADER}
\tT1.3 交辦\t\tP1.3.1 安排人手。\t\t\t
T2 製作\tT2.1 選花\tO2.1.1 花材表\tP2.1.1 挑選花材。 P2.1.2 檢查新鮮度。\t4\tK3 保鮮 K1 花材\tS3 修剪
\tT2.2 綁花\tO2.2.1 花束 O2.2.2 照片\tP2.2.1 綁製花束。 P2.2.2 拍照存檔。\t\t\t

職能內涵 (A=attitude 態度)

A01 耐心：能重複練習。
A02 細心：能看出瑕疵。

說明與補充事項

- 建議擔任此職類/職業之學歷/經歷/或能力條件：
 - 高中以上畢業。
- 其他補充說明
 - 本基準為練習之用。
`;

/** The line of the faultless document that holds `words`. */
export function lineOf(words: string): number {
  const index = FAULTLESS.split('\n').findIndex(line => line.includes(words));
  if (index === -1) throw new Error(`no line holds ${words}`);
  return index + 1;
}
