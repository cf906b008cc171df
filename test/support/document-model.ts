/** A standard as an official file lays it out: paragraphs and tables, whatever the format. */
import type { CompetencyStandard } from '../../src/index.ts';

type PrintedStandard = Omit<CompetencyStandard, 'aliases'>;
type Duty = CompetencyStandard['duties'][number];
type Task = Duty['tasks'][number];
type Ability = Duty['knowledge'][number];

/** `style`: how far the text stands from the left, in characters; the first line of it less. */
export type PrintedParagraph = {
  text: string;
  style: 'plain' | 'title' | 'item' | 'bullet';
  isListItem?: boolean;
};

export type PrintedCell = { paragraphs: PrintedParagraph[]; columns?: number; rows?: number };

/** `null` for a cell that a merged one covers. `widths` are shares of the page. */
export type PrintedTable = {
  kind: 'table';
  widths: number[];
  rows: (PrintedCell | null)[][];
  repeatsHeader?: boolean;
};

export type PrintedBlock = PrintedTable | ({ kind: 'paragraph' } & PrintedParagraph);

/** What differs from one official file to the next. */
export type Look = {
  landscape: boolean;
  font: string;
  size: number;
  gap: string;
  bullet: string;
  isList: boolean;
  mergeLevels: boolean;
  boxes: boolean;
  middle: boolean;
  endBlank: boolean;
  headBreak: boolean;
  versions: boolean;
  footer: boolean;
  prerequisitesFirst: boolean;
  widths: number[];
};

export function layOut(standard: PrintedStandard, look: Look): PrintedBlock[] {
  return [
    paragraph(`${standard.name}${standard.remark ? `（${standard.remark}）` : ''}職能基準`, 'title'),
    ...(look.versions && standard.versions.length > 0 ? [versionTable(standard)] : []),
    paragraph(''),
    headTable(standard),
    paragraph(''),
    mainTable(standard, look),
    ...section(look, '職能內涵（A=attitude 態度）', standard.attitudes.map(attitude(look))),
    ...section(look, '說明與補充事項', supplements(standard, look)),
  ];
}

function paragraph(text: string, style: PrintedParagraph['style'] = 'plain'): PrintedBlock {
  return { kind: 'paragraph', text, style };
}

function plain(text: string): PrintedParagraph[] {
  return [{ text, style: 'plain' }];
}

function versionTable({ versions }: PrintedStandard): PrintedTable {
  const head = ['版本', '職能基準代碼', '職能基準名稱', '狀態', '更新說明', '發展更新日期'];
  const rows = versions.map(row => [row.version, row.code, row.name, row.status, row.note, row.date]);
  const cells = [head, ...rows].map(row => row.map(text => ({ paragraphs: plain(text) })));
  return { kind: 'table', widths: [1, 3, 4, 2, 4.5, 2.5], rows: cells };
}

function headTable(standard: PrintedStandard): PrintedTable {
  const cell = (text: string, columns = 1, rows = 1): PrintedCell => ({
    paragraphs: plain(text),
    columns,
    rows,
  });
  const wide = (label: string, text: string) => [cell(label, 2), null, cell(text, 4), null, null, null];
  const name = standard.name + (standard.remark ? `（${standard.remark}）` : '');
  const classes = (['jobCategories', 'occupations', 'industries'] as const).map((key, index) => {
    const label = ['職類別', '職業別', '行業別'][index] ?? '';
    const entries = standard[key];
    const lines = (part: 'name' | 'code') => ({
      paragraphs: entries.length > 0 ? entries.flatMap(entry => plain(entry[part])) : plain(''),
    });
    const first = index === 0 ? { paragraphs: [...plain('所屬'), ...plain('類別')], rows: 3 } : null;
    return [first, cell(label), { ...lines('name'), columns: 2 }, null, cell(`${label}代碼`), lines('code')];
  });
  return {
    kind: 'table',
    widths: [1.5, 2.3, 2, 4.5, 2.5, 2.5],
    rows: [
      wide('職能基準代碼', standard.code),
      [
        { paragraphs: [...plain('職能基準名稱'), ...plain('(擇一填寫)')], columns: 2, rows: 2 },
        null,
        cell('職類'),
        cell('', 3),
        null,
        null,
      ],
      [null, null, cell('職業'), cell(name, 3), null, null],
      ...classes,
      wide('工作描述', standard.description),
      wide('基準級別', String(standard.level ?? '')),
    ],
  };
}

