/** A reply as Discord's markdown: pure; codes in a frame before their text, lists under their task. */
import {
  type Choice,
  clipWithin,
  type Group,
  type Line,
  type Reply,
  type Section,
  sourceLine,
  splitAtMarks,
  visible,
} from '../../src/index.ts';
import { LONGEST } from './limits.ts';
import { codeText, escapeText } from './text.ts';

/** Title, notices and facts. */
export function headText({ code, title, subtitle, notices, facts }: Reply): string {
  return lines([
    heading('##', [coded(code), clipped(title, LONGEST.heading)]),
    bold(subtitle),
    ...notices.map(notice => `※ ${escapeText(notice)}`),
    ...facts.map(({ label, value }) => `${bold(label)}：${escapeText(value)}`),
  ]);
}

/** Sections and choices. */
export function bodyText({ sections, choices }: Reply): string {
  return lines([...sections.flatMap(sectionLines), ...(choices ? choiceLines(choices) : [])]);
}

export function footText({ source }: Reply): string {
  if (!source) return '';
  const short = (text: string) => clipWithin(text, LONGEST.label);
  const { name, code, version, date } = source;
  const shown = {
    name: short(name),
    code: short(code),
    version: version && short(version),
    date: date && short(date),
  };
  return `-# ${escapeText(sourceLine(shown))}`;
}

function sectionLines({ code, heading: words, note, groups }: Section): string[] {
  const parts = [
    coded(code),
    words === null ? null : clipped(words, LONGEST.heading),
    bracketed(note, LONGEST.label),
  ];
  return [heading('###', parts), ...groups.flatMap(groupLines)];
}

function groupLines({ label, lines: printed, empty }: Group): string[] {
  return [
    bold(label),
    ...printed.flatMap(lineText),
    empty === null || empty === '' ? '' : `（${clipped(empty, LONGEST.label)}）`,
  ];
}

function lineText(line: Line): string[] {
  const parts = [coded(line.code), marked(line), bracketed(line.place, LONGEST.place)];
  return [listed(joined(parts)), ...line.items.map(item => `  ${listed(escapeText(item))}`)];
}

/** A list's entry without a text would take the next line for its own: a blank of no width is its text. */
function listed(text: string): string {
  return `- ${text.trim() === '' ? '\u200B' : text}`;
}

/** Only what a button or a menu does not say: choices with a description. */
function choiceLines({ label, options }: NonNullable<Reply['choices']>): string[] {
  const described = options.filter(({ detail }) => detail !== null && detail !== '');
  return described.length > 0 ? [bold(label), ...described.map(choiceLine)] : [];
}

function choiceLine({ label, detail }: Choice): string {
  return listed(joined([clipped(label, LONGEST.heading), clipped(detail ?? '', LONGEST.place)], '　'));
}

/** The line's text, what was asked for in bold. */
function marked({ text, marks = [] }: Line): string {
  return splitAtMarks(visible(text), marks)
    .map(({ text: part, isMarked }) => (isMarked ? `**${escapeText(part)}**` : escapeText(part)))
    .join('');
}

function coded(code: string | null): string | null {
  return code === null ? null : codeText(clipWithin(code, LONGEST.code));
}

/** Every second character of what is escaped may be the escape's. */
function clipped(text: string, most: number): string {
  const escaped = escapeText(text);
  return escaped.length <= most ? escaped : escapeText(clipWithin(text, Math.floor(most / 2)));
}

function bracketed(text: string | null, most: number): string | null {
  return text === null || text === '' ? null : `〔${clipped(text, most)}〕`;
}

function bold(text: string | null): string {
  return text === null || text.trim() === '' ? '' : `**${clipped(text, LONGEST.label)}**`;
}

/** Signs `#` at the end of a heading would be dropped, did no closing sign follow. */
function heading(mark: string, parts: readonly (string | null)[]): string {
  const text = joined(parts);
  if (text === '') return '';
  return `${mark} ${text}${text.endsWith('#') ? ' #' : ''}`;
}

function joined(parts: readonly (string | null)[], between = ' '): string {
  return parts.filter(part => part !== null && part !== '').join(between);
}

function lines(all: readonly string[]): string {
  return all.filter(line => line !== '').join('\n');
}
