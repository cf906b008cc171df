/** Prints a standard in the tab layout: one table row per line, cells separated by tabs, with remnants of HTML. */
import type { Duty, Knowledge, Task } from '../../src/standard/schema.ts';
import type { Choose, PrintedStandard } from './arbitrary-standard.ts';

/** A paragraph of a cell. `code` is empty for a sub-item, and for text that a page break separated from its code. */
type Paragraph = { kind: 'item' | 'bullet' | 'rest'; code: string; text: string };

type Cell = Paragraph[];

type Cells = Record<'duty' | 'task' | 'output' | 'indicator' | 'level' | 'knowledge' | 'skill', Cell>;

export function printTab(standard: PrintedStandard, choose: Choose): string {
  const rows = layOut(standard.duties, choose);
  return [
    '',
    `${standard.name}職能基準`,
    '',
    ...printVersions(standard),
    ...printBox(standard),
    '',
    printHeader(standard),
    ...rows.flatMap(row => [
      ...(row.isFirstOfPage ? pageBreak(standard, choose) : []),
      printRow(row, choose),
    ]),
    '',
    '職能內涵 (A=attitude 態度)',
    '',
    ...printAttitudes(standard, choose),
    '',
    ...printSupplements(standard, choose),
    '',
  ].join('\n');
}

function printVersions({ versions }: PrintedStandard): string[] {
  if (versions.length === 0) return [];
  return [
    '版本\t職能基準代碼\t職能基準名稱\t狀態\t更新說明\t發展更新日期',
    ...versions.map(row => [row.version, row.code, row.name, row.status, row.note, row.date].join('\t')),
    '',
  ];
}

function printBox(standard: PrintedStandard): string[] {
  const { remark } = standard;
  const rows = (label: string, list: PrintedStandard['industries']) =>
    list.map(({ name, code }) => `\t${label}\t${name}\t${label}代碼\t${code}\t`);
  return [
    `職能基準代碼\t\t${standard.code}\t\t\t`,
    '職能基準名稱 (擇一填寫)\t\t職類\t\t\t',
    `\t\t職業\t${standard.name}${remark === null ? '' : `（${remark}）`}\t\t`,
    ...rows('職類別', standard.jobCategories),
    ...rows('職業別', standard.occupations),
    ...rows('行業別', standard.industries),
    `工作描述\t\t${standard.description}\t\t\t`,
    `基準級別\t\t${standard.level ?? ''}\t\t\t`,
  ];
}

function printHeader({ headings }: PrintedStandard): string {
  const contents = ['職能內涵 (K=knowledge 知識)', '職能內涵 (S=skills 技能)'];
  return [headings.duty, headings.task, '工作產出', '行為指標', '職能級別', ...contents].join('\t');
}

function pageBreak(standard: PrintedStandard, choose: Choose): string[] {
  return [...(choose(4) === 1 ? ['', '第 3 頁，總共 8 頁'] : []), '', printHeader(standard)];
}

/** Whether knowledge and skills are in the row of their task. Otherwise their cell is merged over the rows of the duty. */
function isPerTask(duties: readonly Duty[]): boolean {
  return duties.some(duty => duty.tasks.some(task => task.knowledge.length + task.skills.length > 0));
}

/** A row, or the part of it on one page. `isFirstOfPage`: a repeated header comes before it. */
type PrintedRow = { cells: Cells; isFirstOfPage: boolean };