function mainTable({ headings, duties }: PrintedStandard, look: Look): PrintedTable {
  const split = (first: string, second: string) =>
    look.headBreak ? [...plain(first), ...plain(second)] : plain(`${first} ${second}`);
  const header = [
    ...[headings.duty, headings.task, '工作產出', '行為指標', '職能級別'].map(plain),
    split('職能內涵', '(K=knowledge 知識)'),
    split('職能內涵', '(S=skills 技能)'),
  ].map(paragraphs => ({ paragraphs }));
  return {
    kind: 'table',
    widths: look.widths,
    rows: [header, ...duties.flatMap(duty => dutyRows(duty, look))],
    repeatsHeader: true,
  };
}

function dutyRows(duty: Duty, look: Look): (PrintedCell | null)[][] {
  const onDuty = duty.knowledge.length + duty.skills.length > 0 || duty.tasks.every(isBare);
  return duty.tasks.map((task, index) => {
    const rows = duty.tasks.length;
    const merged = (paragraphs: PrintedParagraph[]) => (index === 0 ? { paragraphs, rows } : null);
    return [
      merged(items([{ code: duty.code, text: duty.name }], look)),
      { paragraphs: items([{ code: task.code, text: task.name }], look) },
      { paragraphs: items(task.outputs, look) },
      { paragraphs: items(task.indicators, look) },
      levelCell(duty.tasks, index, look),
      onDuty ? merged(abilities(duty.knowledge, look)) : { paragraphs: abilities(task.knowledge, look) },
      onDuty ? merged(abilities(duty.skills, look)) : { paragraphs: abilities(task.skills, look) },
    ];
  });
}

function isBare({ knowledge, skills }: Task): boolean {
  return knowledge.length + skills.length === 0;
}

/** Equal levels one below the other may share a cell. */
function levelCell(tasks: readonly Task[], index: number, { mergeLevels }: Look): PrintedCell | null {
  const level = tasks[index]?.level ?? null;
  if (mergeLevels && index > 0 && tasks[index - 1]?.level === level) return null;
  const next = tasks.findIndex((task, at) => at > index && task.level !== level);
  const rows = mergeLevels ? (next === -1 ? tasks.length : next) - index : 1;
  return { paragraphs: plain(level === null ? '' : String(level)), rows };
}

function items(list: readonly { code: string; text: string }[], { gap }: Look): PrintedParagraph[] {
  return list.length === 0
    ? plain('')
    : list.map(({ code, text }) => ({ text: code + gap + text, style: 'item' }));
}

function abilities(list: readonly Ability[], look: Look): PrintedParagraph[] {
  const { bullet, isList } = look;
  const printed = list.flatMap(ability => [
    ...items([ability], look),
    ...ability.items.map(
      (item): PrintedParagraph =>
        isList
          ? { text: item, style: 'plain', isListItem: true }
          : { text: `${bullet} ${item}`, style: 'bullet' },
    ),
  ]);
  return printed.length > 0 ? printed : plain('');
}

function attitude({ gap }: Look) {
  return ({ code, name, description }: CompetencyStandard['attitudes'][number]): PrintedParagraph => ({
    text: `${code ? code + gap : ''}${name}${description ? `：${description}` : ''}`,
    style: 'item',
  });
}

function supplements(
  { prerequisites, notes }: PrintedStandard,
  { prerequisitesFirst }: Look,
): PrintedParagraph[] {
  const head = '● 建議擔任此職類/職業之學歷/經歷/或能力條件：';
  const suggested: PrintedParagraph[] =
    prerequisites.length === 0
      ? []
      : [
          { text: head, style: 'item' },
          ...prerequisites.map(text => ({ text: `• ${text}`, style: 'bullet' as const })),
        ];
  const others = notes.map(text => ({ text: `● ${text}`, style: 'item' as const }));
  return prerequisitesFirst ? [...suggested, ...others] : [...others, ...suggested];
}

function section({ boxes }: Look, heading: string, paragraphs: PrintedParagraph[]): PrintedBlock[] {
  const head = paragraph(heading);
  if (!boxes)
    return [paragraph(''), head, ...paragraphs.map(text => ({ kind: 'paragraph' as const, ...text }))];
  const body = paragraphs.length > 0 ? paragraphs : plain('');
  const table: PrintedTable = {
    kind: 'table',
    widths: [1],
    rows: [[{ paragraphs: plain(heading) }], [{ paragraphs: body }]],
  };
  return [paragraph(''), table];
}
