/** The box above the table: code, name, category, occupation and industry, description, level. */
import type { CompetencyStandard } from '../../standard/schema.ts';
import { compact } from '../sections/table-header.ts';
import { type Cell, cellText, type Line } from '../line.ts';
import { clean, join, takeBullet } from '../text.ts';

type Classified = CompetencyStandard['industries'];

export type Particulars = {
  code: Printed | null;
  name: Printed | null;
  jobCategories: Classified;
  occupations: Classified;
  industries: Classified;
  description: Printed | null;
  level: Printed | null;
};

/** A field's text and the line it begins on. */
export type Printed = { text: string; line: number };

/** A labelled field; `cells` holds what followed the label, cell by cell where the layout shows cells. */
type Field = { label: string; cells: string[]; line: number };

const LABELS = [
  '職能基準代碼',
  '職能基準名稱',
  '職類別代碼',
  '職業別代碼',
  '行業別代碼',
  '職類別',
  '職業別',
  '行業別',
  '職類',
  '職業',
  '工作描述',
  '基準級別',
  '所屬類別',
  '所屬',
  '類別',
] as const;

const LABELLED = new RegExp(`^(${LABELS.join('|')})(?=[\\s(（]|$)`, 'u');

export function readParticulars(lines: readonly Line[]): Particulars {
  const fields = readFields(lines);
  const first = (label: string): Printed | null => {
    const field = fields.find(candidate => candidate.label === label && candidate.cells.join('') !== '');
    return field ? { text: field.cells.join(' '), line: field.line } : null;
  };
  return {
    code: first('職能基準代碼'),
    name: first('職業') ?? first('職類'),
    jobCategories: readClassified(fields, '職類別'),
    occupations: readClassified(fields, '職業別'),
    industries: readClassified(fields, '行業別'),
    description: first('工作描述'),
    level: first('基準級別'),
  };
}

/** Both layouts as one list of fields: a label begins one, whatever follows without a label goes on with it. */
function readFields(lines: readonly Line[]): Field[] {
  const fields: Field[] = [];
  const labels = new Map<number, string>();
  for (const line of lines) {
    let fresh = line.cells !== null;
    for (const cell of line.cells?.flatMap(one => readCell(one, labels)) ??
      splitAtInnerLabels(line.text).map(clean)) {
      if (cell === '' || /^[(（]擇一填寫[)）]$/u.test(cell)) continue;
      addToFields(fields, cell, { line: line.number, fresh });
      fresh = true;
    }
  }
  return fields;
}

function addToFields(fields: Field[], text: string, { line, fresh }: { line: number; fresh: boolean }): void {
  const label = LABELLED.exec(text)?.[1];
  const rest = label ? clean(text.slice(label.length).replace(/^\s*[(（]擇一填寫[)）]/u, '')) : text;
  const last = fields.at(-1);
  if (label) fields.push({ label, cells: rest ? [rest] : [], line });
  else if (last) goOn(last, rest, fresh);
}

/**
 * The paragraphs of a cell, or its whole text where it begins with a label that may stand on two of them. `labels`: those
 * printed so far by their column; one whose cell spans several rows is valid for each.
 */
function readCell(cell: Cell, labels: Map<number, string>): string[] {
  if (cell.rows === 0) return [labels.get(cell.from) ?? ''];
  const text = clean(cellText(cell));
  const isLabel = LABELLED.test(text) || /^所屬\s*類別$/u.test(text);
  labels.set(cell.from, isLabel ? text : '');
  return isLabel ? [text] : cell.paragraphs.map(paragraph => withoutBullet(cell, paragraph));
}

/** The bullet of a list item; plain text keeps what it prints. */
function withoutBullet(cell: Cell, paragraph: string): string {
  const text = clean(cellText({ ...cell, paragraphs: [paragraph] }));
  return cell.rows === null ? text : takeBullet(text).rest;
}

function goOn(field: Field, text: string, isCell: boolean): void {
  const last = field.cells.length - 1;
  if (isCell || last === -1) field.cells.push(text);
  else field.cells[last] = join(field.cells[last] ?? '', text);
}

/** `職類別 企業經營管理／行政支援 職類別代碼 BAS`: in the wrapped layout several labels stand in the same line. */
function splitAtInnerLabels(text: string): string[] {
  return text.split(/\s(?=(?:職類別|職業別|行業別)(?:代碼)?(?:\s|$))/u);
}

/** Names with the codes printed beside them; several rows, or several paragraphs in one cell, make several. */
function readClassified(fields: readonly Field[], label: string): Classified {
  const names = valuesOf(fields, label);
  const codes = valuesOf(fields, `${label}代碼`);
  if (names.length === codes.length) return names.map((name, index) => ({ name, code: codes[index] ?? '' }));
  return [{ name: names.join(' '), code: codes.join(' ') }].filter(({ name, code }) => name + code !== '');
}

function valuesOf(fields: readonly Field[], label: string): string[] {
  return fields
    .filter(field => field.label === label && field.cells.length > 0)
    .flatMap(field => field.cells.map(cell => clean(takeBullet(cell).rest)))
    .filter(value => compact(value) !== '');
}
