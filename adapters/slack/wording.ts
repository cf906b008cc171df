/** What only the Slack adapter says, in zh-TW; each refusal offers a next step. */

/** Instead of an answer without words. */
export const NOTHING_TO_SAY = '這個答案沒有內容，請換個問法，或輸入「說明」。';

/** On a button or an option that would be empty. */
export const NO_LABEL = '（未命名）';

/** @param command the slash command as it is installed */
export const noChannel = (command: string): string =>
  `私訊裡沒有頻道可以分享。請到頻道輸入「${command} 公開」加上名稱或代碼。`;

/** @param command the slash command as it is installed */
export const unknownCommand = (command: string): string =>
  `這個指令沒有對應的功能。查詢職能基準請輸入 ${command} 加上名稱或代碼，例如：${command} 說明`;

export const QUOTE_HINT = '選取下面的文字即可複製：';

/** The label of a menu that holds a part of the options. */
export const menuPart = (label: string, part: number, parts: number): string =>
  `${label}（${part}／${parts}）`;

export const PICKER = {
  title: '查詢職能基準',
  submit: '查詢',
  close: '取消',
  standard: '職能基準',
  standardHint: '輸入名稱、代碼或關鍵字，再從清單選擇。',
  standardPlaceholder: '例如：會議、BAS2421',
  part: '職責或任務（可不選）',
  partHint: '先選職能基準，這裡才有它的職責與任務。',
  noParts: '這一項沒有更細的職責或任務，可以直接查詢。',
  partPlaceholder: '整個職能基準',
  column: '只看一個欄位（可不選）',
  columnPlaceholder: '全部欄位',
  noStandard: '請先選一項職能基準。',
} as const;

export const HOME = {
  title: '職能基準查詢',
  open: '開啟選擇視窗',
  howTo: '怎麼查',
  /** @param command the slash command as it is installed */
  links: (command: string): readonly string[] => [
    `在任何頻道輸入 ${command} 加上名稱或代碼；只有您看得到答案，可以再分享。`,
    '在討論串裡：@ 這個機器人，或在訊息的「更多動作」選「查職能」。',
    '直接傳訊息給這個機器人。',
  ],
} as const;