/** Distributes the rows over pages. A page break may cut a row, and always cuts the cells merged over several rows. */
function layOut(duties: readonly Duty[], choose: Choose): PrintedRow[] {
  const perTask = isPerTask(duties);
  // In the first row of a page, a task's own knowledge looks like a merged cell that continues. Another row must show that it is not.
  let isProven = !perTask;
  return duties.flatMap(duty => {
    const rows = duty.tasks.map((task, index) => {
      const isProof = !isProven && index > 0;
      if (isProof) isProven = true;
      const cells = ownCells(duty, index, choose);
      const parts = isProof ? [{ cells, isFirstOfPage: false }] : cutRow(cells, choose);
      const [first] = parts;
      if (first) first.isFirstOfPage = !isProof && choose(6) === 1;
      if (perTask)
        merge(parts, { knowledge: abilities(task.knowledge), skill: abilities(task.skills) }, choose);
      return parts;
    });
    const all = rows.flat();
    // The duty's last row grows with its merged cells, so it may be cut where its other cells have ended.
    if (choose(8) === 1) all.push({ cells: emptyCells(), isFirstOfPage: true });
    const merged = { knowledge: abilities(duty.knowledge), skill: abilities(duty.skills) };
    merge(all, perTask ? { duty: named(duty) } : { duty: named(duty), ...merged }, choose);
    return all.filter(({ cells }) => Object.values(cells).some(cell => cell.length > 0));
  });
}

function ownCells(duty: Duty, index: number, choose: Choose): Cells {
  const task = duty.tasks[index];
  if (!task) return emptyCells();
  const isMerged = index > 0 && task.level === duty.tasks[index - 1]?.level && choose(3) !== 1;
  return {
    ...emptyCells(),
    task: named(task),
    output: lines(task.outputs),
    indicator: lines(task.indicators),
    level: isMerged || task.level === null ? [] : [{ kind: 'rest', code: '', text: String(task.level) }],
  };
}

function emptyCells(): Cells {
  return { duty: [], task: [], output: [], indicator: [], level: [], knowledge: [], skill: [] };
}

function named({ code, name }: Duty | Task): Cell {
  return [{ kind: 'item', code, text: name }];
}

function lines(list: Task['outputs']): Cell {
  return list.map(({ code, text }) => ({ kind: 'item', code, text }));
}

function abilities(list: readonly Knowledge[]): Cell {
  return list.flatMap(
    ({ code, text, items }): Cell => [
      { kind: 'item', code, text },
      ...items.map(item => ({ kind: 'bullet', code: '', text: item }) as const),
    ],
  );
}

function cutRow(cells: Cells, choose: Choose): PrintedRow[] {
  const parts: PrintedRow[] = [{ cells, isFirstOfPage: false }];
  while (choose(4) === 1 && parts.length < 4) {
    const last = parts.at(-1);
    if (!last) break;
    const rest = emptyCells();
    for (const column of ['task', 'output', 'indicator'] as const) {
      const [before, after] = cutCell(last.cells[column], choose, column !== 'task');
      last.cells[column] = before;
      rest[column] = after;
    }
    parts.push({ cells: rest, isFirstOfPage: true });
  }
  return parts;
}

/** Prints a merged cell in its first row, and its rest in the first row of each further page. */
function merge(rows: readonly PrintedRow[], merged: Partial<Cells>, choose: Choose): void {
  const anchors = rows.filter((row, index) => index === 0 || row.isFirstOfPage);
  for (const column of ['duty', 'knowledge', 'skill'] as const) {
    let rest = merged[column] ?? [];
    for (const [index, { cells }] of anchors.entries()) {
      const isLast = index === anchors.length - 1;
      const [before, after] = isLast ? [rest, []] : cutCell(rest, choose, column !== 'duty');
      if (before.length > 0) cells[column] = before;
      rest = after;
    }
  }
}

/** Cuts a cell between paragraphs, or inside one at any place where a line may end. */
function cutCell(cell: Cell, choose: Choose, mayBeAll: boolean): [Cell, Cell] {
  if (choose(3) === 0) return [cell, []];
  const index = choose(cell.length + 1);
  const paragraph = cell[index];
  if (!paragraph) return [cell, []];
  const { text } = paragraph;
  const places = Array.from(text, (_, at) => at).filter(at => mayCut(text, at));
  const at = places[choose(places.length + 1)];
  if (at === undefined) return mayBeAll ? [cell.slice(0, index), cell.slice(index)] : [cell, []];
  const head = { ...paragraph, text: text.slice(0, at) };
  const rest: Paragraph = { kind: 'rest', code: '', text: text.slice(at).trimStart() };
  return [
    [...cell.slice(0, index), head],
    [rest, ...cell.slice(index + 1)],
  ];
}

