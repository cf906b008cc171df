/** What only Discord says to its users, in zh-TW, each refusal with a next step; everything else is in the replies. */

/** The question stands above its answer where it is too long for a button, and where everybody sees the answer. */
export const QUESTION_LABEL = '查詢：';

export const sharedBy = (name: string): string => `由 ${name} 分享`;

/** `count` ways on that no button carries, or that have no room. */
export const leftOut = (count: number): string =>
  `另有 ${count} 個按鈕或選項放不下；請直接用 /職能 輸入要查的內容。`;

/** A control whose step cannot be read, or whose answer is gone. */
export const STALE = '這個按鈕已經失效，可能是訊息太舊，或職能基準已更新。請再用 /職能 查詢一次。';

export const EXPIRED = '這次操作已經逾時，Discord 不再接受回覆。請再用 /職能 查詢一次。';

export const NOT_SHARER = '只有分享的人可以收回這則訊息。若要自己查詢，請使用 /職能。';

export const NO_QUESTION_IN_MESSAGE =
  '這則訊息裡沒有可以查詢的文字。請改選有文字的訊息，或使用 /職能 直接輸入。';

export const NO_SUCH_LINE = '找不到要引用的這一行，內容可能已更新。請再用 /職能 查詢一次。';

/** One line, with what was logged to find it by. */
export const failed = (reference: string): string =>
  `查詢時發生錯誤，請再試一次；若仍發生，請回報代號 ${reference}。`;

export const QUOTE_HINT = '長按或選取下面的文字即可複製：';

/** After the beginning of a text that is longer than a page. */
export const clipped = (beginning: string, length: number): string => `${beginning}（共 ${length} 字）`;

/** Above a line that is longer than a message. */
export const quoteCut = (left: number): string =>
  `這一行太長，後面還有 ${left} 個字放不下；請再用 /職能 查詢這一行，翻頁看完整內容。可先複製：`;

/** The first completion while nothing is typed. */
export const HELP_COMPLETION = { name: '說明：怎麼查詢，收錄了哪些職能基準', value: '說明' };

/** Why a completion is offered: what was heard. */
export const because = (detail: string): string => `｜${detail}`;

/** Of a long menu one select, which goes from one option to another. */
export const menuPart = (label: string, first: string, last: string): string =>
  `${label}：${first} ～ ${last}`;
