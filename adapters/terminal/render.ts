/** A reply as text for a terminal: pure, wrapped, with the codes in a column of their own. */
import { styleText } from 'node:util';
import type { Choice, Group, Line, Reply, Section } from '../../src/index.ts';
import { sourceLine, splitAtMarks } from '../../src/index.ts';
import { FEWEST_TEXT_COLUMNS, WIDEST_CODE, WIDEST_QUESTION } from './limits.ts';
import { visible } from './visible.ts';
import { columnsOf, wrap } from './wrap.ts';

export type RenderOptions = { columns: number; color: boolean };

type Style = Parameters<typeof styleText>[0];

/** `add` writes a paragraph: `head` stands before its first line, and the other lines are indented as far as its text. */
type Page = { lines: string[]; add: (text: string, layout?: Partial<Layout>) => void; gap: () => void };
type Layout = { indent: number; head: string; style: Style | null; marks: Marks };
type Marks = NonNullable<Line['marks']>;

/** @returns the whole reply, ending with a line break; no line is wider than `columns` */
export function render(reply: Reply, options: RenderOptions): string {
  const page = newPage(options);
  page.add(joined([reply.code, reply.title]), { style: 'bold' });
  if (reply.subtitle !== null) page.add(reply.subtitle, { style: 'cyan' });
  page.gap();
  for (const notice of reply.notices) page.add(notice, { head: '※ ', style: 'yellow' });
  page.gap();
  for (const { label, value } of reply.facts) page.add(value, { head: `${label}：` });
  page.gap();
  for (const section of reply.sections) addSection(page, section);
  addChoices(page, reply);
  if (reply.source) page.add(sourceLine(reply.source), { style: 'dim' });
  while (page.lines.at(-1) === '') page.lines.pop();
  return `${page.lines.join('\n')}\n`;
}

/** The question above its answer, where several are answered in a row. */
export function renderQuestion(question: string, options: RenderOptions): string {
  const page = newPage(options);
  const [first = '', ...others] = wrap(visible(question), Math.min(WIDEST_QUESTION, options.columns - 4));
  page.add(others.length > 0 ? `${first}…` : first, { head: '> ', style: 'bold' });
  return `${page.lines.join('\n')}\n`;
}

function addSection(page: Page, { code, heading, note, groups }: Section): void {
  const title = joined([code, heading, note === null ? null : `〔${note}〕`]);
  if (title !== '') page.add(title, { style: 'bold' });
  for (const group of groups) addGroup(page, group);
  page.gap();
}

function addGroup(page: Page, { label, lines, empty }: Group): void {
  if (label !== null) page.add(label, { indent: 2, style: 'underline' });
  const indent = label === null ? 2 : 4;
  const widths = lines.map(({ code }) => columnsOf(visible(code ?? '')));
  const codeWidth = Math.max(0, ...widths.filter(width => width <= WIDEST_CODE));
  for (const line of lines) addLine(page, line, { indent, codeWidth });
  if (empty !== null) page.add(`（${empty}）`, { indent, style: 'dim' });
}

function addLine(page: Page, line: Line, { indent, codeWidth }: { indent: number; codeWidth: number }): void {
  const code = visible(line.code ?? '');
  const room = codeWidth - columnsOf(code);
  const head = codeWidth === 0 ? '• ' : `${room < 0 ? '' : code}${' '.repeat(room < 0 ? codeWidth : room)}  `;
  const text = joined([room < 0 ? code : null, line.text, line.place === null ? null : `〔${line.place}〕`]);
  const isWhole = room >= 0 && visible(line.text) === line.text;
  page.add(text, { indent, head, marks: isWhole ? (line.marks ?? []) : [] });
  for (const item of line.items) page.add(item, { indent: indent + columnsOf(head), head: '• ' });
}

function addChoices(page: Page, { choices }: Reply): void {
  if (!choices) return;
  page.add(choices.label, { style: 'bold' });
  for (const choice of choices.options) {
    page.add(choiceText(choice), { indent: 2, head: '→ ' });
    if (choice.detail !== null) page.add(choice.detail, { indent: 6, style: 'dim' });
  }
  page.gap();
}

/** Shows what to type, unless the label contains it. */
function choiceText({ label, question }: Choice): string {
  // Version 1 may be printed without its suffix.
  if (label.includes(question) || label.includes(question.replace(/v1$/u, ''))) return label;
  return question.includes(label) ? question : `${label}〔${question}〕`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null && part !== '').join(' ');
}

function newPage({ columns, color }: RenderOptions): Page {
  const lines: string[] = [];
  return {
    lines,
    add(text, { indent = 0, head: wanted = '', style = null, marks = [] } = {}) {
      const isNarrow = columns - indent - columnsOf(visible(wanted)) < FEWEST_TEXT_COLUMNS;
      const head = isNarrow ? '' : visible(wanted);
      const margin = indent + columnsOf(head);
      const paragraph = visible(isNarrow ? wanted + text : text);
      let end = 0;
      for (const [index, part] of wrap(paragraph, columns - margin).entries()) {
        const start = paragraph.indexOf(part, end);
        end = start + part.length;
        const before = index === 0 ? ' '.repeat(indent) + head : ' '.repeat(margin);
        const shown = color ? paint(part, style, isNarrow ? [] : shift(marks, start)) : part;
        lines.push((before + shown).trimEnd());
      }
    },
    gap() {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
    },
  };
}

/** The caller decides about colours; by default `styleText` would ask the standard output of the process. */
const UNCONDITIONAL = { validateStream: false };

/** The whole in one style, or what was asked for underlined. */
function paint(part: string, style: Style | null, marks: Marks): string {
  if (part === '') return part;
  if (style !== null) return styleText(style, part, UNCONDITIONAL);
  return splitAtMarks(part, marks)
    .map(({ text, isMarked }) => (isMarked ? styleText('underline', text, UNCONDITIONAL) : text))
    .join('');
}

function shift(marks: Marks, by: number): Marks {
  return marks.map(([from, to]) => [from - by, to - by] as const);
}
