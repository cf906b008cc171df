/** What chats say beside their answers, in zh-TW; each refusal offers a next step. */

export const chat = {
  /** Stands before the question, above an answer that everybody sees. */
  questionLabel: '查詢：',
  sharedBy: (name: string): string => `由 ${name} 分享`,
  /** The step of a control cannot be read, or its answer is gone. */
  stale: '這個按鈕已經失效，可能是訊息太舊，或職能基準已更新。請重新查詢一次。',
  notSharer: '只有分享的人可以收回這則訊息。若要自己查詢，請重新輸入指令。',
  noQuestionInMessage: '這則訊息裡沒有可以查詢的文字。請改選有文字的訊息，或直接輸入名稱或代碼查詢。',
  noSuchLine: '找不到要引用的這一行，內容可能已更新。請重新查詢一次。',
  /** Ends a quotation that had to be cut. */
  quoteCut: (left: number): string => `…（後略 ${left} 字）`,
  /** `count`: links whose question no button or menu can hold, or for which there is no room. */
  leftOut: (count: number): string => `另有 ${count} 個按鈕或選項放不下；請直接輸入要查的名稱或代碼。`,
  /** One line. The log has the reference too. */
  failed: (reference: string): string => `查詢時發生錯誤，請再試一次；若仍發生，請回報代號 ${reference}。`,
} as const;

/** The labels of buttons and menus. */
export const LABELS = {
  pageBack: '◀ 上一頁',
  pageOn: '下一頁 ▶',
  up: (label: string): string => `▲ ${label}`,
  previous: (label: string): string => `◀ ${label}`,
  next: (label: string): string => `${label} ▶`,
  parts: '前往職責或任務',
  columns: '只看一個欄位',
  quote: '引用一行',
  share: '分享到頻道',
  withdraw: '收回',
} as const;
