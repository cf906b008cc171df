/** A reply as text for a terminal: pure, wrapped, codes in a fixed place. */
import { styleText } from 'node:util';
import type { Choice, Group, Line, Reply, Section } from '../../src/index.ts';
import { sourceLine, splitAtMarks } from '../../src/index.ts';
import { FEWEST_TEXT_COLUMNS, WIDEST_CODE, WIDEST_QUESTION } from './limits.ts';
import { visible } from './visible.ts';
import { columnsOf, wrap } from './wrap.ts';

export type RenderOptions = { columns: number; color: boolean };

type Style = Parameters<typeof styleText>[0];

/** `put` writes one paragraph: `head` stands before its first line, further lines are indented as far. */
type Page = { lines: string[]; put: (text: string, layout?: Partial<Layout>) => void; gap: () => void };
type Layout = { indent: number; head: string; style: Style | null; marks: Marks };
type Marks = NonNullable<Line['marks']>;

/** @returns the whole reply, its last line ended; no line is wider than `columns`. */
export function render(reply: Reply, options: RenderOptions): string {
  const page = newPage(options);
  page.put(joined([reply.code, reply.title]), { style: 'bold' });
  if (reply.subtitle !== null) page.put(reply.subtitle, { style: 'cyan' });
  page.gap();
  for (const notice of reply.notices) page.put(notice, { head: '※ ', style: 'yellow' });
  page.gap();
  for (const { label, value } of reply.facts) page.put(value, { head: `${label}：` });
  page.gap();
  for (const section of reply.sections) putSection(page, section);
  putChoices(page, reply);
  if (reply.source) page.put(sourceLine(reply.source), { style: 'dim' });
  while (page.lines.at(-1) === '') page.lines.pop();
  return `${page.lines.join('\n')}\n`;
}

/** A question above its answer, where several are answered in a row. */
export function renderQuestion(question: string, options: RenderOptions): string {
  const page = newPage(options);
  const [first = '', ...others] = wrap(visible(question), Math.min(WIDEST_QUESTION, options.columns - 4));
  page.put(others.length > 0 ? `${first}…` : first, { head: '> ', style: 'bold' });
  return `${page.lines.join('\n')}\n`;
}

function putSection(page: Page, { code, heading, note, groups }: Section): void {
  const title = joined([code, heading, note === null ? null : `〔${note}〕`]);
  if (title !== '') page.put(title, { style: 'bold' });
  for (const group of groups) putGroup(page, group);
  page.gap();
}

function putGroup(page: Page, { label, lines, empty }: Group): void {
  if (label !== null) page.put(label, { indent: 2, style: 'underline' });
  const indent = label === null ? 2 : 4;
  const widths = lines.map(({ code }) => columnsOf(visible(code ?? '')));
  const codeWidth = Math.max(0, ...widths.filter(width => width <= WIDEST_CODE));
  for (const line of lines) putLine(page, line, { indent, codeWidth });
  if (empty !== null) page.put(`（${empty}）`, { indent, style: 'dim' });
}

function putLine(page: Page, line: Line, { indent, codeWidth }: { indent: number; codeWidth: number }): void {
  const code = visible(line.code ?? '');
  const room = codeWidth - columnsOf(code);
  const head = codeWidth === 0 ? '• ' : `${room < 0 ? '' : code}${' '.repeat(room < 0 ? codeWidth : room)}  `;
  const text = joined([room < 0 ? code : null, line.text, line.place === null ? null : `〔${line.place}〕`]);
  const isWhole = room >= 0 && visible(line.text) === line.text;
  page.put(text, { indent, head, marks: isWhole ? (line.marks ?? []) : [] });
  for (const item of line.items) page.put(item, { indent: indent + columnsOf(head), head: '• ' });
}

function putChoices(page: Page, { choices }: Reply): void {
  if (!choices) return;
  page.put(choices.label, { style: 'bold' });
  for (const choice of choices.options) {
    page.put(choiceText(choice), { indent: 2, head: '→ ' });
    if (choice.detail !== null) page.put(choice.detail, { indent: 6, style: 'dim' });
  }
  page.gap();
}

/** What to type is there to be read off, but not twice. */
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
    put(text, { indent = 0, head: wanted = '', style = null, marks = [] } = {}) {
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

/** Whether there are colours is for the caller to say; by itself `styleText` asks the process's output. */
const UNCONDITIONAL = { validateStream: false };

/** A style over the whole, or what was asked for underlined; an empty part has nothing to paint. */
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
