/** What a question says besides codes: names, columns and words alike, as they were typed. */
import type { PartCode } from '../standard/code.ts';
import type { Question } from './question.ts';
import { typedBetween } from './spread.ts';

/** With one blank where a code was taken out. */
export function textWithoutCodes({ spread, stretches }: Question): string {
  let text = '';
  for (const { from, to, meaning } of stretches) {
    const isCode = meaning.role === 'code' || meaning.role === 'part' || meaning.role === 'group';
    const gap = spread.gaps[from] ?? '';
    text += isCode ? ' ' : (gap === '' ? '' : ' ') + typedBetween(spread, from, to);
  }
  return text.replace(/\s+/gu, ' ').trim();
}

/** The parts that are asked for by a code each. */
export function partCodesOf({ asks }: Question): PartCode[] {
  return asks.flatMap(({ parts }) => parts.flatMap(part => (part.kind === 'code' ? [part.part] : [])));
}

/** The same with its punctuation, which Zhuyin keys are typed with: ej/ cjo4. */
export function soundsIn({ spread, stretches }: Question): string {
  const { plain, places } = spread;
  let text = plain;
  for (const { from, to, meaning } of stretches.toReversed()) {
    if (meaning.role !== 'code' && meaning.role !== 'part') continue;
    text = `${text.slice(0, places[from] ?? 0)} ${text.slice((places[to - 1] ?? plain.length) + 1)}`;
  }
  return text.trim();
}
