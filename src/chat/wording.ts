/** What every chat platform says beside its answers, in zh-TW, each refusal with a next step. */

export const chat = {
  /** The question stands above its answer where everybody sees it. */
  questionLabel: '查詢：',
  sharedBy: (name: string): string => `由 ${name} 分享`,
  /** A control whose step cannot be read, or whose answer is gone. */
  stale: '這個按鈕已經失效，可能是訊息太舊，或職能基準已更新。請重新查詢一次。',
  notSharer: '只有分享的人可以收回這則訊息。若要自己查詢，請重新輸入指令。',
  noQuestionInMessage: '這則訊息裡沒有可以查詢的文字。請改選有文字的訊息，或直接輸入名稱或代碼查詢。',
  noSuchLine: '找不到要引用的這一行，內容可能已更新。請重新查詢一次。',
  /** Behind the words of a quotation that go on. */
  quoteCut: (left: number): string => `…（後略 ${left} 字）`,
  /** `count` ways on that no button or menu holds: their question is too long for one, or there are too many. */
  leftOut: (count: number): string => `另有 ${count} 個按鈕或選項放不下；請直接輸入要查的名稱或代碼。`,
  /** One line, with what was logged to find it by. */
  failed: (reference: string): string => `查詢時發生錯誤，請再試一次；若仍發生，請回報代號 ${reference}。`,
} as const;
