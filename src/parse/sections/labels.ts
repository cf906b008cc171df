/**
 * Printed labels in ordinary ideographs. PDF texts hold Kangxi radicals (U+2F2F for 工) and compatibility ideographs
 * (U+FA08 for 行) in any word. In a label they would hide a whole section, so labels are normalised; texts are not.
 */
import type { Cell, Line } from '../line.ts';

const COMPATIBLE = /[\u2E80-\u2FDF\uF900-\uFAFF]/u;

/** At the beginning of a line or cell, or behind a blank. */
const LABEL =
  /(?<=^|\s)(?:職能基準|職[類業]|行業別|所屬(?:類別)?|類別|工作(?:描述|任務|活動|產出|職責)|基準級別|主要職責|行為指標|職能(?:內涵|級別)|級別|說明與補充事項|建議擔任|版本|最新版本|歷史版本)(?:代碼|名稱|別)*/gu;

export function settleLabels(lines: readonly Line[]): Line[] {
  return lines.map(line => (COMPATIBLE.test(line.text) ? settleLine(line) : line));
}

function settleLine(line: Line): Line {
  const settleCell = (cell: Cell): Cell => ({ ...cell, paragraphs: cell.paragraphs.map(settle) });
  return { ...line, text: settle(line.text), cells: line.cells?.map(settleCell) ?? null };
}

function settle(text: string): string {
  const plain = text.replace(new RegExp(COMPATIBLE, 'gu'), character => {
    const usual = character.normalize('NFKC');
    return usual.length === character.length ? usual : character;
  });
  let settled = '';
  for (const { 0: label, index } of plain.matchAll(LABEL)) {
    settled += text.slice(settled.length, index) + label;
  }
  return settled + text.slice(settled.length);
}
