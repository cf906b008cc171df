/**
 * Prints a standard in the wrapped layout. The table is laid out on pages as a word processor does it, then read row by
 * row, cell by cell, line by line. Where the height changes, a new line begins:
 *
 *     y   duty    task    output  indicator   level  knowledge          → T1取得 T1.1解讀  P1.1.1確認 4 K1 活動
 *     0   T1取得  T1.1解讀        P1.1.1確認  4      K1 活動                資訊
 *     1           資訊            產業               籌辦                   產業
 *     2           T1.2使用        P1.2.1檢查         K2 產業                籌辦
 *                                                                           K2 產業 T1.2使用  P1.2.1檢查
 */
import { COLUMNS, type Column } from '../../src/parse/piece.ts';
import { printWidth } from '../../src/parse/text.ts';
import type { Duty, Knowledge, Task } from '../../src/standard/schema.ts';
import type { Choose, PrintedStandard } from './arbitrary-standard.ts';

/** A line as it was wrapped. At the end of a paragraph the layout prints a blank. */
type WrappedLine = { text: string; endsParagraph: boolean };

/** A cell in the table: `top` is the height of its first line, without counting page breaks. */
type PlacedCell = { top: number; lines: WrappedLine[] };

/** A row of the table. `merged` cells are printed with the first row of their duty on each page. */
type PlacedRow = { own: Cells; merged: Cells; top: number; bottom: number };

type Cells = Partial<Record<Column, PlacedCell>>;

type Columns = Record<Exclude<Column, 'level'>, number>;

/** What stays the same in a document: column widths in half characters, blanks after codes, the bullet of sub-items. */
type Style = { widths: Columns; gap: { line: string; ability: string }; bullet: string; hangs: boolean };

export function printWrapped(standard: PrintedStandard, choose: Choose): string {
  const style = widen(chooseStyle(choose), standard.duties);
  const rows = layOut(standard.duties, style, choose);
  const between = choose(2) === 1 ? [' '] : [];
  return [
    ` ${standard.name}職能基準 \n\n`,
    ...paragraphs(printVersions(standard)),
    ...paragraphs([...printBox(standard, choose), ' ']),
    printHeader(standard),
    ...printPages(rows, choose).map(
      (page, index) => (index === 0 ? '' : `\n${printHeader(standard)}`) + page,
    ),
    '\n\n',
    ...paragraphs([...between, '職能內涵（A=attitude 態度） ']),
    ...printAttitudes(standard, choose),
    ...paragraphs([' ', '說明與補充事項 ', ...printSupplements(standard, choose), ' ']),
    '\n',
  ].join('');
}

function paragraphs(lines: readonly string[]): string[] {
  return lines.map(line => `${line}\n\n`);
}

function chooseStyle(choose: Choose): Style {
  const width = (narrow: number, wide: number) => narrow + choose(wide - narrow + 1);
  return {
    widths: {
      duty: width(8, 16),
      task: width(8, 18),
      output: width(12, 22),
      indicator: width(20, 44),
      knowledge: width(16, 32),
      skill: width(16, 36),
    },
    gap: { line: choose(2) === 1 ? '' : ' ', ability: choose(4) === 1 ? '' : ' ' },
    bullet: [' ', '\uF06C', '\uF09F ', '\uF0B7 '][choose(4)] ?? ' ',
    hangs: choose(4) === 1,
  };
}

/** No column is narrower than its longest unbreakable text. */
function widen(style: Style, duties: readonly Duty[]): Style {
  const { widths, gap, bullet } = style;
  const tasks = duties.flatMap(duty => duty.tasks);
  const coded = (space: string, list: readonly Task['outputs'][number][]) =>
    list.map(({ code, text }) => code + space + text);
  const listed = (list: readonly Knowledge[]) => [
    ...coded(gap.ability, list),
    ...list.flatMap(({ items }) => items.map(item => `${'x'.repeat(printWidth(bullet))}${item}`)),
  ];
  const places = [...duties, ...tasks];
  const atLeast = (width: number, texts: readonly string[]) =>
    Math.max(width, ...texts.flatMap(text => text.match(UNIT) ?? []).map(unit => printWidth(unit.trimEnd())));
  return {
    ...style,
    widths: {
      duty: atLeast(
        widths.duty,
        duties.map(({ code, name }) => code + gap.line + name),
      ),
      task: atLeast(
        widths.task,
        tasks.map(({ code, name }) => code + gap.line + name),
      ),
      output: atLeast(
        widths.output,
        tasks.flatMap(task => coded(gap.line, task.outputs)),
      ),
      indicator: atLeast(
        widths.indicator,
        tasks.flatMap(task => coded(gap.line, task.indicators)),
      ),
      knowledge: atLeast(
        widths.knowledge,
        places.flatMap(({ knowledge }) => listed(knowledge)),
      ),
      skill: atLeast(
        widths.skill,
        places.flatMap(({ skills }) => listed(skills)),
      ),
    },
  };
}

