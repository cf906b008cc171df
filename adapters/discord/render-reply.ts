/** A reply as Discord's markdown: pure; codes in a frame before their text, lists under their task. */
import { type Choice, type Group, type Line, type Reply, type Section, sourceLine } from '../../src/index.ts';
import { codeText, escapeText, visible } from './text.ts';

/** Title, notices and facts. */
export function headText({ code, title, subtitle, notices, facts }: Reply): string {
  return lines([
    heading('##', [code === null ? null : codeText(code), escapeText(title)]),
    subtitle === null ? '' : `**${escapeText(subtitle)}**`,
    ...notices.map(notice => `※ ${escapeText(notice)}`),
    ...facts.map(({ label, value }) => `**${escapeText(label)}**：${escapeText(value)}`),
  ]);
}

/** Sections and choices. */
export function bodyText({ sections, choices }: Reply): string {
  return lines([
    ...sections.flatMap(sectionLines),
    choices ? `**${escapeText(choices.label)}**` : '',
    ...(choices?.options ?? []).map(choiceLine),
  ]);
}

export function footText({ source }: Reply): string {
  return source ? `-# ${escapeText(sourceLine(source))}` : '';
}

function sectionLines({ code, heading: words, note, groups }: Section): string[] {
  const parts = [
    code === null ? null : codeText(code),
    words === null ? null : escapeText(words),
    note === null ? null : `〔${escapeText(note)}〕`,
  ];
  return [heading('###', parts), ...groups.flatMap(groupLines)];
}

function groupLines({ label, lines: printed, empty }: Group): string[] {
  return [
    label === null || label === '' ? '' : `**${escapeText(label)}**`,
    ...printed.flatMap(lineText),
    empty === null ? '' : `（${escapeText(empty)}）`,
  ];
}

function lineText(line: Line): string[] {
  const { code, items, place } = line;
  const parts = [
    code === null ? null : codeText(code),
    marked(line),
    place === null ? null : `〔${escapeText(place)}〕`,
  ];
  return [listed(joined(parts)), ...items.map(item => `  ${listed(escapeText(item))}`)];
}

/** A list's entry without a text would take the next line for its own: a blank of no width is its text. */
function listed(text: string): string {
  return `- ${text === '' ? '\u200B' : text}`;
}

function choiceLine({ label, detail }: Choice): string {
  return listed(escapeText(detail === null ? label : `${label}　${detail}`));
}

/** The line's text, what was asked for in bold. */
function marked({ text, marks = [] }: Line): string {
  const shown = visible(text);
  let from = 0;
  let written = '';
  for (const [begin, end] of marks) {
    const start = Math.max(begin, from);
    if (end <= start || start >= shown.length) continue;
    const between = shown.slice(from, start);
    const bold = escapeText(shown.slice(start, end));
    // Two bold stretches side by side are one: `****` would be printed.
    const isNext = between === '' && written.endsWith('**');
    written = isNext
      ? `${written.slice(0, -2)}${bold}**`
      : `${written}${between === '' ? '' : escapeText(between)}**${bold}**`;
    from = end;
  }
  return written + escapeText(shown.slice(from));
}

/** Signs `#` at the end of a heading would be dropped, did no closing sign follow. */
function heading(mark: string, parts: readonly (string | null)[]): string {
  const text = joined(parts);
  if (text === '') return '';
  return `${mark} ${text}${text.endsWith('#') ? ' #' : ''}`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null && part !== '').join(' ');
}

function lines(all: readonly string[]): string {
  return all.filter(line => line !== '').join('\n');
}
