/** Lines of text → paragraphs. A line after which the next one's first word had found room ended its paragraph. */
import type { TextLine } from './text-lines.ts';

/**
 * @param right where the lines of this column end when they are full
 * @returns each paragraph with line breaks where it was wrapped, and one at its end where it may go on
 */
export function paragraphsOf(lines: readonly TextLine[], right: number): string[] {
  const paragraphs: string[] = [];
  let before: TextLine | null = null;
  for (const line of lines) {
    const last = paragraphs.length - 1;
    if (before && last >= 0 && goesOn(before, line, right))
      paragraphs[last] += cutsWord(before, line, right) ? line.text : `\n${line.text}`;
    else paragraphs.push(line.text);
    before = line;
  }
  const last = lines.at(-1);
  const isFull = last !== undefined && right - last.x1 < last.size * LAST_ROOM;
  return paragraphs.map((text, index) => (isFull && index === paragraphs.length - 1 ? `${text}\n` : text));
}

/** With less room left, in characters, the last line of an area may go on elsewhere: its next word may be a long one. */
const LAST_ROOM = 3;

function goesOn(before: TextLine, line: TextLine, right: number): boolean {
  if (BULLET.test(before.text) && before.text.trim().length === 1) return true;
  const isNear = line.y - before.y < Math.max(before.size, line.size) * FARTHEST;
  const isAlike = Math.abs(before.size - line.size) < 1;
  // Typesetting may leave a little room, or let a full stop stand beyond the edge.
  const room = right - before.x1 - before.size * ALLOWANCE;
  return isNear && isAlike && room < line.unit && !BULLET.test(line.text);
}

/**
 * Narrow columns break Latin words between any two letters: then not even the next letter had found room. Behind a whole
 * word the blank, which is not drawn at the end of a line, leaves more.
 */
function cutsWord(before: TextLine, line: TextLine, right: number): boolean {
  const isLatin = /[A-Za-z0-9]$/u.test(before.text) && /^[A-Za-z0-9]/u.test(line.text);
  return isLatin && !CODE.test(line.text) && right - before.x1 < line.letter + TOLERANCE;
}

const TOLERANCE = 0.6;

const CODE = /^[TOPKSA]\s?\d/u;

const FARTHEST = 3;
const ALLOWANCE = 0.3;

const BULLET = /^\s*(?:[\uE000-\uF8FF•■◆◇◎●▪▫➢►＊⚫○]|[-–—*□‧·]\s)/u;

/** Where full lines end: the widest of them, not counting a full stop that stands beyond the edge. */
export function rightEdge(lines: readonly TextLine[]): number {
  return Math.max(0, ...lines.map(line => (HANGING.test(line.text) ? line.x1 - line.size : line.x1)));
}

const HANGING = /[，。、；：！？,.;:]\s*$/u;