// The boxes above the table

function printVersions({ versions }: PrintedStandard): string[] {
  if (versions.length === 0) return [];
  return [
    '版本 職能基準代碼 職能基準名稱 狀態 更新說明 發展更新日期 ',
    ...versions.map(row => `${[row.version, row.code, row.name, row.status, row.note, row.date].join(' ')} `),
    ' ',
  ];
}

function printBox(standard: PrintedStandard, choose: Choose): string[] {
  const { remark } = standard;
  const rows = (label: string, list: PrintedStandard['industries']) =>
    list.map(({ name, code }) => `${label} ${name} ${label}代碼 ${code} `);
  const width = 40 + choose(60);
  return [
    `職能基準代碼 ${standard.code} `,
    '職能基準名稱 ',
    '(擇一填寫) ',
    '職類  ',
    ...wrapText(`職業 ${standard.name}${remark === null ? '' : `（${remark}）`}`, width).map(printLine),
    '所屬',
    '類別 ',
    ...rows('職類別', standard.jobCategories),
    ...rows('職業別', standard.occupations),
    ...rows('行業別', standard.industries),
    ...wrapText(`工作描述 ${standard.description}`, width).map(printLine),
    `基準級別 ${standard.level ?? ''} `,
  ];
}

function printHeader({ headings }: PrintedStandard): string {
  return paragraphs([
    ` ${headings.duty} ${headings.task} 工作產出 行為指標 \n職能`,
    '級別 ',
    '職能內涵 ',
    '(K=knowledge 知識) ',
    '職能內涵 ',
    '(S=skills 技能) ',
  ]).join('');
}

// Wrapping

/** Text that is never broken: an ideograph with the comma after it, a Latin word, a blank beside an ideograph. */
const UNIT = /(?:[!-~]+|[^!-~])(?:[，、。；：）]|(?<=[^!-~]) [!-~]+| (?=[^!-~]).)*/gu;

function wrapText(text: string, width: number): WrappedLine[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of text.match(UNIT) ?? []) {
    if (line !== '' && printWidth((line + unit).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = unit.trimStart();
    } else line += unit;
  }
  return [...lines, line].map((wrapped, index) => ({ text: wrapped, endsParagraph: index === lines.length }));
}

function printLine({ text, endsParagraph }: WrappedLine): string {
  return endsParagraph ? `${text} ` : text;
}

const EMPTY: WrappedLine[] = [{ text: '', endsParagraph: true }];

function wrapLines(list: Task['outputs'], width: number, gap: string): WrappedLine[] {
  if (list.length === 0) return EMPTY;
  return list.flatMap(({ code, text }) => wrapText(code + gap + text, width));
}

function wrapAbilities(list: readonly Knowledge[], width: number, { gap, bullet }: Style): WrappedLine[] {
  if (list.length === 0) return EMPTY;
  const lines = list.flatMap(({ code, text, items }) => [
    ...wrapText(code + gap.ability + text, width),
    ...items.flatMap(item => {
      const [first, ...more] = wrapText(item, width - printWidth(bullet));
      return first ? [{ ...first, text: bullet + first.text }, ...more] : [];
    }),
  ]);
  return (list.at(-1)?.items.length ?? 0) > 0 ? [...lines, ...EMPTY] : lines;
}

// The table's layout

function layOut(duties: readonly Duty[], style: Style, choose: Choose): PlacedRow[] {
  const perTask = duties.some(duty =>
    duty.tasks.some(task => task.knowledge.length + task.skills.length > 0),
  );
  let top = 0;
  return duties.flatMap(duty => {
    const rows = placeDuty(duty, { top, perTask, mergesLevel: isMergeable(duty) && choose(2) === 0 }, style);
    top = rows.at(-1)?.bottom ?? top;
    return rows;
  });
}

function isMergeable({ tasks }: Duty): boolean {
  return tasks.every(task => task.level === tasks[0]?.level);
}

type Place = { top: number; perTask: boolean; mergesLevel: boolean };

