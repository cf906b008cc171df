/** Splits a text at the marks that show what was asked for. */
import type { Line } from '../reply/model.ts';

type Marks = NonNullable<Line['marks']>;

/** Never empty. */
type MarkedText = { text: string; isMarked: boolean };

/** The whole text in order. Marks that touch or overlap are joined; the part of a mark outside the text is ignored. */
export function splitAtMarks(text: string, marks: Marks): MarkedText[] {
  const found: MarkedText[] = [];
  let from = 0;
  const add = (to: number, isMarked: boolean): void => {
    const part = text.slice(from, to);
    const last = found.at(-1);
    if (part === '') return;
    if (last?.isMarked === isMarked) last.text += part;
    else found.push({ text: part, isMarked });
    from += part.length;
  };
  for (const [begin, end] of marks) {
    if (end <= from) continue;
    add(Math.max(begin, from), false);
    add(end, true);
  }
  add(text.length, false);
  return found;
}
