/** What stands on buttons and menus, in zh-TW. */
export const controlWords = {
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
