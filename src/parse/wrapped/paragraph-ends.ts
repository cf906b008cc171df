/** Whether a text shows where paragraphs end, by a blank behind them. Some extractors drop it, others keep only some. */
import { CODE_PATTERN } from '../piece.ts';

/** Of the lines that certainly end a paragraph, so many end with a blank where the text shows it. */
const MOST = 0.75;

export function showsParagraphEnds(lines: readonly string[]): boolean {
  const ends = certainEnds(lines.filter(line => line.trim() !== ''));
  const shown = ends.filter(line => /\s$/u.test(line)).length;
  return ends.length > 0 ? shown >= MOST * ends.length : lines.some(line => /\S\s+$/u.test(line));
}

const ITEM = new RegExp(
  `^(?:${(['output', 'indicator', 'knowledge', 'skill'] as const).map(column => CODE_PATTERN[column] ?? '').join('|')})`,
  'u',
);

/** Lines before a code that counts on from the code before it: K002 behind K001, with nothing but its text between. */
function certainEnds(lines: readonly string[]): string[] {
  let last = '';
  return lines.flatMap((line, index) => {
    const code = ITEM.exec(line)?.[0] ?? '';
    if (code === '') return [];
    const before = last;
    last = code;
    return counts(before, code) ? (lines[index - 1] ?? []) : [];
  });
}

function counts(before: string, code: string): boolean {
  const [headBefore, head] = [before, code].map(one => one.replace(/\d+$/u, ''));
  return headBefore === head && numberOf(code) === numberOf(before) + 1;
}

function numberOf(code: string): number {
  return Number(/\d+$/u.exec(code)?.[0]);
}
