/** What only a terminal says to its users, in zh-TW; everything else is in the replies. */

export const WELCOME =
  '職能基準查詢。輸入名稱或代碼，再加上想看的項目，例如：會議專案經理 T3。\n輸入「說明」看更多用法，Tab 補完，輸入「離開」結束。\n';

export const PROMPT = '職能> ';

export const GOODBYE = '再見。\n';

export const NO_MORE = '沒有下一頁了。\n';

export const MORE_FOLLOWS = '（按 Enter 看下一頁）\n';

/** One line, with what was logged to find it by. */
export const failed = (reference: string): string =>
  `查詢時發生錯誤，請再試一次；若仍發生，請回報代號 ${reference}。\n`;

export const QUIT = /^(?:離開|結束|再見|exit|quit|q|:q)$/iu;

export const MORE = /^(?:更多|下一頁|繼續|more)$/iu;
