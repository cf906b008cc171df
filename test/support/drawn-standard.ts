/** A small standard on two drawn pages: merged cells, a cell cut by the page break, a repeated header, page numbers. */
import { type DrawnPage, type DrawnRule, type DrawnText, SIZE } from './draw-pdf.ts';

/** `rows`: how many rows the cell spans; 0 where one above covers it. */
type DrawnCell = { lines: string[]; rows: number };

const LEFT = 30;
const COLUMNS = [60, 70, 60, 150, 40, 80, 75];
const LINE = 14;
const THIN = 0.5;

function cell(text: string, rows = 1): DrawnCell {
  return { lines: text.split('|'), rows };
}

const HEADER = [
  '主要職責',
  '工作任務',
  '工作產出',
  '行為指標',
  '職能|級別',
  '職能內涵|(K=knowledge|知識)',
  '職能內涵|(S=skills|技能)',
].map(text => cell(text));

export const DRAWN_PAGES: DrawnPage[] = [
  page([
    write(200, 30, '檢驗員職能基準'),
    ...table(45, [140, 395], [['職能基準代碼', 'BAS2421-001v1'].map(word => cell(word))]),
    ...table(75, [60, 80, 395], [['', '職業', '檢驗員'].map(word => cell(word))]),
    ...table(110, COLUMNS, [
      HEADER,
      [
        cell('T1抽樣與檢|驗', 2),
        cell('T1.1取樣'),
        cell('O1.1.1AI|oT紀錄'),
        cell('P1.1.1依規定取樣。'),
        cell('3', 2),
        cell('K01統計|K02 3D量測|法規：|⚫度量衡法', 2),
        cell('S07 3D繪圖'),
      ],
      [
        cell('', 0),
        cell('T1.2送驗'),
        cell(''),
        cell('P1.2.1將樣品送'),
        cell('', 0),
        cell('', 0),
        cell('S02溝通'),
      ],
    ]),
    write(270, 820, '第 1 頁，共 2 頁'),
  ]),
  page([
    ...table(30, COLUMNS, [
      HEADER,
      [cell(''), cell(''), cell(''), cell('至實驗室。'), cell(''), cell('⚫商品檢驗法'), cell('')],
    ]),
    write(LEFT, 200, '職能內涵（A=attitude 態度）'),
    write(LEFT, 215, 'A01謹慎細心：能核對每個步驟。'),
    write(LEFT, 240, '說明與補充事項'),
    write(LEFT, 255, '● 建議擔任此職類/職業之學歷/經歷/或能力條件：'),
    write(LEFT + 20, 270, '• 大專以上畢業。'),
    write(270, 820, '第 2 頁，共 2 頁'),
  ]),
];

type Mark = { text: DrawnText } | { rule: DrawnRule };

function write(x: number, y: number, words: string): Mark {
  return { text: { x, y, text: words } };
}

function page(marks: readonly Mark[]): DrawnPage {
  return {
    texts: marks.flatMap(mark => ('text' in mark ? [mark.text] : [])),
    rules: marks.flatMap(mark => ('rule' in mark ? [mark.rule] : [])),
  };
}

/** Each cell has four borders of its own, as Word draws them. */
function table(top: number, widths: readonly number[], rows: readonly DrawnCell[][]): Mark[] {
  const heights = rows.map(
    row => 6 + LINE * Math.max(...row.map(({ lines, rows: spanned }) => (spanned === 1 ? lines.length : 2))),
  );
  const topOf = (index: number) => heights.slice(0, index).reduce((sum, height) => sum + height, top);
  return rows.flatMap((row, index) =>
    row.flatMap((drawn, column) => {
      if (drawn.rows === 0) return [];
      const x = widths.slice(0, column).reduce((sum, width) => sum + width, LEFT);
      const [y, bottom] = [topOf(index), topOf(index + drawn.rows)];
      const words = drawn.lines.map((line, at) => write(x + 3, y + SIZE + 3 + at * LINE, line));
      return [...borders({ x, y, width: widths[column] ?? 0, height: bottom - y }), ...words];
    }),
  );
}

function borders({ x, y, width, height }: DrawnRule): Mark[] {
  return [
    { rule: { x, y, width, height: THIN } },
    { rule: { x, y: y + height, width, height: THIN } },
    { rule: { x, y, width: THIN, height } },
    { rule: { x: x + width, y, width: THIN, height } },
  ];
}