function placeDuty(duty: Duty, { top, perTask, mergesLevel }: Place, style: Style): PlacedRow[] {
  const { widths, gap } = style;
  const abilitiesOf = ({ knowledge, skills }: Duty | Task) => ({
    knowledge: wrapAbilities(knowledge, widths.knowledge, style),
    skill: wrapAbilities(skills, widths.skill, style),
  });
  const merged = place(top, {
    duty: wrapText(duty.code + gap.line + duty.name, widths.duty),
    ...(mergesLevel ? { level: levelLines(duty.tasks[0]) } : {}),
    ...(perTask ? {} : abilitiesOf(duty)),
  });
  let rowTop = top;
  const rows = duty.tasks.map((task): PlacedRow => {
    const own = place(rowTop, {
      task: wrapText(task.code + gap.line + task.name, widths.task),
      output: wrapLines(task.outputs, widths.output, gap.line),
      indicator: wrapLines(task.indicators, widths.indicator, gap.line),
      ...(mergesLevel ? {} : { level: levelLines(task) }),
      ...(perTask ? abilitiesOf(task) : {}),
    });
    const row = { own, merged, top: rowTop, bottom: bottomOf(own) };
    rowTop = row.bottom;
    return row;
  });
  // The last row grows if the merged cells are higher than all rows together.
  const last = rows.at(-1);
  if (last) last.bottom = Math.max(last.bottom, bottomOf(merged));
  return rows;
}

function place(top: number, cells: Partial<Record<Column, WrappedLine[]>>): Cells {
  return Object.fromEntries(Object.entries(cells).map(([column, lines]) => [column, { top, lines }]));
}

function bottomOf(cells: Cells): number {
  return Math.max(...Object.values(cells).map(({ top, lines }) => top + lines.length));
}

function levelLines(task: Task | undefined): WrappedLine[] {
  return [{ text: task?.level ? String(task.level) : '', endsParagraph: true }];
}

// Reading the table

type Span = { from: number; to: number };

function printPages(rows: readonly PlacedRow[], choose: Choose): string[] {
  const bottom = rows.at(-1)?.bottom ?? 0;
  const pages: string[] = [];
  let from = 0;
  while (from < bottom) {
    const to = choosePageEnd(rows, from, choose);
    pages.push(printPage(rows, { from, to }));
    from = to;
  }
  return pages;
}

function choosePageEnd(rows: readonly PlacedRow[], from: number, choose: Choose): number {
  const height = [1000, 40, 30, 20, 10][choose(5)] ?? 1000;
  let to = from + height + (height < 1000 ? choose(10) : 0);
  while (isDoubtful(rows, { from, to })) to += 1;
  return to;
}

/**
 * Some page breaks make a text ambiguous. There the page gets another line. A break is ambiguous if
 * - its last line has a cut cell beside a finished one that also fills its column and has no full stop;
 * - the next page begins with the rest of a cut cell beside another cell, and a blank or a Latin word hides the border;
 * - the same, and the cut cell was not alone on the last line either, so that only its width shows that it was cut;
 * - only the empty line after a list would move to the next page;
 * - one cell fills its page and continues on the next, where another cell continues too: no end is visible between them.
 * Directly after a break, a task's own knowledge looks like a merged cell that continues. Another row must show that it is not.
 */
function isDoubtful(rows: readonly PlacedRow[], page: Span): boolean {
  const { from, to } = page;
  const cells = rows.flatMap(({ own, merged }) => columnEntries({ ...own, ...merged }));
  const at = (cell: PlacedCell, y: number) => cell.lines[y - cell.top];
  const isCut = (cell: PlacedCell) => at(cell, to) !== undefined && at(cell, to - 1)?.endsParagraph === false;
  const cut = cells.filter(({ cell }) => isCut(cell));
  const next = Math.max(0, ...cut.map(({ cell }) => printWidth(at(cell, to)?.text.match(UNIT)?.[0] ?? '')));
  const full = cells.some(({ column, cell }) => {
    const isOnly = cell.top >= to - 1 || from === to - 1 || column === 'knowledge' || column === 'skill';
    const line = at(cell, to - 1);
    const isLast = line?.endsParagraph === true && !/(?:^|[。])$/u.test(line.text);
    return isOnly && isLast && printWidth(line.text) + next > widestOf(cells, column) - 8;
  });
  const first = cells.filter(({ cell }) => isCut(cell) || (at(cell, to) && !at(cell, to + 1)));
  const hasBlank = first.some(({ cell }) =>
    / |^[A-Z0-9(]|[A-Z0-9)]$/iu.test(at(cell, to)?.text.replace(/^[TOPKS][0-9.]+ ?/u, '') ?? ''),
  );
  const isHidden = cut.some(({ cell }) => cell.top >= to - 1) && first.some(({ cell }) => !isCut(cell));
  const carried = cells.some(({ cell }) => cell.lines.length > 1 && at(cell, to)?.text === '');
  const isUncoded = (cell: PlacedCell) =>
    cell.top < from && at(cell, from) !== undefined && !/^[TOPKS]\d/u.test(at(cell, from)?.text ?? '');
  const goesOnUnseen = cells.some(
    ({ column, cell }) =>
      at(cell, from) &&
      at(cell, to) &&
      cells.some(other => COLUMNS.indexOf(other.column) > COLUMNS.indexOf(column) && isUncoded(other.cell)),
  );
  const proof = rows.find((row, index) => row.own.knowledge && row.merged === rows[index - 1]?.merged);
  if (proof?.top === to) return true;
  return (
    (cut.length > 0 && full) ||
    (cut.length > 0 && first.length > 1 && (hasBlank || isHidden)) ||
    carried ||
    goesOnUnseen
  );
}

