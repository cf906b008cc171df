/** 更新說明 that says which standards became this one: 將遊戲伺服器端程式設計師與遊戲客戶端程式設計師2項職能基準合併為行動遊戲程式設計師. */

const MERGED =
  /(?:將|由)([^，,。；;：:]+?)等?\s*(\d{1,2}|[兩二三四五六七八九十])\s*[項個](?:職能)?(?:基準|職類|職業)?\s*(?:合併|整併|併)[為成]/gu;

/** A name may hold one of these itself: they separate names only where the count is right. */
const SEPARATORS = [/、/u, /[、與]/u, /[、和]/u, /[、及]/u, /[、與和及]/u];

export function readMergedNames(note: string): string[] {
  return [...note.matchAll(MERGED)].flatMap(([, names = '', count = '']) => split(names, readCount(count)));
}

function split(names: string, count: number): string[] {
  const ways = SEPARATORS.map(separator =>
    names.split(separator).map(name => name.replace(/[「」《》\s]/gu, '')),
  );
  return ways.find(way => way.length === count && way.every(name => name.length > 1)) ?? [];
}

const DIGITS = '零一二三四五六七八九十';

function readCount(written: string): number {
  return /\d/u.test(written) ? Number(written) : DIGITS.indexOf(written.replace('兩', '二'));
}