/** A line never ends inside a Latin word. It ends at a blank only between two Latin words; elsewhere the blank would be lost. */
function mayCut(text: string, at: number): boolean {
  const around = text.slice(Math.max(at - 1, 0), at + 2);
  if (at === 0 || at >= text.length) return false;
  if (around.charAt(1) === ' ') return /^[A-Za-z0-9] [A-Za-z0-9]$/u.test(around);
  return !/^(?: |[!-~]{2})/u.test(around);
}

function printRow({ cells }: PrintedRow, choose: Choose): string {
  const level = cells.level.map(paragraph => paragraph.text).join('');
  return [
    ...[cells.duty, cells.task, cells.output, cells.indicator].map(cell => printCell(cell, choose)),
    level,
    printCell(cells.knowledge, choose),
    printCell(cells.skill, choose),
  ].join('\t');
}

function printCell(cell: Cell, choose: Choose): string {
  const isHtml = choose(4) === 1;
  const bullet = choose(2) === 1 ? '■' : '•';
  const printed: string[] = [];
  for (let index = 0; index < cell.length; index += 1) {
    const list = takeWhileBullet(cell.slice(index));
    const paragraph = cell[index];
    if (list.length > 0) {
      printed.push(...printList(list, { isHtml, bullet }, choose));
      index += list.length - 1;
    } else if (paragraph)
      printed.push(isHtml ? `<p>${printText(paragraph, choose)}</p>` : printText(paragraph, choose));
  }
  return printed.join(' ');
}

function takeWhileBullet(cell: Cell): Cell {
  const end = cell.findIndex(paragraph => paragraph.kind !== 'bullet');
  return end === -1 ? cell : cell.slice(0, end);
}

function printText({ code, text }: Paragraph, choose: Choose): string {
  if (code === '') return text;
  return code + ([' ', ' ', ' ', ' ', ' ', '.', '. '][choose(7)] ?? ' ') + text;
}

function printList(
  list: Cell,
  { isHtml, bullet }: { isHtml: boolean; bullet: string },
  choose: Choose,
): string[] {
  const items = list.map(item => item.text);
  const bulleted = items.map(item => `${bullet} ${item}`);
  if (!isHtml) return bulleted;
  const open = '<ul style="list-style-type: none">';
  // Where only blanks separate the items, one that ends in a Latin word would be joined with the next.
  const isLatinEnd = items.slice(0, -1).some(item => /[!-~]$/u.test(item));
  const form = choose(isLatinEnd ? 3 : 4);
  if (form === 0) return [open, ...items.map(item => `<li>${item}</li>`), '</ul>'];
  if (form === 1) return [open, ...bulleted];
  if (form === 2) return [open, ...bulleted, '</ul>'];
  return [open, ...items];
}

function printAttitudes({ attitudes }: PrintedStandard, choose: Choose): string[] {
  const lead = choose(3) === 1 ? '- ' : '';
  return attitudes.map(({ code, name, description }) => {
    const text = description === null ? name : `${name}：${description}`;
    return lead + (code === null ? text : `${code} ${text}`);
  });
}

function printSupplements({ prerequisites, notes }: PrintedStandard, choose: Choose): string[] {
  const above = choose(notes.length + 1);
  const head = '建議擔任此職類/職業之學歷/經歷/或能力條件：';
  return [
    '說明與補充事項',
    '',
    ...notes.slice(0, above).map(note => `- ${note}`),
    ...(prerequisites.length > 0 ? [choose(2) === 1 ? `- **${head}**` : `- ${head}`] : []),
    ...prerequisites.map(line => ` - ${line}`),
    ...notes.slice(above).map(note => `- ${note}`),
  ];
}
