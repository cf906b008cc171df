/** A reply as Discord's markdown: pure. Codes stand in a frame before their text, sub-items under their line. */
import {
  type Choice,
  type Group,
  type Line,
  type Reply,
  type Section,
  sourceLine,
  splitAtMarks,
} from '../../../src/index.ts';
import { codeText, escapeText } from '../text.ts';

/** Title, notices and facts. */
export function headText({ code, title, subtitle, notices, facts }: Reply): string {
  return joinLines([
    heading('##', [coded(code), escapeText(title)]),
    bold(subtitle),
    ...notices.map(notice => `※ ${escapeText(notice)}`),
    ...facts.map(({ label, value }) => `${bold(label)}：${escapeText(value)}`),
  ]);
}

/** Sections and choices. */
export function bodyText({ sections, choices }: Reply): string {
  return joinLines([...sections.flatMap(sectionLines), ...(choices ? choiceLines(choices) : [])]);
}

export function footText({ source }: Reply): string {
  return source ? `-# ${escapeText(sourceLine(source))}` : '';
}

function sectionLines({ code, heading: words, note, groups }: Section): string[] {
  const parts = [coded(code), words && escapeText(words), bracketed(note)];
  return [heading('###', parts), ...groups.flatMap(groupLines)];
}

function groupLines({ label, lines, empty }: Group): string[] {
  return [bold(label), ...lines.flatMap(lineText), empty ? `（${escapeText(empty)}）` : ''];
}

function lineText(line: Line): string[] {
  const parts = [coded(line.code), marked(line), bracketed(line.place)];
  return [listed(joinParts(parts)), ...line.items.map(item => `  ${listed(escapeText(item))}`)];
}

/** An entry without text would swallow the next line; a blank without width prevents that. */
function listed(text: string): string {
  return `- ${text.trim() === '' ? '\u200B' : text}`;
}

/** Choices without a description say no more than their buttons do. */
function choiceLines({ label, options }: NonNullable<Reply['choices']>): string[] {
  const described = options.filter(({ detail }) => detail !== null && detail !== '');
  return described.length > 0 ? [bold(label), ...described.map(choiceLine)] : [];
}

function choiceLine({ label, detail }: Choice): string {
  return listed(joinParts([escapeText(label), escapeText(detail ?? '')], '　'));
}

/** What was asked for is bold. */
function marked({ text, marks = [] }: Line): string {
  return splitAtMarks(text, marks)
    .map(({ text: part, isMarked }) => (isMarked ? `**${escapeText(part)}**` : escapeText(part)))
    .join('');
}

function coded(code: string | null): string | null {
  return code === null ? null : codeText(code);
}

function bracketed(text: string | null): string | null {
  return text ? `〔${escapeText(text)}〕` : null;
}

function bold(text: string | null): string {
  return text ? `**${escapeText(text)}**` : '';
}

/** Discord drops signs `#` at the end of a heading, unless another one closes it. */
function heading(mark: string, parts: readonly (string | null)[]): string {
  const text = joinParts(parts);
  if (text === '') return '';
  return `${mark} ${text}${text.endsWith('#') ? ' #' : ''}`;
}

function joinParts(parts: readonly (string | null)[], between = ' '): string {
  return parts.filter(part => part !== null && part !== '').join(between);
}

function joinLines(all: readonly string[]): string {
  return all.filter(line => line !== '').join('\n');
}
