/** What only Discord says to its users, in zh-TW, each refusal with a next step; everything else is in the replies. */

export const EXPIRED = '這次操作已經逾時，Discord 不再接受回覆。請再用 /職能 查詢一次。';

export const QUOTE_HINT = '長按或選取下面的文字即可複製：';

/** The first completions while nothing, or half of such a word, is typed. */
export const WORD_COMPLETIONS = [
  { name: '說明：怎麼查詢，有哪些例子', value: '說明' },
  { name: '清單：收錄了哪些職能基準', value: '清單' },
] as const;

/** Before the completions of a question that everybody is to see: as it was typed. */
export const FOR_EVERYONE = '公開 ';

/** Why a completion is offered: the name that matched. */
export const because = (detail: string): string => `｜${detail}`;

/**
 * The same again in a completion's shown name that came back, behind the code or at the end: a quotation has blanks, the
 * rest has none.
 */
export const BECAUSE =
  /(?<=（[A-Z]{3}[A-Z0-9]\d{3}-\d{3}(?:v\d+)?）)｜(?:「[^」…]*[」…]|[^\s「])*|｜內容符合(?=\s|$)/u;

/** Of a long menu one select, which goes from one option to another. */
export const menuPart = (label: string, first: string, last: string): string =>
  `${label}：${first} ～ ${last}`;
