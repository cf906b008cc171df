/** A reply as text for a terminal: pure, wrapped, codes in a fixed place. */
import { styleText } from 'node:util';
import stringWidth from 'string-width';
import type { Group, Line, Reply, Section } from '../../src/index.ts';
import { sourceLine } from '../../src/index.ts';
import { wrap } from './wrap.ts';

export type RenderOptions = { columns: number; color: boolean };

type Style = Parameters<typeof styleText>[0];

/** `put` writes one paragraph: `head` stands before its first line, further lines are indented as far. */
type Page = { lines: string[]; put: (text: string, layout?: Partial<Layout>) => void; gap: () => void };
type Layout = { indent: number; head: string; style: Style | null };

/** @returns the whole reply, its last line ended; no line is wider than `columns`. */
export function render(reply: Reply, options: RenderOptions): string {
  const page = newPage(options);
  page.put([reply.code, reply.title].filter(part => part !== null && part !== '').join(' '), {
    style: 'bold',
  });
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

function putSection(page: Page, { code, heading, note, groups }: Section): void {
  const parts = [code, heading, note === null ? null : `〔${note}〕`];
  const title = parts.filter(part => part !== null && part !== '').join(' ');
  if (title !== '') page.put(title, { style: 'bold' });
  for (const group of groups) putGroup(page, group);
  page.gap();
}

function putGroup(page: Page, { label, lines, empty }: Group): void {
  if (label !== null) page.put(label, { indent: 2, style: 'underline' });
  const indent = label === null ? 2 : 4;
  const codeWidth = Math.max(0, ...lines.map(({ code }) => stringWidth(code ?? '')));
  for (const line of lines) putLine(page, line, { indent, codeWidth });
  if (empty !== null) page.put(`（${empty}）`, { indent, style: 'dim' });
}

function putLine(page: Page, line: Line, { indent, codeWidth }: { indent: number; codeWidth: number }): void {
  const { code, text, items, place } = line;
  const head = codeWidth === 0 ? '• ' : `${(code ?? '').padEnd(codeWidth)}  `;
  page.put(place === null ? text : `${text}〔${place}〕`, { indent, head });
  for (const item of items) page.put(item, { indent: indent + stringWidth(head), head: '• ' });
}

function putChoices(page: Page, { choices }: Reply): void {
  if (!choices) return;
  page.put(choices.label, { style: 'bold' });
  for (const { label, detail, query } of choices.options) {
    page.put(label.includes(query) ? label : `${label}〔${query}〕`, { indent: 2, head: '→ ' });
    if (detail !== null) page.put(detail, { indent: 6, style: 'dim' });
  }
  page.gap();
}

function newPage({ columns, color }: RenderOptions): Page {
  const lines: string[] = [];
  return {
    lines,
    put(text, { indent = 0, head = '', style = null } = {}) {
      const margin = indent + stringWidth(head);
      const wrapped = wrap(visible(text), columns - margin);
      for (const [index, part] of wrapped.entries()) {
        const before = index === 0 ? ' '.repeat(indent) + visible(head) : ' '.repeat(margin);
        lines.push(before + (style && color ? styleText(style, part) : part));
      }
    },
    gap() {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
    },
  };
}

/** Control characters as pictures of themselves, so that no text steers the terminal; direction marks dropped. */
export function visible(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/gu, '').replace(/[\p{Cc}\u2028\u2029]/gu, control => {
    const code = control.codePointAt(0) ?? 0;
    return code < 0x20 ? String.fromCodePoint(CONTROL_PICTURES + code) : '\uFFFD';
  });
}

/** U+2400, the picture of NUL; the others follow in order. */
const CONTROL_PICTURES = 0x2400;