type Entry = { column: Column; cell: PlacedCell };

function columnEntries(cells: Cells): Entry[] {
  return COLUMNS.flatMap(column => {
    const cell = cells[column];
    return cell ? [{ column, cell }] : [];
  });
}

function widestOf(cells: readonly Entry[], column: Column): number {
  const lines = cells.flatMap(entry => (entry.column === column ? entry.cell.lines : []));
  return Math.max(...lines.map(line => printWidth(line.text)));
}

/** Lines of the same height share a line, with a blank between them unless there is one already. */
function printPage(rows: readonly PlacedRow[], page: Span): string {
  const printed: string[] = [];
  let height: number | null = null;
  for (const { y, text } of linesOfPage(rows, page)) {
    const before = y === height ? printed.pop() : undefined;
    height = y;
    if (before === undefined) printed.push(text);
    else printed.push(before + (before.endsWith(' ') ? '' : ' ') + text);
  }
  return printed.join('\n\n');
}

function linesOfPage(rows: readonly PlacedRow[], page: Span): { y: number; text: string }[] {
  const onPage = rows.filter(row => row.top < page.to && row.bottom > page.from);
  const seen = new Set<Cells>();
  return onPage.flatMap(({ own, merged }) => {
    const cells = seen.has(merged) ? own : { ...own, ...merged };
    seen.add(merged);
    return COLUMNS.flatMap(column => linesOn(cells[column], page));
  });
}

function linesOn(cell: PlacedCell | undefined, { from, to }: Span): { y: number; text: string }[] {
  if (!cell) return [];
  return cell.lines
    .map((line, index) => ({ y: cell.top + index, text: printLine(line) }))
    .filter(({ y }) => y >= from && y < to);
}

// Below the table

/** The header of the table is repeated here too if the page ends among the attitudes. */
function printAttitudes(standard: PrintedStandard, choose: Choose): string[] {
  const width = choose(2) === 1 ? 1000 : 60 + choose(60);
  return standard.attitudes.flatMap(({ code, name, description }) => {
    const text =
      (code ?? '') + (code && choose(2) === 1 ? ' ' : '') + name + (description ? `：${description}` : '');
    const header = choose(6) === 1 ? [printHeader(standard)] : [];
    return [...header, ...paragraphs(wrapText(text, width).map(printLine))];
  });
}

/** Below the prerequisites, only notes that begin with a known heading can be told from them. */
function printSupplements({ prerequisites, notes }: PrintedStandard, choose: Choose): string[] {
  const plain =
    notes.findLastIndex(note => !/^(?:其他補充說明|【註|基準更新紀錄|此項職能基準)/u.test(note)) + 1;
  const above = plain + choose(notes.length - plain + 1);
  const mark = [' ', '\uF06C', '\uF0B2 '][choose(3)] ?? ' ';
  const subMark = mark === ' ' ? ' ' : '\uF09F ';
  const width = choose(2) === 1 ? 1000 : 60 + choose(60);
  const set = (lead: string) => (text: string) => {
    const [first, ...more] = wrapText(text, width).map(printLine);
    return [lead + (first ?? ''), ...more];
  };
  const head = '建議擔任此職類/職業之學歷/經歷/或能力條件：';
  return [
    ...notes.slice(0, above).flatMap(set(mark)),
    ...(prerequisites.length > 0 ? set(mark)(head) : []),
    ...prerequisites.flatMap(set(subMark)),
    ...notes.slice(above).flatMap(set(mark)),
  ];
}
