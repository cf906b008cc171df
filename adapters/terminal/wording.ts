/** What only the terminal says to its users, in zh-TW; everything else is in the replies. */

/** @param example a question that the loaded standards answer */
export const welcome = (example: string): readonly string[] => [
  `職能基準查詢。輸入名稱或代碼，再加上想看的項目，例如：${example}`,
  '輸入「說明」看更多用法，Tab 補完，輸入「離開」結束。',
];

export const PROMPT = '職能> ';

export const PROMPT_WITH_MORE = '職能（按 Enter 看下一頁）> ';

export const GOODBYE = '再見。\n';

export const NO_MORE = '沒有下一頁了。\n';

/** A line of the list of standards. `code` is padded, so that the names stand in one column. */
export const listed = (code: string, name: string, level: number | string | null): string =>
  `${code}  ${name}（級別 ${level ?? '未列'}）`;

export const QUIT = /^(?:離開|結束|再見|exit|quit|q|:q)$/iu;

export const MORE = /^(?:更多|下一頁|繼續|more)$/iu;
